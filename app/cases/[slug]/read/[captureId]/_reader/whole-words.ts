/** A letter or figure of a script that parts its words: others (Chinese, Thai) have no edge to go to. */
const LETTER = /^[\p{L}\p{N}\p{M}]$/u;
const UNPARTED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
/** No word is longer, so that one without an end is left as it is. In UTF-16 units. */
const LONGEST = 60;

const joins = (text: string, at: number): boolean => {
  const before = text[at - 1] ?? "";
  const after = text[at] ?? "";
  return LETTER.test(before) && LETTER.test(after) && !UNPARTED.test(before) && !UNPARTED.test(after);
};

/**
 * A range of a paragraph whose ends stand within words, grown to the words' edges: a hand on a mouse seldom hits them.
 * What the ends stand between, an apostrophe or a hyphen, is an edge.
 */
export function wholeWords(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  let from = start;
  while (start - from < LONGEST && joins(text, from)) from--;
  let to = end;
  while (to - end < LONGEST && joins(text, to)) to++;
  return { start: start - from < LONGEST ? from : start, end: to - end < LONGEST ? to : end };
}
