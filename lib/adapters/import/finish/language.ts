import { LANGUAGE_LIMITS } from "@/lib/limits";

/** Below this many letters a guess is worth nothing, except where the script already says much. */
const ENOUGH_LETTERS = 24;
/**
 * eld's score of the best language. Whole sentences in one of its 60 languages score above 0.8; names alone and
 * languages it does not know (Bambara) stay below 0.7.
 */
const ENOUGH_SCORE = 0.74;

/** "fr-FR", "fr_FR.utf8" or "FR" → "fr"; null for anything that is not an ISO 639-1 code of a language with a name. */
export function languageCode(tag: string | null | undefined): string | null {
  const code = /^\s*([a-z]{2})(?![a-z])/i.exec(tag ?? "")?.[1]?.toLowerCase();
  if (!code) return null;
  const name = new Intl.DisplayNames("en", { type: "language", fallback: "none" }).of(code);
  return name ? code : null;
}

/** Some of a long text, from several places: a chapter in another language does not speak for the whole. */
function sampleOf(text: string): string {
  const { sampleLength, samples } = LANGUAGE_LIMITS;
  if (text.length <= sampleLength) return text;
  const each = Math.floor(sampleLength / samples);
  return Array.from({ length: samples }, (_, i) => Math.floor((text.length - each) * ((i + 0.5) / samples))).map((at) => text.slice(at, at + each)).join(" ");
}

/**
 * ISO 639-1 code of the language of a text, null when unsure. What the text shows is believed over what the page
 * states, since templates state English for everything.
 */
export async function detectLanguage(text: string, stated: string | null): Promise<string | null> {
  // Loaded on first use: its tables take about 80 MB.
  const { eld } = await import("eld/extrasmall");
  const sample = sampleOf(text);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const result = eld.detect(sample);
  const score = result.getScores()[result.language] ?? 0;
  if (result.language && letters >= ENOUGH_LETTERS && score >= ENOUGH_SCORE && result.isReliable()) return result.language;
  return languageCode(stated);
}
