import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { IMPORT_LIMITS } from "@/lib/limits";
import { ImportFailure } from "../import-failure";

/** What a zip without a Word document is, by the part that only this kind has. */
const OTHER_KINDS: [RegExp, string][] = [
  [/^ppt\/presentation\./, "PowerPoint"],
  [/^META-INF\/container\.xml$/, "EPUB"],
  [/^content\.xml$/, "OpenDocument"],
  [/^Index\/Document\.iwa$/, "Pages"],
];

/** The parts that carry text and its structure; pictures, fonts and macros are never unpacked. */
const WANTED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/;

async function readEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw new ImportFailure("encrypted");
  if (entry.uncompressedSize > IMPORT_LIMITS.xmlPartBytes) throw new ImportFailure("too-complex");
  // yauzl stops a part that unpacks to more than it announces, so that the check above holds.
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/**
 * Unpacks the text-bearing parts of a DOCX, name → bytes, within the limits on entries and sizes.
 * @throws ImportFailure `spreadsheet` or `unsupported` for other zips, `encrypted`, `expands-too-much`, `too-complex`, `unreadable`.
 */
export async function readPackageParts(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), { lazyEntries: true });
  if (zip.entryCount > IMPORT_LIMITS.zipEntries) throw new ImportFailure("expands-too-much");
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (unpacked > IMPORT_LIMITS.zipUnpackedBytes) throw new ImportFailure("expands-too-much");
  const names = entries.map((entry) => entry.fileName);
  if (!names.includes("word/document.xml")) {
    if (names.some((name) => name.startsWith("xl/workbook."))) throw new ImportFailure("spreadsheet");
    const kind = OTHER_KINDS.find(([pattern]) => names.some((name) => pattern.test(name)));
    throw new ImportFailure("unsupported", kind?.[1] ?? "ZIP");
  }
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (WANTED.test(entry.fileName) && !parts.has(entry.fileName)) parts.set(entry.fileName, await readEntry(zip, entry));
  }
  return parts;
}
