import { quoted, THIN, type Locale } from "../support/locale-format";

/** Pairs that a source may have put around all of its words. */
const PAIRS = [
  ["«", "»"],
  ["“", "”"],
  ["„", "“"],
  ['"', '"'],
] as const;

/**
 * Exact words as a citation shows them. Not a character of them changes, marks inside them neither: they must be found in
 * their source as they are shown. So the pair around them gives way: words that bring one of their own get no second, and
 * around words with marks inside stands the language's other pair, “… « … » …” in French, ‘… “…” …’ in English.
 */
export function inQuotes(text: string, locale: Locale): string {
  const words = text.trim();
  if (PAIRS.some(([open, close]) => isOneQuotation(words, open, close))) return words;
  if (locale === "fr") return /[«»]/u.test(words) && !/[“”]/u.test(words) ? `“${words}”` : `«${THIN}${words}${THIN}»`;
  return /[“”]/u.test(words) ? `‘${words}’` : quoted(words, locale);
}

/** Whether the mark that opens at the start closes at the end, and not before: « a » et « b » are two. */
function isOneQuotation(words: string, open: string, close: string): boolean {
  if (words.length < 2 || !words.startsWith(open) || !words.endsWith(close)) return false;
  const inside = words.slice(1, -1);
  if (open === close) return !inside.includes(open);
  let depth = 1;
  for (const mark of inside) {
    if (mark === open) depth += 1;
    else if (mark === close) depth -= 1;
    if (depth === 0) return false;
  }
  return depth === 1;
}
