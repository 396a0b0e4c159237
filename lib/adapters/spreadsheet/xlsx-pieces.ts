import { strToU8, Zip, ZipDeflate } from "fflate";
import type { Cell } from "@/lib/domain/spreadsheet/columns";
import type { ExportTable } from "@/lib/domain/spreadsheet/export/case-tables";
import { SHEET_END, SHEET_START, WORKBOOK_PARTS } from "./xlsx-parts";

/** Excel's own limit on the text of a cell, in UTF-16 units. */
const CELL_LENGTH = 32_767;

/** Everything outside the Char production of XML 1.0. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;" };

/** A zip without times of day is the same bytes for the same rows; the format begins in 1980. */
const MADE = { mtime: new Date(Date.UTC(1980, 1, 1)) };

/**
 * Tables of one layout as the pieces of one XLSX file with one sheet, its header in bold and in view. Text is written as
 * text, never as a formula, so that nothing has to be escaped. Written by hand and not by a library, because those hold
 * every cell as an object: 100,000 rows took 780 MB, and here the rows of one piece.
 */
export async function* xlsxPieces(tables: AsyncIterable<ExportTable>): AsyncGenerator<Uint8Array, void> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    if (chunk.length > 0) ready.push(chunk);
  });
  const open = (name: string): ZipDeflate => {
    const part = Object.assign(new ZipDeflate(name, { level: 6 }), MADE);
    zip.add(part);
    return part;
  };
  for (const [name, text] of WORKBOOK_PARTS) open(name).push(strToU8(text), true);
  const sheet = open("xl/worksheets/sheet1.xml");
  sheet.push(strToU8(SHEET_START));
  let row = 0;
  for await (const { headers, rows } of tables) {
    const header = row === 0 ? rowXml(headers, ++row, ' s="1"') : "";
    sheet.push(strToU8(header + rows.map((record) => rowXml(record, ++row)).join("")));
    yield* ready;
    ready = [];
  }
  sheet.push(strToU8(SHEET_END), true);
  zip.end();
  yield* ready;
}

function rowXml(record: readonly Cell[], row: number, style = ""): string {
  return `<row r="${row}">${record.map((cell, index) => cellXml(cell, `r="${columnName(index)}${row}"${style}`)).join("")}</row>`;
}

/** A to Z, then AA: the letters of the column at an index. */
function columnName(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

function cellXml(cell: Cell, attributes: string): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `<c ${attributes}><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c ${attributes} t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${safe(cell)}</t></is></c>`;
}

/** A text as XML: clipped to what Excel takes, without what XML cannot hold. */
function safe(text: string): string {
  const clipped = text.length <= CELL_LENGTH ? text : `${text.slice(0, CELL_LENGTH - 1).replace(/[\ud800-\udbff]$/u, "")}…`;
  // "_x0041_" is how the format writes a character by number; its underscore is written so to stay one.
  const legal = clipped.replace(NOT_IN_XML, "").replace(/_(?=x[\da-f]{4}_)/giu, "_x005F_");
  return legal.replace(/[&<>"\r]/gu, (character) => ENTITIES[character] ?? character);
}
