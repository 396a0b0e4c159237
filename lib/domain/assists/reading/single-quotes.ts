import { paragraphs } from "./paragraphs";
import type { Quote } from "./quotes";
import type { Span } from "../types";

const MARK = /['\u2018\u2019]/g;
const SPACE = /[\s\u00a0\u202f]/;
const LETTER = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s\u00a0\u202f([\u201c"\u2014\u2013]/;
const SURE_END = /[.,!?;:\u2026)\u201d"-]/;
/** Words that lose their beginning, and decades: « 'em », « '90s ». */
const CLIPPED = /^(?:\d|(?:em|tis|twas|til|cause|n|cos|bout|round)\b)/i;

/**
 * Quotations between single marks, ‘…’ or '…', as British papers print them. An apostrophe opens none: an opening mark stands after
 * a space, a closing one after a word or its punctuation and before no letter. The end of « the boys' school » closes only what
 * no other mark closes. Within one paragraph; linear.
 */
export function findSingleQuotes(text: string, within: Iterable<Span> = paragraphs(text)): Quote[] {
  const found: Quote[] = [];
  let open: number | null = null;
  let possessive: number | null = null;
  const close = (at: number) => {
    if (open !== null && at > open + 1) found.push({ open, start: open + 1, end: at, close: at + 1, single: true });
    open = null;
    possessive = null;
  };
  // One pass over the marks: looked for anew from each paragraph, the next one is looked for through all that follow without any.
  const marks = text.matchAll(MARK);
  let next = marks.next();
  for (const { start, end } of within) {
    open = null;
    possessive = null;
    for (; !next.done && next.value.index < end; next = marks.next()) {
      const at = next.value.index;
      const [mark] = next.value;
      const before = at > start ? (text[at - 1] ?? " ") : " ";
      const after = at + 1 < end ? (text[at + 1] ?? " ") : " ";
      if (BEFORE_OPENING.test(before) && !SPACE.test(after) && mark !== "\u2019" && !CLIPPED.test(text.slice(at + 1, at + 7))) {
        if (possessive !== null) close(possessive);
        open = at;
        possessive = null;
      } else if (open !== null && !SPACE.test(before) && !LETTER.test(after)) {
        if (SURE_END.test(before) || !/s$/i.test(before) || !SPACE.test(after)) close(at);
        else possessive ??= at;
      }
    }
    if (possessive !== null) close(possessive);
  }
  return found;
}

/** Both kinds in order; a single pair that crosses a double one was no pair. */
export function withSingleQuotes(text: string, doubles: readonly Quote[], within?: Iterable<Span>): Quote[] {
  const merged = [...doubles, ...findSingleQuotes(text, within)].sort((a, b) => a.open - b.open || b.close - a.close);
  const around: Quote[] = [];
  return merged.filter((quote) => {
    while (around.length > 0 && (around.at(-1)?.close ?? 0) <= quote.open) around.pop();
    const outer = around.at(-1);
    if (outer && outer.close < quote.close && quote.single) return false;
    around.push(quote);
    return true;
  });
}
