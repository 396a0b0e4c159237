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

const OPEN = "\u00AB\u201C\u201E\"";
const CLOSE = "\u00BB\u201D\u201C\"";

/** The first whole quotation that a range has, or all of the range where marks stand on both sides of it: its words are gone then, if not its marks. */
export function quotedIn(text: string, from: number, to: number): string | null {
  const range = text.slice(from, to);
  const opened = OPEN.indexOf(text.slice(Math.max(0, from - 2), from).trim().slice(-1) || " ");
  const closed = /^\s?[.,!?\u2026]?\s?(.)/.exec(text.slice(to, to + 4))?.[1] ?? " ";
  return opened >= 0 && CLOSE.includes(closed) && range.length + 2 >= SHORTEST ? range : quotedPassage(range);
}
