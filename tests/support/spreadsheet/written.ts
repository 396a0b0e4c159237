import { csvPieces } from "@/lib/adapters/spreadsheet/csv-pieces";
import { xlsxPieces } from "@/lib/adapters/spreadsheet/xlsx-pieces";
import type { ExportTable } from "@/lib/domain/spreadsheet/export/case-tables";

/** All pieces of a file as one. */
export async function collected(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(piece);
  return Buffer.concat(parts);
}

async function* each(tables: readonly ExportTable[]): AsyncGenerator<ExportTable, void> {
  yield* tables;
}

/** Tables of one layout as the bytes of a CSV file. */
export const writtenCsv = (...tables: ExportTable[]): Promise<Uint8Array> => collected(csvPieces(each(tables)));

/** Tables of one layout as the bytes of an XLSX file. */
export const writtenXlsx = (...tables: ExportTable[]): Promise<Uint8Array> => collected(xlsxPieces(each(tables)));
