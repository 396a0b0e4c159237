import { ATTRIBUTION_VERBS, type AttributionVerb, type Frame } from "./attribution-verbs";
import { inflectEnglish } from "./english-verbs";
import { inflectFrench, lettersKept, type VerbForm } from "./french-verbs";
import { inflectOnDemand } from "./inflect-on-demand";
import { wordSet } from "./language";
import { remembered } from "./remembered";
import { DENIAL_WORDS, HEDGE_WORDS, NEGATION_WORDS, type CueKind } from "./cue-words";

/** One reading of a word as a form of a verb of saying. */
export interface VerbReading {
  verb: AttributionVerb;
  form: VerbForm;
}

/** The form a cue is looked up by: NFC, lower case, straight apostrophe. */
export function cueKey(word: string): string {
  if (/^[a-z']*$/.test(word)) return word;
  return word.normalize("NFC").toLowerCase().replace(/[’ʼ]/g, "'");
}

/** English verbs that change within their first letters: said, told, wrote, swore, cried, thought, began, found. */
const SHIFTING = wordSet("say tell write swear cry think begin find");

/** Letters with which every form of a verb begins. */
export function lettersOf({ lemma, language }: AttributionVerb): string {
  if (language === "fr") return lettersKept(lemma);
  return SHIFTING.has(lemma) ? lemma.slice(0, 1) : lemma.replace(/[ey]$/, "");
}

const readings = new Map<string, VerbReading[]>();

function enter(text: string, reading: VerbReading): void {
  const list = readings.get(text);
  if (!list) readings.set(text, [reading]);
  else if (!list.some(({ verb, form }) => verb === reading.verb && form === reading.form)) list.push(reading);
}

/** Locutions are left out: they are read by the rules, from their first word on. */
const inflectLike = inflectOnDemand(
  ATTRIBUTION_VERBS.filter(({ lemma }) => !lemma.includes("_")),
  lettersOf,
  (verb) => {
    const forms = verb.language === "fr" ? inflectFrench(verb.lemma) : inflectEnglish(verb.lemma);
    for (const { text, form } of forms) enter(text, { verb, form });
  },
);

const NONE: readonly VerbReading[] = [];

/**
 * The readings of a word as a verb of saying, believing, asking or denying; empty when it is none.
 * @param key a word as {@link cueKey} makes it
 */
export function attributionReadings(key: string, language?: "fr" | "en"): readonly VerbReading[] {
  return language ? IN_LANGUAGE[language](key) : readingsOf(key);
}

function readingsOf(key: string): readonly VerbReading[] {
  inflectLike(key);
  return readings.get(key) ?? NONE;
}

function readingsIn(language: "fr" | "en"): (key: string) => readonly VerbReading[] {
  return remembered((key) => {
    const found = readingsOf(key);
    return found.every(({ verb }) => verb.language === language) ? found : found.filter(({ verb }) => verb.language === language);
  });
}

const IN_LANGUAGE = { fr: readingsIn("fr"), en: readingsIn("en") };

const CONTEXT: ReadonlySet<Frame> = new Set<Frame>(["finding", "person", "label", "toll"]);

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
  for (const { verb } of attributionReadings(key)) if (!needsContext(verb)) kinds.add(verb.stance === "deny" || verb.stance === "retract" ? "denial" : "attribution");
  if (HEDGE_WORDS.has(key)) kinds.add("hedge");
  if (NEGATION_WORDS.has(key)) kinds.add("negation");
  if (DENIAL_WORDS.has(key)) kinds.add("denial");
  return [...kinds];
}

export { CUE_PHRASES, type CueKind, type CuePhrase } from "./cue-words";
