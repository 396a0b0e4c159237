import { stringify } from "csv-stringify/sync";
import type { Cell } from "@/lib/domain/spreadsheet/columns";
import { guardFormula } from "@/lib/domain/spreadsheet/formula-guard";
import type { ExportTable } from "@/lib/domain/spreadsheet/export/case-tables";

/**
 * Tables of one layout as the pieces of one CSV file (RFC 4180, UTF-8 with the mark that spreadsheet programs need); the
 * header is written once. No cell is run as a formula.
 */
export async function* csvPieces(tables: AsyncIterable<ExportTable>): AsyncGenerator<Uint8Array, void> {
  let first = true;
  for await (const { headers, rows } of tables) {
    const records = first ? [headers, ...rows] : rows;
    yield Buffer.from(stringify(records.map((record) => record.map(asText)), { bom: first, record_delimiter: "\r\n" }), "utf8");
    first = false;
  }
}

function asText(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "string" ? guardFormula(cell) : String(cell);
}
