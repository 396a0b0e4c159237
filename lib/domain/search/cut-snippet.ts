import { cutsPair } from "../text/characters";
import type { Mark } from "./find-marks";

/** A stretch of a text around what was found in it. Offsets are UTF-16; `start` is that of `text` in the whole. */
export interface Snippet {
  readonly start: number;
  readonly text: string;
  /** Relative to `text`. */
  readonly marks: readonly Mark[];
  /** The whole goes on before or after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * Cuts about `length` units out of a text, where most marks are, at white space where there is some.
 * A text that is not much longer stays whole.
 */
export function cutSnippet(text: string, marks: readonly Mark[], length: number): Snippet {
  const [from, to] = text.length <= length * 1.2 ? [0, text.length] : placeWindow(text, marks, length);
  return {
    start: from,
    text: text.slice(from, to),
    marks: marks.filter(([start, end]) => start >= from && end <= to).map(([start, end]) => [start - from, end - from]),
    cutBefore: from > 0,
    cutAfter: to < text.length,
  };
}

function placeWindow(text: string, marks: readonly Mark[], length: number): [number, number] {
  let best: Mark = [0, 0];
  let most = 0;
  marks.forEach((first, index) => {
    let count = 0;
    while ((marks[index + count]?.[1] ?? Infinity) - first[0] <= length * 0.8) count++;
    const last = marks[index + Math.max(count, 1) - 1] ?? first;
    if (Math.max(count, 1) > most) [most, best] = [Math.max(count, 1), [first[0], last[1]]];
  });
  const room = Math.max(0, length - (best[1] - best[0]));
  const from = Math.max(0, Math.min(best[0] - Math.floor(room / 3), text.length - length));
  return [atSpace(text, from, best[0], 1), atSpace(text, Math.min(text.length, Math.max(from + length, best[1])), best[1], -1)];
}

/** Moves an end of the window inwards to the next white space, but not past `limit` and not far. */
function atSpace(text: string, at: number, limit: number, step: 1 | -1): number {
  if (at <= 0 || at >= text.length) return Math.max(0, Math.min(at, text.length));
  for (let place = at; (limit - place) * step > 0 && Math.abs(place - at) < 40; place += step) {
    if (/\s/u.test(text[step === 1 ? place - 1 : place] ?? "")) return place;
  }
  return cutsPair(text, at) ? at - step : at;
}
