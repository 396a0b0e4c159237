import type { Cell, Sheet } from "@/lib/domain/spreadsheet/columns";
import { SHEET_LIMITS } from "@/lib/limits";
import { ImportFailure } from "../import/import-failure";
import { decodeText } from "./decode-text";

/**
 * Reads a JSON list of rows, each an object by column name. `chain` may be a list. `row` is the place in the list,
 * from 1.
 * @throws ImportFailure `empty`, `too-many-rows`, `unreadable` (not JSON), `not-a-table` (not a list of flat objects).
 */
export function readJsonRows(bytes: Uint8Array): Sheet {
  const text = decodeText(bytes).trim();
  if (text === "") throw new ImportFailure("empty");
  const list = parseList(text);
  if (list.length > SHEET_LIMITS.rows) throw new ImportFailure("too-many-rows");
  const records = list.map((item) => new Map(Object.entries(asRecord(item)).map(([key, value]) => [key, asCell(value)])));
  const headers = [...new Set(records.flatMap((record) => [...record.keys()]))];
  if (headers.length > SHEET_LIMITS.columns) throw new ImportFailure("too-many-rows");
  return { headers, rows: records.map((record, index) => ({ row: index + 1, cells: headers.map((key) => record.get(key) ?? null) })) };
}

function parseList(text: string): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ImportFailure("unreadable", undefined, { cause: error });
  }
  if (!Array.isArray(value)) throw new ImportFailure("not-a-table");
  return value;
}

function asRecord(item: unknown): object {
  if (typeof item !== "object" || item === null || Array.isArray(item)) throw new ImportFailure("not-a-table");
  return item;
}

function asCell(value: unknown): Cell {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value) && value.every((link) => typeof link === "string")) return value.join(" > ");
  throw new ImportFailure("not-a-table");
}
