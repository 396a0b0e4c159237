import { ImportFailure } from "@/lib/adapters/import/import-failure";
import { decodeText } from "@/lib/adapters/spreadsheet/decode-text";
import { noteFile } from "@/lib/contracts/note-file";
import { noteRows } from "@/lib/domain/note/note-rows";
import type { Sheet } from "@/lib/domain/spreadsheet/columns";
import { IMPORT_LIMITS, SHEET_LIMITS } from "@/lib/limits";

/** Bytes looked at to tell an object from a list of rows or a CSV. */
const HEAD = 64;

/** Whether a file may be a note: JSON that begins with an object, where a table of rows begins with a list. */
export function mayBeNote(bytes: Uint8Array): boolean {
  return decodeText(bytes.subarray(0, HEAD)).replace(/^\uFEFF/u, "").trimStart().startsWith("{");
}

/**
 * The accounts of a verification note in JSON as rows of a spreadsheet.
 * @throws ImportFailure `too-large`, `unreadable` (not JSON), `not-a-table` (JSON, but no note of ours), `too-many-rows`.
 */
export function readNote(bytes: Uint8Array): Sheet {
  if (bytes.length > IMPORT_LIMITS.fileBytes) throw new ImportFailure("too-large");
  let value: unknown;
  try {
    value = JSON.parse(decodeText(bytes));
  } catch (error) {
    throw new ImportFailure("unreadable", undefined, { cause: error });
  }
  const read = noteFile.safeParse(value);
  if (!read.success) throw new ImportFailure("not-a-table", undefined, { cause: read.error });
  const sheet = noteRows(read.data);
  if (sheet.rows.length > SHEET_LIMITS.rows) throw new ImportFailure("too-many-rows");
  return sheet;
}
