import { windows1252 } from "@/lib/domain/text/windows-1252";

/**
 * The text of a file of unknown encoding: by its byte order mark, else UTF-8 where it is valid, else windows-1252,
 * which is what spreadsheet programs in France write and which no byte sequence fails.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return windows1252(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"));
  }
}
