/** A stretch of a longer text. UTF-16 offsets, end exclusive. */
export interface TextWindow {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** UTF-16 units shown around a quote at first, on each side: about four screens, 12 kB for a column. */
export const WINDOW_SIDE = 6_000;

/**
 * The stretch of `text` from about `start` to about `end`, moved outwards to whole lines where one ends within 500 units,
 * and never cutting a surrogate pair.
 */
export function cutWindow(text: string, start: number, end: number): TextWindow {
  const from = lineStart(text, Math.max(0, Math.min(start, text.length)));
  const to = lineEnd(text, Math.max(from, Math.min(end, text.length)));
  return { start: from, end: to, text: text.slice(from, to) };
}

const REACH = 500;

function lineStart(text: string, at: number): number {
  if (at === 0) return 0;
  const newline = text.lastIndexOf("\n", at - 1);
  if (newline !== -1 && at - newline <= REACH) return newline + 1;
  return newline === -1 && at <= REACH ? 0 : outsidePair(text, at, -1);
}

function lineEnd(text: string, at: number): number {
  const newline = text.indexOf("\n", at);
  if (newline !== -1 && newline - at <= REACH) return newline + 1;
  return newline === -1 && text.length - at <= REACH ? text.length : outsidePair(text, at, 1);
}

function outsidePair(text: string, at: number, step: 1 | -1): number {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff ? at + step : at;
}
