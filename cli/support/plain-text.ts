/** Text by its name: taken as it stands, whatever it holds. */
export const TEXT_NAME = /\.(?:txt|text|md|markdown)$/i;

/** Most text files; the other encodings and formats need modules that a comparison of plain files should not wait for. Null when it is none. */
export function plainText(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
