import { basename } from "node:path";
import { CliFailure } from "./failure";
import { readDocument, STDIN } from "./read-document";

/** Text by its name: taken as it stands, whatever it holds. */
const TEXT_NAME = /\.(?:txt|text|md|markdown)$/i;

/**
 * The text of a file, for commands that index it: of a text file the decoded file as it stands (a byte-order mark belongs to
 * the decoding; nothing else is touched), of any other format what importing it would keep.
 *
 * @throws CliFailure with one line that names the file as the user wrote it
 */
export async function readText(file: string): Promise<string> {
  const bytes = await readDocument(file);
  if ((file === STDIN || TEXT_NAME.test(file)) && !bytes.includes(0)) {
    const text = decodeUtf8(bytes);
    if (text !== null) return text;
  }
  return readOther(bytes, file);
}

/** Most text files; the other encodings and formats need modules that a comparison of plain files should not wait for. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
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
