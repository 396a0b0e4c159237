/** How far a cut is moved to stand between words, in UTF-16 units; a longer word is cut. */
const WORD = 40;

/** The last words of what stands before a passage, about `length` UTF-16 units, with an ellipsis for the rest. */
export function wordsBefore(text: string, length: number): string {
  if (text.length <= length) return text;
  const words = text.slice(-length);
  const cut = new RegExp(`^\\S{0,${WORD}}\\s`, "u").exec(words)?.[0].length ?? 0;
  // Half a pair is no character.
  return `…${words.slice(cut).replace(/^[\uDC00-\uDFFF]/u, "")}`;
}

/** The first words of what stands after a passage, about `length` UTF-16 units, with an ellipsis for the rest. */
export function wordsAfter(text: string, length: number): string {
  if (text.length <= length) return text;
  const words = text.slice(0, length);
  const cut = new RegExp(`\\s\\S{0,${WORD}}$`, "u").exec(words)?.index ?? length;
  return `${words.slice(0, cut).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
