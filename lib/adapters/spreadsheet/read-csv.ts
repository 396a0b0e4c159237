import { CsvError, parse } from "csv-parse";
import type { Sheet, SheetRow } from "@/lib/domain/spreadsheet/columns";
import { unguardFormula } from "@/lib/domain/spreadsheet/formula-guard";
import { SHEET_LIMITS } from "@/lib/limits";
import { ImportFailure } from "../import/import-failure";
import { decodeText } from "./decode-text";
import { sniffDelimiter } from "./sniff-delimiter";
import { splitHeader } from "./split-header";

/** Excel's own hint about the delimiter, a first line that is not part of the table. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/u;

/**
 * Reads a CSV file in any of the encodings and delimiters spreadsheet programs write. Cells are text; the apostrophe
 * that guards a formula is taken away again. `row` counts records, the header being 1.
 * @throws ImportFailure `empty`, `too-many-rows`, `unreadable` (an open quote, a record beyond the limit).
 */
export async function readCsv(bytes: Uint8Array): Promise<Sheet> {
  const decoded = decodeText(bytes).replace(/^\ufeff/u, "");
  const stated = SEPARATOR_LINE.exec(decoded);
  const text = stated === null ? decoded : decoded.slice(stated[0].length);
  if (text.trim() === "") throw new ImportFailure("empty");
  const parser = parse(text, {
    delimiter: stated?.[1] ?? sniffDelimiter(text),
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: SHEET_LIMITS.recordLength,
  });
  let row = 0;
  const records: SheetRow[] = [];
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      row++;
      if (record.length > SHEET_LIMITS.columns || row > SHEET_LIMITS.rows + 1) throw new ImportFailure("too-many-rows");
      records.push({ row, cells: record });
    }
  } catch (error) {
    if (error instanceof CsvError) throw new ImportFailure("unreadable", undefined, { cause: error });
    throw error;
  }
  const { headers, rows } = splitHeader(records);
  return { headers, rows: rows.map(({ row: number, cells }) => ({ row: number, cells: cells.map((cell) => (typeof cell === "string" ? unguardFormula(cell) : cell)) })) };
}
