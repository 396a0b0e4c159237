import { unitsOf } from "@/app/cases/[slug]/read/[captureId]/_reader/word-steps";
import type { TextRange } from "@/app/cases/[slug]/read/[captureId]/_reader/text-position";
import type { Excerpt } from "@/lib/services/inbox/load-review";

/** Which end of the selected words moves, and which way. */
export interface SpanStep {
  readonly end: "start" | "end";
  readonly direction: 1 | -1;
}

/** The span with one end moved by a word within the excerpt; unchanged where nothing would be left of it. UTF-16 offsets. */
export function stepSpan(span: TextRange | null, { from, text }: Excerpt, { end, direction }: SpanStep, language: string): TextRange | null {
  const words = unitsOf({ start: from, text }, "word", language);
  if (span === null) return words[Math.floor(words.length / 2)] ?? null;
  if (end === "start") {
    const start = direction === 1 ? words.find((word) => word.start > span.start)?.start : words.findLast((word) => word.start < span.start)?.start;
    return start === undefined || start >= span.end ? span : { start, end: span.end };
  }
  const last = direction === 1 ? words.find((word) => word.end > span.end)?.end : words.findLast((word) => word.end < span.end)?.end;
  return last === undefined || last <= span.start ? span : { start: span.start, end: last };
}
