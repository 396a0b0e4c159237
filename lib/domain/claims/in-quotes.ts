import { quoted, type Locale } from "../support/locale-format";

/** Words in the locale's quotation marks; words that bring their own pair keep it. */
export function inQuotes(text: string, locale: Locale): string {
  const bare = text.trim();
  return /^(?:«.*»|“.*”|".*")$/su.test(bare) ? bare : quoted(bare, locale);
}
