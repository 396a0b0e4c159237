import type { Locale } from "./locale-format";

/** The name in `locale` of the language that a tag such as "fr" or "pt-BR" names; the tag itself where there is no name for it. */
export function languageName(tag: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag;
  } catch {
    // A source may carry what its page said, which need not be a tag at all.
    return tag;
  }
}
