import type { Span } from "../comparison/types";
import { LEADING_ABBREVIATIONS } from "../lexicon/abbreviations";

/** Ends of sentences: a full stop and what closes with it, before a blank; full-width ones need none. */
const STOP = /[.!?…؟۔।](?:[\])»"”’]| ?»)*(?=\s)|[。！？](?:[」』”’）])*/gu;

/** A line that the next one goes on with was wrapped; from this share of them on, lines of a text are no sentences. */
const WRAPPED = 0.35;

/** Characters of a text that are looked at for that. */
const LOOKED_AT = 60_000;

/** Whether a text is broken into lines of one width, so that only blank lines part its paragraphs. Linear, in at most `LOOKED_AT` characters. */
export function isWrapped(text: string): boolean {
  let lines = 0;
  let goingOn = 0;
  const until = Math.min(text.length, LOOKED_AT);
  for (let at = text.indexOf("\n"); at >= 0 && at < until; at = text.indexOf("\n", at + 1)) {
    const next = text[at + 1] ?? "";
    if (next.trim() === "") continue;
    lines++;
    if (/[\p{L}\p{N},]/u.test(text[at - 1] ?? "") && /\p{Ll}/u.test(next)) goingOn++;
  }
  return lines > 0 && goingOn >= WRAPPED * lines;
}

/** How a text is cut into sentences. */
export interface Cutting {
  /** Lines are no sentences: they were broken to one width. */
  readonly wrapped: boolean;
  /** Every full stop ends a sentence, those of abbreviations and numbers of headings too. */
  readonly atEveryStop: boolean;
}

/**
 * The sentences of `[from, to)` of a text: parted by full stops before anything but a small letter, by blank lines, and by
 * every line break unless these were wrapped. Blanks around them are left out. UTF-16; linear.
 */
export function cutSentences(text: string, from: number, to: number, { wrapped, atEveryStop }: Cutting): Span[] {
  const sentences: Span[] = [];
  const stretch = text.slice(from, to);
  const breaks = wrapped ? /\n[^\S\n]*(?=\n)/g : /\n/g;
  let start = 0;
  const cut = (end: number): void => {
    let low = start;
    let high = end;
    while (low < high && stretch[low]?.trim() === "") low++;
    while (high > low && stretch[high - 1]?.trim() === "") high--;
    if (high > low) sentences.push([from + low, from + high]);
    start = end;
  };
  for (let at = 0; at < stretch.length; ) {
    breaks.lastIndex = at;
    const line = breaks.exec(stretch)?.index ?? stretch.length;
    STOP.lastIndex = at;
    for (let stop = STOP.exec(stretch); stop && stop.index < line; stop = STOP.exec(stretch)) {
      const end = stop.index + stop[0].length;
      if (end >= line) break;
      if (!/^\s*\p{Ll}/u.test(stretch.slice(end, end + 8)) && (atEveryStop || endsThere(stretch, start, stop.index, end))) cut(end);
    }
    cut(line);
    at = line + 1;
  }
  return sentences;
}

/** What may stand before a stop that numbers what follows: « Figure 17.2. », « 3. ». */
const NUMBERING = /^\s*(?:\p{L}+\s+)?[\d.]+$/u;

/** Longest numbering, in characters. */
const LONGEST_NUMBERING = 24;

/** Whether a stop ends the sentence that began at `start`, rather than an abbreviation or a numbering. */
function endsThere(text: string, start: number, stop: number, end: number): boolean {
  const behind = text.slice(end, end + 8).trimStart();
  const before = text.slice(Math.max(start, stop - LONGEST_NUMBERING), stop);
  if (/(?<![\p{L}\p{N}])\p{Lu}$/u.test(before)) return false;
  const word = /(?<![\p{L}\p{N}])\p{L}{1,5}$/u.exec(before)?.[0];
  if (word && /^(?:\p{N}|\p{Lu}[.\s])/u.test(behind) && LEADING_ABBREVIATIONS.has(word.toLowerCase())) return false;
  return stop - start > LONGEST_NUMBERING || !NUMBERING.test(before);
}
