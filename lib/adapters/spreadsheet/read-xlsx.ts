import { readSheet } from "read-excel-file/node";
import type { Cell, Sheet } from "@/lib/domain/spreadsheet/columns";
import { SHEET_LIMITS } from "@/lib/limits";
import { ImportFailure } from "../import/import-failure";
import { checkXlsx } from "./check-xlsx";
import { splitHeader } from "./split-header";

/**
 * Reads the first sheet of an XLSX file. Numbers stay numbers, dates become ISO text; formulas give the value they
 * were saved with. `row` is the sheet's own.
 * @throws ImportFailure `empty`, `encrypted`, `unreadable`, `expands-too-much`, `too-many-rows`, `not-a-table`.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet> {
  const checked = await checkXlsx(bytes);
  const table: unknown[][] = await readSheet(checked, 1, { trim: false }).catch((error: unknown) => {
    throw new ImportFailure("unreadable", undefined, { cause: error });
  });
  const records = table.map((cells, index) => ({ row: index + 1, cells: cells.map(asCell) }));
  const sheet = splitHeader(records);
  if (sheet.rows.length > SHEET_LIMITS.rows) throw new ImportFailure("too-many-rows");
  return sheet;
}

function asCell(value: unknown): Cell {
  if (value instanceof Date) return isoText(value);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** A date without a time of day is a day: the file keeps both as the same number. */
function isoText(date: Date): string {
  const text = date.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text;
}
