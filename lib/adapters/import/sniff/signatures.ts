/** Formats known by their first bytes that cannot be imported, under the name shown to the person. */
const FOREIGN: { name: string; at?: number; bytes: number[] | string }[] = [
  { name: "PNG", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: "JPEG", bytes: [0xff, 0xd8, 0xff] },
  { name: "GIF", bytes: "GIF8" },
  { name: "WebP", at: 8, bytes: "WEBP" },
  { name: "WAV", at: 8, bytes: "WAVE" },
  { name: "AVI", at: 8, bytes: "AVI " },
  { name: "TIFF", bytes: [0x49, 0x49, 0x2a, 0x00] },
  { name: "TIFF", bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { name: "HEIC", at: 4, bytes: "ftyphei" },
  { name: "HEIC", at: 4, bytes: "ftypmif" },
  { name: "AVIF", at: 4, bytes: "ftypavi" },
  { name: "QuickTime", at: 4, bytes: "ftypqt" },
  { name: "MP4", at: 4, bytes: "ftyp" },
  { name: "MP3", bytes: "ID3" },
  { name: "Ogg", bytes: "OggS" },
  { name: "WebM", bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { name: "GZIP", bytes: [0x1f, 0x8b, 0x08] },
  { name: "7-Zip", bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { name: "RAR", bytes: "Rar!\u001A\u0007" },
  { name: "SQLite", bytes: "SQLite format 3" },
  { name: "RTF", bytes: "{\\rtf" },
  { name: "PostScript", bytes: "%!PS" },
  { name: "ELF", bytes: "\u007FELF" },
  { name: "WebArchive", bytes: "bplist00" },
];

/** The name of what Excel wrote before 2007. */
export const OLD_EXCEL = "Excel 97–2003";

/** What keeps its parts in an OLE compound file, by the name of the part that only it has. */
const COMPOUND: [string, string][] = [
  ["WordDocument", "Word 97–2003"],
  ["Workbook", OLD_EXCEL],
  ["PowerPoint Document", "PowerPoint 97–2003"],
  ["__substg1.0_", "Outlook"],
];

/** True when `bytes` has `signature` (as Latin-1 when a string) at the offset. */
export function hasBytes(bytes: Uint8Array, signature: number[] | string, at = 0): boolean {
  const wanted = typeof signature === "string" ? [...signature].map((c) => c.charCodeAt(0)) : signature;
  return wanted.every((byte, i) => bytes[at + i] === byte);
}

/** True when the Latin-1 or UTF-16LE spelling of `needle` occurs in the bytes from `from` to `to`. */
export function containsName(bytes: Uint8Array, needle: string, from = 0, to = bytes.length): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.max(0, Math.min(to, bytes.length) - from));
  return view.includes(needle, 0, "latin1") || view.includes(needle, 0, "utf16le");
}

/** The name of a format that is known and cannot be imported; null for everything else. */
export function foreignFormat(bytes: Uint8Array): string | null {
  return FOREIGN.find(({ at, bytes: signature }) => hasBytes(bytes, signature, at))?.name ?? null;
}

/** The name of the format inside an OLE compound file (MS-CFB), whose directory spells its parts in UTF-16. */
export function compoundFormat(bytes: Uint8Array): string {
  return COMPOUND.find(([part]) => containsName(bytes, part))?.[1] ?? "OLE";
}
