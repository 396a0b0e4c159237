import { stringify } from "csv-stringify/sync";
import { guardFormula } from "@/lib/domain/spreadsheet/formula-guard";
import type { ExportTable } from "@/lib/domain/spreadsheet/export/case-tables";

/** A table as CSV (RFC 4180, UTF-8 with the mark that spreadsheet programs need). No cell is run as a formula. */
export function writeCsv({ headers, rows }: ExportTable): Uint8Array {
  const records = [headers, ...rows].map((record) =>
    record.map((cell) => (cell === null ? "" : typeof cell === "string" ? guardFormula(cell) : String(cell))),
  );
  return Buffer.from(stringify(records, { bom: true, record_delimiter: "\r\n" }), "utf8");
}
