import { ATTRIBUTION_VERBS, type AttributionVerb, type Frame } from "./attribution-verbs";
import { inflectEnglish } from "./english-verbs";
import { inflectFrench, type VerbForm } from "./french-verbs";
import { DENIAL_WORDS, HEDGE_WORDS, NEGATION_WORDS, type CueKind } from "./cue-words";

/** One reading of a word as a form of a verb of saying. */
export interface VerbReading {
  verb: AttributionVerb;
  form: VerbForm;
}

/** The form a cue is looked up by: NFC, lower case, straight apostrophe. */
export function cueKey(word: string): string {
  return word.normalize("NFC").toLowerCase().replace(/[’ʼ]/g, "'");
}

const READINGS = new Map<string, VerbReading[]>();
for (const verb of ATTRIBUTION_VERBS) {
  // Locutions are read by the rules, from their first word on.
  if (verb.lemma.includes("_")) continue;
  const forms = verb.language === "fr" ? inflectFrench(verb.lemma) : inflectEnglish(verb.lemma);
  for (const { text, form } of forms) {
    const readings = READINGS.get(text) ?? [];
    if (!readings.some((known) => known.verb === verb && known.form === form)) readings.push({ verb, form });
    READINGS.set(text, readings);
  }
}

const NONE: readonly VerbReading[] = [];

function only(language: "fr" | "en"): ReadonlyMap<string, readonly VerbReading[]> {
  const own = [...READINGS].map(([key, readings]) => [key, readings.filter(({ verb }) => verb.language === language)] as const);
  return new Map(own.filter(([, readings]) => readings.length > 0));
}

const BY_LANGUAGE = { fr: only("fr"), en: only("en") };

/**
 * The readings of a word as a verb of saying, believing, asking or denying; empty when it is none.
 * @param key a word as {@link cueKey} makes it
 */
export function attributionReadings(key: string, language?: "fr" | "en"): readonly VerbReading[] {
  return (language ? BY_LANGUAGE[language] : READINGS).get(key) ?? NONE;
}

const CONTEXT: ReadonlySet<Frame> = new Set<Frame>(["finding", "person", "label"]);

/** "find", "call", "blame": verbs of report only in company, which a word alone does not show. */
function needsContext({ frames }: AttributionVerb): boolean {
  return frames.every((frame) => CONTEXT.has(frame));
}

/** Prepositions that name a source by themselves. « pour » and "per" do so too rarely to stand here without context. */
const ATTRIBUTION_PREPOSITIONS = new Set(["selon", "d'après", "according"]);

/**
 * The classes of cue a single word belongs to, in French or English. Locutions of several words are in
 * {@link CUE_PHRASES}.
 * @param word any spelling: case, apostrophes and normal form do not matter
 */
export function cueKinds(word: string): readonly CueKind[] {
  const key = cueKey(word);
  const kinds = new Set<CueKind>();
  if (ATTRIBUTION_PREPOSITIONS.has(key)) kinds.add("attribution");
  for (const { verb } of READINGS.get(key) ?? []) if (!needsContext(verb)) kinds.add(verb.stance === "deny" || verb.stance === "retract" ? "denial" : "attribution");
  if (HEDGE_WORDS.has(key)) kinds.add("hedge");
  if (NEGATION_WORDS.has(key)) kinds.add("negation");
  if (DENIAL_WORDS.has(key)) kinds.add("denial");
  return [...kinds];
}

export { CUE_PHRASES, type CueKind, type CuePhrase } from "./cue-words";
