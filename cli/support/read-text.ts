import { basename } from "node:path";
import { CliFailure } from "./failure";
import { plainText, TEXT_NAME } from "./plain-text";
import { readDocument, STDIN } from "./read-document";

/**
 * The text of a file, for commands that index it: of a text file the decoded file as it stands (a byte-order mark belongs to
 * the decoding; nothing else is touched), of any other format what importing it would keep.
 *
 * @throws CliFailure with one line that names the file as the user wrote it
 */
export async function readText(file: string): Promise<string> {
  const bytes = await readDocument(file);
  const text = file === STDIN || TEXT_NAME.test(file) ? plainText(bytes) : null;
  return text ?? readOther(bytes, file);
}

async function readOther(bytes: Uint8Array, file: string): Promise<string> {
  const { decodeText } = await import("@/lib/adapters/import/sniff/charset");
  const { looksBinary, sniffContainer, textFormat } = await import("@/lib/adapters/import/sniff/format");
  const { ImportFailure } = await import("@/lib/adapters/import/import-failure");
  const hint = { fileName: basename(file) };
  try {
    if (bytes.length === 0) return "";
    if (sniffContainer(bytes) === null) {
      const { text, charset } = decodeText(bytes, undefined);
      if (!charset.startsWith("utf-16") && looksBinary(bytes)) throw new ImportFailure("binary");
      if (TEXT_NAME.test(file) || textFormat(text, hint) === "plain") return text;
    }
    const { extract } = await import("@/lib/adapters/import/extract");
    return (await extract(bytes, hint)).text;
  } catch (error) {
    if (error instanceof ImportFailure) throw new CliFailure(error.sentence(file, "en"));
    throw error;
  }
}
