import { windows1252 } from "@/lib/domain/text/windows-1252";

/** Text got from bytes, and how sure its encoding is. */
export interface DecodedText {
  text: string;
  /** WHATWG name of the encoding. */
  charset: string;
  /** True when neither the bytes nor the sender named it. */
  guessed: boolean;
  /** Places that did not decode, each now a U+FFFD that is not in the original. */
  undecodable: number;
}

const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i;
const XML_ENCODING = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i;
/** Browsers look at 1,024 bytes; some pages have their meta element behind long scripts. */
const PRESCAN_BYTES = 8_192;

/** The encoding's WHATWG name; null when there is no such encoding. */
function knownEncoding(label: string | null | undefined): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 without a mark, told by where the zero bytes of ASCII characters stand. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 2_048) & ~1;
  if (length < 8) return null;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const [even, odd] = zeros as [number, number];
  if (odd > length * 0.2 && even < length * 0.02) return "utf-16le";
  if (even > length * 0.2 && odd < length * 0.02) return "utf-16be";
  return null;
}

function decodes(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const replacements = (text: string): number => text.match(/\uFFFD/g)?.length ?? 0;

/**
 * Decodes text. In this order: a byte-order mark; bytes that are valid UTF-8 (other encodings hardly ever are by
 * chance, and many pages are labelled wrongly); the charset that the sender or the page names; UTF-8 with a few
 * broken places; windows-1252, as browsers do.
 */
export function decodeText(bytes: Uint8Array, mediaType: string | undefined): DecodedText {
  const marked = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  if (marked) return decodeAs(bytes, marked, false);
  const prescan = new TextDecoder("windows-1252").decode(bytes.subarray(0, PRESCAN_BYTES));
  const declared =
    knownEncoding(/charset\s*=\s*["']?([\w.:-]+)/i.exec(mediaType ?? "")?.[1]) ??
    knownEncoding(META_CHARSET.exec(prescan)?.[1] ?? XML_ENCODING.exec(prescan)?.[1]);
  // ISO-2022-JP is written in ASCII bytes alone, so it looks like valid UTF-8.
  const strict = declared === "iso-2022-jp" ? null : decodes(bytes);
  if (strict !== null) return { text: strict, charset: "utf-8", guessed: false, undecodable: 0 };
  if (declared && declared !== "utf-8" && !declared.startsWith("utf-16")) return decodeAs(bytes, declared, false);
  const lenient = decodeAs(bytes, "utf-8", declared !== "utf-8");
  const wellFormed = lenient.text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  if (declared === "utf-8" ? wellFormed >= lenient.undecodable : wellFormed > 8 * lenient.undecodable) return lenient;
  return decodeAs(bytes, "windows-1252", true);
}

function decodeAs(bytes: Uint8Array, charset: string, guessed: boolean): DecodedText {
  const decoded = new TextDecoder(charset).decode(bytes);
  const text = charset === "windows-1252" ? windows1252(decoded) : decoded;
  return { text, charset, guessed, undecodable: replacements(text) };
}
