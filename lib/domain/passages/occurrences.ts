import { fold, foldText, type Folded } from "../text/fold";
import type { Candidate, Quote } from "./anchoring";

/** More occurrences than this are not looked at: words that frequent are placed by the comparison or not at all. */
const MOST = 400;

/** Context on each side that is compared, in characters; what W3C selectors usually carry. */
const CONTEXT = 32;

const BLANKS = { spaces: "single" } as const;

/** A verbatim occurrence, and how much of the context given agrees around it, 0–1 (1 when none was given). */
export interface Occurrence extends Candidate {
  readonly context: number;
  /** The same characters, not only their folded form. */
  readonly sameCharacters: boolean;
}

/** A text prepared for verbatim search that does not mind typography and blanks. Folding is linear and done once, when first needed. */
export class Occurrences {
  private cached: Folded | undefined;

  constructor(readonly text: string) {}

  private get folded(): Folded {
    return (this.cached ??= fold(this.text, BLANKS));
  }

  /** All places where the quote's words stand, in order of the text, at most `MOST`. Linear in the text. */
  find(quote: Quote): Occurrence[] {
    const { folded } = this;
    const wanted = foldText(quote.exact, BLANKS).trim();
    if (wanted === "") return [];
    const before = foldText(quote.prefix ?? "", BLANKS).slice(-CONTEXT).trimEnd();
    const after = foldText(quote.suffix ?? "", BLANKS).slice(0, CONTEXT).trimStart();
    const occurrences: Occurrence[] = [];
    for (let at = folded.text.indexOf(wanted); at >= 0 && occurrences.length < MOST; at = folded.text.indexOf(wanted, at + 1)) {
      const [from, to] = folded.toOriginal(at, at + wanted.length);
      const [start, end] = withOuterBlanks(this.text, quote.exact, from, to);
      occurrences.push({
        start,
        end,
        score: 1,
        context: agreementAround(folded.text, at, at + wanted.length, before, after),
        sameCharacters: this.text.slice(start, end) === quote.exact,
      });
    }
    return occurrences;
  }
}

/** Puts back the blanks that the quote begins or ends with, where the text has them too. */
function withOuterBlanks(text: string, exact: string, from: number, to: number): [start: number, end: number] {
  const lead = exact.length - exact.trimStart().length;
  const tail = exact.length - exact.trimEnd().length;
  const start = text.slice(from - lead, from) === exact.slice(0, lead) ? from - lead : from;
  const end = text.slice(to, to + tail) === exact.slice(exact.length - tail) ? to + tail : to;
  return [start, end];
}

/** Share of the context that agrees around `[start, end)`, blanks next to it left out; 1 when there is none to compare. */
export function agreementAround(text: string, start: number, end: number, before: string, after: string): number {
  const wanted = before.length + after.length;
  if (wanted === 0) return 1;
  let left = start;
  while (/\s/.test(text[left - 1] ?? "")) left--;
  let right = end;
  while (/\s/.test(text[right] ?? "")) right++;
  let agreed = 0;
  while (agreed < before.length && text[left - 1 - agreed] === before[before.length - 1 - agreed]) agreed++;
  let agreedAfter = 0;
  while (agreedAfter < after.length && text[right + agreedAfter] === after[agreedAfter]) agreedAfter++;
  return (agreed + agreedAfter) / wanted;
}
