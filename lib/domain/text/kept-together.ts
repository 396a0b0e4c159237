/** Part of a text; UTF-16 offsets, end exclusive. `kept`: no line is to end inside it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly kept: boolean;
}

/** Longer words are left alone: kept in one piece they would not fit a phone. */
const LONGEST = 24;

/** The spaces at which a line may end. */
const isPlainSpace = (unit: string | undefined): boolean => unit === " " || unit === "\u2009";

function wordEnd(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && !/\s/u.test(text[end] ?? "")) end++;
  return end;
}

function wordStart(text: string, from: number, to: number): number {
  let start = from;
  while (start > to && !/\s/u.test(text[start - 1] ?? "")) start--;
  return start;
}

/** Guillemets with the word beside them, where a plain space stands between; in order, not overlapping. */
function guillemets(text: string, from: number, to: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const add = (start: number, end: number) => {
    const last = found.at(-1);
    if (last && start < last.end) found[found.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else found.push({ start, end });
  };
  for (let at = from; at < to; at++) {
    const sign = text[at];
    if (sign === "\u00ab" && isPlainSpace(text[at + 1])) {
      const end = wordEnd(text, at + 2, Math.min(to, at + 3 + LONGEST));
      if (end > at + 2 && end <= at + 2 + LONGEST) add(at, end);
    } else if (sign === "\u00bb" && at > from && isPlainSpace(text[at - 1])) {
      const start = wordStart(text, at - 1, Math.max(from, at - 2 - LONGEST));
      if (start < at - 1 && start >= at - 1 - LONGEST) add(start, at + 1);
    }
  }
  return found;
}

/**
 * Cuts `[from, to)` of a text where a guillemet has to stay with its word. French sets a space inside them at which no line ends,
 * and many sources hold a plain one, at which browsers end lines. The text is left as it is: the stretches cover it.
 */
export function cutKept(text: string, from = 0, to = text.length): Stretch[] {
  const stretches: Stretch[] = [];
  let at = from;
  for (const { start, end } of guillemets(text, from, to)) {
    if (start > at) stretches.push({ start: at, end: start, kept: false });
    stretches.push({ start, end, kept: true });
    at = end;
  }
  if (at < to || stretches.length === 0) stretches.push({ start: at, end: to, kept: false });
  return stretches;
}
