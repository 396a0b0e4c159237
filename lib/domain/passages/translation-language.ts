/** The language a translation is most likely in: the reader's own, or the other one where the source is already in it. ISO 639-1. */
export function translationLanguage(source: string | null, reader: "fr" | "en"): "fr" | "en" {
  if (source !== reader) return reader;
  return reader === "fr" ? "en" : "fr";
}
