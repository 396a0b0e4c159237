import { cellText, type Sheet, type SheetRow } from "@/lib/domain/spreadsheet/columns";
import { ImportFailure } from "../import/import-failure";

/** Rows in which a header is looked for behind titles. */
const TITLE_ROWS = 20;

/**
 * Tells the header of a table from what stands above it: the first row with more than one cell filled, since titles fill
 * one. A table of one column has its header in the first row that is filled at all.
 * @throws ImportFailure `empty`
 */
export function splitHeader(records: readonly SheetRow[]): Sheet {
  const filled = (cells: SheetRow["cells"]): number => cells.filter((cell) => cellText(cell) !== null).length;
  const first = records.findIndex(({ cells }) => filled(cells) > 0);
  if (first === -1) throw new ImportFailure("empty");
  const wide = records.slice(first, first + TITLE_ROWS).findIndex(({ cells }) => filled(cells) > 1);
  const at = first + Math.max(0, wide);
  return { headers: (records[at]?.cells ?? []).map((cell) => cellText(cell) ?? ""), rows: records.slice(at + 1) };
}
