import writeXlsxFile, { type SheetData } from "write-excel-file/node";
import type { ExportTable } from "@/lib/domain/spreadsheet/export/case-tables";

/** Excel's own limit on the text of a cell, in UTF-16 units. */
const CELL_LENGTH = 32_767;

/** Everything outside the Char production of XML 1.0. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * A table as XLSX with one sheet, its header in bold and in view. Text is written as text, never as a formula, so
 * that nothing has to be escaped.
 */
export async function writeXlsx({ headers, rows }: ExportTable, sheet = "Claims"): Promise<Uint8Array> {
  const data: SheetData = [
    headers.map((header) => ({ value: header, type: String, fontWeight: "bold" })),
    ...rows.map((record) =>
      record.map((cell) => {
        if (cell === null || cell === "") return null;
        return typeof cell === "string" ? { value: safe(cell), type: String } : { value: cell };
      }),
    ),
  ];
  return writeXlsxFile(data, { sheet, stickyRowsCount: 1 }).toBuffer();
}

/**
 * A text the writer keeps whole. It looks strings up in a plain object, where "constructor" and its like are already
 * taken, so these get a space that no reader shows; characters XML cannot hold are dropped.
 */
function safe(text: string): string {
  const clipped = text.length <= CELL_LENGTH ? text : `${text.slice(0, CELL_LENGTH - 1).replace(/[\ud800-\udbff]$/u, "")}…`;
  // "_x0041_" is how the format writes a character by number; its underscore is written so to stay one.
  const legal = clipped.replace(NOT_IN_XML, "").replace(/_(?=x[\da-f]{4}_)/giu, "_x005F_");
  return Object.hasOwn(Object.prototype, legal) ? `${legal} ` : legal;
}
