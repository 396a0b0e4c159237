/** The languages the assists read and the word lists cover. */
export type LexiconLanguage = "fr" | "en";

/**
 * Words of the lists are stored folded: lower case, no accents, straight apostrophe, "oe" for the ligature.
 * This is that folding, for one word; it keeps no offsets and is not meant for running text.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\u2032\u00b4`]/g, "'")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae");
}

/** A folded word set from a readable, space-separated list. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
