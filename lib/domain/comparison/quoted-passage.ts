const PAIRS = [
  ["«", "»"],
  ["“", "”"],
  ["„", "“"],
] as const;

/** A quotation is at least this long: shorter ones are words held at arm's length. In UTF-16 units, marks included. */
const SHORTEST = 12;

/** The first whole quotation in a text, with its marks, or null. Straight marks pair within a line only. Linear. */
export function quotedPassage(text: string): string | null {
  for (const [open, close] of PAIRS) {
    for (let start = text.indexOf(open); start >= 0; ) {
      const end = text.indexOf(close, start + 1);
      if (end < 0) break;
      if (end + 1 - start >= SHORTEST) return text.slice(start, end + 1);
      start = text.indexOf(open, end + 1);
    }
  }
  let start = -1;
  for (let i = text.indexOf('"'); i >= 0 && i < text.length; i++) {
    if (text[i] === "\n") start = -1;
    else if (text[i] === '"') {
      if (start >= 0 && i + 1 - start >= SHORTEST) return text.slice(start, i + 1);
      start = start < 0 ? i : -1;
    }
  }
  return null;
}
