/** The languages of the interface. The first is used when the browser asks for none of them. */
export const locales = ["en", "fr"] as const;
export type Locale = (typeof locales)[number];

/** Holds the reader's choice; absent, the browser's `Accept-Language` decides. */
export const localeCookie = "recoupe-locale";

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/**
 * Picks the language for a request.
 *
 * @param acceptLanguage the header as sent, e.g. `fr-CA,fr;q=0.9,en;q=0.8`; quality ties go to the first named (RFC 9110 §12.5.4)
 */
export function negotiateLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.map((p) => p.trim()).find((p) => p.startsWith("q="));
      return { language: tag.split("-")[0], quality: quality === undefined ? 1 : Number(quality.slice(2)) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted.map(({ language }) => language).find(isLocale) ?? locales[0];
}
