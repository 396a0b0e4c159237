/** UTF-16 units of context kept on each side: what the W3C selector examples and Hypothesis use. */
const CONTEXT = 32;

/** A span's words and context as they stand in `text`. Offsets UTF-16, moved outwards where they would cut a surrogate pair; null for an empty or impossible span. */
export function cutPassage(
  text: string,
  start: number,
  end: number,
): { start: number; end: number; exact: string; prefix: string; suffix: string } | null {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) return null;
  const from = insidePair(text, start) ? start - 1 : start;
  const to = insidePair(text, end) ? end + 1 : end;
  const before = Math.max(0, from - CONTEXT);
  const after = Math.min(text.length, to + CONTEXT);
  return {
    start: from,
    end: to,
    exact: text.slice(from, to),
    prefix: text.slice(insidePair(text, before) ? before + 1 : before, from),
    suffix: text.slice(to, insidePair(text, after) ? after - 1 : after),
  };
}

function insidePair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
