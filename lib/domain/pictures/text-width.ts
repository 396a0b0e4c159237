/** Advance widths in em of the interface's typeface (Inter), by kinds of letters; what is not listed is about as wide as an n. */
const KINDS: readonly (readonly [RegExp, number])[] = [
  [/\p{M}/u, 0],
  [/[ijlI.,:;'’!|\u00b7]/u, 0.25],
  [/[\s\u00a0\u202f]/u, 0.28],
  [/[ftr]/u, 0.36],
  [/[()[\]/\\\-‐‑"“”«»]/u, 0.43],
  [/[mwMW@%]/u, 0.89],
  [/\p{Lu}/u, 0.69],
  [/[0-9+=<>≈~]/u, 0.61],
  [/[…–—]/u, 0.8],
  // Ideographs, kana and syllables fill their square.
  [/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|[\u{20000}-\u{3ffff}]/u, 1],
];
const OTHER = 0.585;
/** A semibold letter is that much wider. */
const BOLD = 1.05;

const em = (character: string): number => KINDS.find(([kind]) => kind.test(character))?.[1] ?? OTHER;

/** About how wide a text is, in units of its size: a picture is drawn where nothing can be measured. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const character of text.normalize("NFC")) width += em(character);
  return width * size * (bold ? BOLD : 1);
}

/** A text cut to about `width` units with an ellipsis, between letters and not within one; at least three letters are left. */
export function fitText(text: string, size: number, width: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const kept: string[] = [];
  let used = textWidth("…", size, bold);
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text)) {
    used += textWidth(segment, size, bold);
    if (used > width && kept.length >= 3) break;
    kept.push(segment);
  }
  return `${kept.join("").trimEnd()}…`;
}

/** Parts in a row, broken into lines of about `width` units; a part is never broken, only cut. */
export function fillLines(parts: readonly string[], size: number, width: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const joined = `${last ?? ""} ${part}`;
    if (last !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(fitText(part, size, width));
  }
  return lines;
}
