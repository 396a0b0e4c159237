import type { Sheet } from "@/lib/domain/spreadsheet/columns";
import { IMPORT_LIMITS } from "@/lib/limits";
import { parserPool } from "../import/child/pool";
import { ImportFailure } from "../import/import-failure";
import { readCsv } from "./read-csv";
import { readJsonRows } from "./read-json-rows";

const OLE2 = 0xd0;

/**
 * The table in a file, by what its bytes are: XLSX is a zip, JSON opens a bracket, anything else is CSV; the name is
 * not trusted. XLSX is parsed in a process of its own.
 * @throws ImportFailure with the file's own failure, or `timeout`, `out-of-memory`, `aborted`.
 */
export async function readTable(bytes: Uint8Array, signal?: AbortSignal): Promise<Sheet> {
  if (bytes.length === 0) throw new ImportFailure("empty");
  if (bytes.length > IMPORT_LIMITS.fileBytes) throw new ImportFailure("too-large");
  if ((bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === OLE2 && bytes[1] === 0xcf)) return parserPool.parse({ format: "xlsx", input: bytes }, signal);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 64)).replace(/^\u00ef\u00bb\u00bf/u, "").trimStart();
  if (head.startsWith("[")) return readJsonRows(bytes);
  if (head.startsWith("{")) throw new ImportFailure("not-a-table");
  if (bytes.subarray(0, 4_096).includes(0) && !(bytes[0] === 0xff || bytes[0] === 0xfe)) throw new ImportFailure("not-a-table");
  return readCsv(bytes);
}
