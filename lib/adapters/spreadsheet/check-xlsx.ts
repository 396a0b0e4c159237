import { zipSync } from "fflate";
import { fromBuffer, type Entry, type ZipFile } from "yauzl";
import { SHEET_LIMITS } from "@/lib/limits";
import { ImportFailure } from "../import/import-failure";
import { compoundFormat, containsName, OLD_EXCEL } from "../import/sniff/signatures";

/** The parts a table is read from. Pictures, macros and everything else stay packed. */
const READ = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/[^/]+\.xml|xl\/_rels\/[^/]+\.rels|xl\/worksheets\/[^/]+\.xml)$/iu;
const SHEET_PART = /^xl\/worksheets\//iu;
const CELL_ADDRESS = /\br="([A-Z]{0,3})(\d{1,9})"/gu;
type SheetLimits = Readonly<Record<keyof typeof SHEET_LIMITS, number>>;

/** OLE2 compound file: an old .xls, or a workbook behind a password. */
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];

function compoundFailure(bytes: Uint8Array): ImportFailure {
  if (containsName(bytes, "EncryptedPackage")) return new ImportFailure("encrypted");
  return new ImportFailure(compoundFormat(bytes) === OLD_EXCEL ? "old-spreadsheet" : "not-a-table");
}

/**
 * Unpacks the parts of an XLSX that are read, within limits on what they really unpack to, and packs them again
 * uncompressed. The reader then meets no entry that was not counted, whatever the file's headers say, and no cell far
 * outside the table, for which it would fill every row up to it.
 * @throws ImportFailure `encrypted`, `old-spreadsheet`, `not-a-table`, `unreadable`, `expands-too-much`, `too-many-rows`.
 */
export async function checkXlsx(bytes: Uint8Array, limits: SheetLimits = SHEET_LIMITS): Promise<Buffer> {
  if (OLE2.every((byte, index) => bytes[index] === byte)) throw compoundFailure(bytes);
  const parts = await unpack(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), limits);
  if (![...parts.keys()].some((name) => SHEET_PART.test(name))) throw new ImportFailure("not-a-table");
  for (const [name, part] of parts) if (SHEET_PART.test(name)) checkAddresses(part);
  return Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
}

async function unpack(bytes: Buffer, limits: SheetLimits): Promise<Map<string, Uint8Array>> {
  const zip = await open(bytes);
  const parts = new Map<string, Uint8Array>();
  let unpacked = 0;
  try {
    if (zip.entryCount > limits.zipEntries) throw new ImportFailure("expands-too-much");
    for await (const entry of entriesOf(zip)) {
      if (!READ.test(entry.fileName)) continue;
      if (parts.has(entry.fileName)) throw new ImportFailure("unreadable");
      const part = await readPart(zip, entry, Math.min(limits.xmlPartBytes, limits.zipUnpackedBytes - unpacked));
      unpacked += part.length;
      parts.set(entry.fileName, part);
    }
    return parts;
  } catch (error) {
    throw error instanceof ImportFailure ? error : new ImportFailure("unreadable", undefined, { cause: error });
  } finally {
    zip.close();
  }
}

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (zip) resolve(zip);
      else reject(new ImportFailure("unreadable", undefined, { cause: error }));
    });
  });
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  const next = (): Promise<Entry | null> =>
    new Promise((resolve, reject) => {
      const done = (): void => {
        zip.off("entry", onEntry).off("end", onEnd).off("error", onError);
      };
      const onEntry = (entry: Entry): void => {
        done();
        resolve(entry);
      };
      const onEnd = (): void => {
        done();
        resolve(null);
      };
      const onError = (error: Error): void => {
        done();
        reject(error);
      };
      zip.on("entry", onEntry).on("end", onEnd).on("error", onError);
      zip.readEntry();
    });
  for (let read = 0, entry = await next(); entry !== null; entry = read < zip.entryCount ? await next() : null) {
    read++;
    yield entry;
  }
}

function readPart(zip: ZipFile, entry: Entry, limit: number): Promise<Uint8Array> {
  if (entry.uncompressedSize > limit) throw new ImportFailure("expands-too-much");
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (!stream) return reject(new ImportFailure("unreadable", undefined, { cause: error }));
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > limit) stream.destroy(new ImportFailure("expands-too-much"));
        else chunks.push(chunk);
      });
      stream.on("error", reject);
      stream.on("end", () => resolve(Buffer.concat(chunks)));
    });
  });
}

/** Columns count from A = 1 in base 26. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function checkAddresses(part: Uint8Array): void {
  const xml = Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString("latin1");
  for (const [, letters = "", row] of xml.matchAll(CELL_ADDRESS)) {
    if (Number(row) > SHEET_LIMITS.rows + 1 || columnNumber(letters) > SHEET_LIMITS.columns) throw new ImportFailure("too-many-rows");
  }
}
