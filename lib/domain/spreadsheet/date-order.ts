import type { ClaimColumn, ClaimRow } from "./columns";
import { cellText } from "./columns";

/** Which of two figures is the month where a date does not tell ("03/04/2024"); null is not known. */
export type DateOrder = "day-first" | "month-first" | null;

const DATE_COLUMNS: readonly ClaimColumn[] = ["as_of", "statement_date", "source_date", "period_from", "period_to", "answer"];
const NUMERIC = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})\b/u;

/**
 * The order in which a sheet writes dates, told by those that can be read in one way only: nobody changes it within a
 * sheet. Where there are none it is known for a sheet in French, which has one order; null otherwise, and where the
 * sheet has both.
 */
export function settleDateOrder(rows: Iterable<ClaimRow>, inFrench: boolean): DateOrder {
  const seen = { "day-first": false, "month-first": false };
  for (const row of rows) {
    for (const column of DATE_COLUMNS) {
      const [, first = "0", second = "0"] = NUMERIC.exec(cellText(row[column]) ?? "") ?? [];
      if (Number(first) > 12 && Number(second) <= 12) seen["day-first"] = true;
      if (Number(second) > 12 && Number(first) <= 12) seen["month-first"] = true;
    }
  }
  if (seen["day-first"] !== seen["month-first"]) return seen["day-first"] ? "day-first" : "month-first";
  return inFrench && !seen["month-first"] ? "day-first" : null;
}
