import { attributionReadings, type VerbReading } from "../../lexicon/cues";
import { AUXILIARY_FORMS } from "../../lexicon/common-verbs";
import { inflectFrench, type VerbForm } from "../../lexicon/french-verbs";
import { FR } from "../../lexicon/function-words";
import { testedOnce } from "../reading/vocabulary";
import { auxiliaryBefore, beforeClitics, isAdverb, isFiniteAt, isIn, keyAt, type Tokens } from "./grammar";

/** A verb of saying as it stands in a sentence; all numbers are token indexes, ends exclusive. */
export interface SpeechVerb {
  readonly reading: VerbReading;
  /** First token of the verb with its auxiliary: where the cue begins. */
  readonly first: number;
  /** Last token of the verb, exclusive: where the cue ends. */
  readonly end: number;
  readonly mood: "finite" | "infinitive" | "participle";
  /** Inverted pronoun subject (« dit-il »), if any. */
  readonly pronoun: number | null;
  /** The verb is in the passive: « il a été annoncé ». */
  readonly passive: boolean;
  /** The verb stands in a past tense, after which a conditional may be a future in the past. */
  readonly past: boolean;
  readonly negated: boolean;
}

type Forms = ReadonlyMap<string, readonly VerbForm[]>;

function forms(infinitive: string): Forms {
  const all = inflectFrench(infinitive);
  return new Map(all.map(({ text }) => [text, all.filter((other) => other.text === text).map(({ form }) => form)]));
}

const FAIRE = forms("faire");
const LAISSER = forms("laisser");
const METTRE = forms("mettre");
const CROIRE = forms("croire");
const POINTER = forms("pointer");
const PORTER = forms("porter");

type Locution = readonly [head: Forms, tails: readonly string[], like: string];
/** Locutions of saying, their last words parted by a space; they behave like the verb named last. */
const LOCUTIONS: readonly Locution[] = [
  [FAIRE, ["savoir", "valoir", "remarquer", "observer", "comprendre"], "indiquer"],
  [FAIRE, ["état", "part"], "recenser"],
  [LAISSER, ["entendre", "comprendre", "croire"], "indiquer"],
  [METTRE, ["garde"], "avertir"],
  [CROIRE, ["savoir"], "indiquer"],
  [POINTER, ["du doigt"], "dénoncer"],
  [PORTER, ["à la connaissance"], "indiquer"],
];

/** Verbs that carry an infinitive of saying with their own subject: « a tenu à préciser », « veut croire ». */
const CARRIERS: ReadonlyMap<string, VerbForm> = new Map(
  "tenir vouloir souhaiter devoir pouvoir aller venir continuer contenter commencer finir préférer oser borner limiter empresser refuser".split(" ").flatMap((verb) => inflectFrench(verb).map(({ text, form }) => [text, form] as const)),
);

const PAST: ReadonlySet<VerbForm> = new Set<VerbForm>(["imperfect", "simple-past"]);
const FINITE: ReadonlySet<VerbForm> = new Set<VerbForm>(["present", "imperfect", "simple-past", "future", "conditional"]);

/** Whether a word is a form of a verb of saying, or begins a locution of saying. */
export const maySay = testedOnce((key) => key === "dixit" || LOCUTION_HEADS.has(key) || attributionReadings(key, "fr").length > 0);

/** Reads the verb of saying at a token, or null. `from` is where its sentence begins. */
export function speechVerbAt(tokens: Tokens, at: number, from: number): SpeechVerb | null {
  const token = tokens[at];
  if (token?.kind !== "word" || !maySay(token.word)) return null;
  const saying = token.key === "dixit" ? attributionReadings("dit", "fr")[0] : undefined;
  if (saying) return { reading: saying, first: at, end: at + 1, mood: "finite", pronoun: null, passive: false, past: false, negated: false };
  const locution = locutionAt(tokens, at);
  if (locution) return locution;
  const readings = attributionReadings(token.key, "fr");
  if (readings.length === 0) return null;
  return build(tokens, at, at + 1, readings, from);
}

const LOCUTION_HEADS: ReadonlySet<string> = new Set(LOCUTIONS.flatMap(([heads]) => [...heads.keys()]));

function locutionAt(tokens: Tokens, at: number): SpeechVerb | null {
  if (!LOCUTION_HEADS.has(keyAt(tokens, at))) return null;
  for (const [heads, tails, like] of LOCUTIONS) {
    const found = heads.get(keyAt(tokens, at));
    if (!found) continue;
    let tail = at + 1;
    while (isAdverb(tokens[tail]) || isIn(FR.invertedPronouns, tokens[tail]) || keyAt(tokens, tail) === "en") tail += 1;
    const words = tails.map((last) => last.split(" ")).find((last) => last.every((word, i) => keyAt(tokens, tail + i) === word));
    if (!words) continue;
    const verb = attributionReadings(like, "fr")[0]?.verb;
    return verb ? build(tokens, at, tail + words.length, found.map((form) => ({ verb, form })), 0) : null;
  }
  return null;
}

function build(tokens: Tokens, at: number, end: number, readings: readonly VerbReading[], from: number): SpeechVerb | null {
  const auxiliary = auxiliaryBefore(tokens, at);
  const has = (form: VerbForm) => readings.find((reading) => reading.form === form);
  const participle = has("past-participle");
  if (participle && auxiliary !== null && auxiliary >= from) return compound(tokens, at, end, auxiliary, participle);
  if (participle && sharesAuxiliary(tokens, at, from)) return { reading: participle, first: at, end, mood: "finite", pronoun: null, passive: false, past: true, negated: false };
  const finite = readings.find((reading) => FINITE.has(reading.form));
  if (finite && isFiniteAt(tokens, at)) {
    const pronoun = isIn(FR.invertedPronouns, tokens[at + 1]) ? at + 1 : null;
    const past = readings.every((reading) => !FINITE.has(reading.form) || PAST.has(reading.form));
    const stop = pronoun === null ? end : Math.max(end, pronoun + 1);
    return { reading: finite, first: at, end: stop, mood: "finite", pronoun, passive: false, past, negated: isNegated(tokens, at) };
  }
  const present = has("present-participle");
  if (present) return { reading: present, first: at, end, mood: "participle", pronoun: null, passive: false, past: false, negated: isNegated(tokens, at) };
  const infinitive = has("infinitive");
  if (!infinitive) return null;
  const carrier = carrierBefore(tokens, at, from);
  if (carrier === null) return null;
  return { reading: infinitive, first: carrier, end, mood: "finite", pronoun: isIn(FR.invertedPronouns, tokens[carrier + 1]) ? carrier + 1 : null, passive: false, past: false, negated: isNegated(tokens, carrier) };
}

/** Longest object between two participles of one auxiliary: « a condamné cette attaque et appelé à la retenue ». */
const SHARED_REACH = 16;

function sharesAuxiliary(tokens: Tokens, at: number, from: number): boolean {
  if (keyAt(tokens, at - 1) !== "et") return false;
  for (let i = at - 2; i >= Math.max(from, at - SHARED_REACH); i -= 1) {
    if (tokens[i]?.kind === "sign") return false;
    if (/^(?:a|ont|avait|avaient|aurait|auraient)$/.test(keyAt(tokens, i))) return isFiniteAt(tokens, i);
    if (isIn(FR.relatives, tokens[i])) return false;
  }
  return false;
}

function compound(tokens: Tokens, at: number, end: number, auxiliary: number, reading: VerbReading): SpeechVerb {
  const key = keyAt(tokens, auxiliary);
  let pronoun: number | null = null;
  let been = false;
  for (let i = auxiliary + 1; i < at; i += 1) {
    if (isIn(FR.invertedPronouns, tokens[i])) pronoun = i;
    if (keyAt(tokens, i) === "été") been = true;
  }
  const form = AUXILIARY_FORMS.get(key);
  const reflexive = /^(?:s'|se|m'|me)$/.test(keyAt(tokens, auxiliary - 1));
  const toBe = /^(?:est|sont|était|étaient|fut|furent|sera|seront|serait|seraient|être|étant|suis|sommes)$/.test(key);
  const participle = form === "present-participle" || form === "infinitive";
  return {
    reading,
    first: auxiliary,
    end,
    mood: participle ? "participle" : "finite",
    pronoun,
    passive: been || (toBe && !reflexive),
    past: form !== "conditional",
    negated: isNegated(tokens, auxiliary),
  };
}

function isNegated(tokens: Tokens, verb: number): boolean {
  for (let i = beforeClitics(tokens, verb); i < verb; i += 1) if (/^n[e']$/.test(keyAt(tokens, i))) return true;
  return false;
}

/** « devait annoncer », « va annoncer »: what was to be said is not said yet. « a dû reconnaître » is. */
const YET_TO_COME = /^(?:doit|doivent|devait|devaient|devra|devront|va|vont|allait|allaient|ira|iront|pourra|pourront)$/;

/** Index of the finite verb that carries the infinitive at `at`: « tient à », « a voulu », « vient de ». */
function carrierBefore(tokens: Tokens, at: number, from: number): number | null {
  let i = at - 1;
  while (i > from && (isIn(FR.clitics, tokens[i]) || isAdverb(tokens[i]))) i -= 1;
  if (/^(?:à|de|d'|par)$/.test(keyAt(tokens, i))) i -= 1;
  while (i > from && (isAdverb(tokens[i]) || isIn(FR.invertedPronouns, tokens[i]))) i -= 1;
  // « a beau répéter »
  if (keyAt(tokens, i) === "beau" && AUXILIARY_FORMS.has(keyAt(tokens, i - 1)) && i > from) return i - 1;
  const form = i >= from ? CARRIERS.get(keyAt(tokens, i)) : undefined;
  // « pourrait annoncer » announces nothing yet.
  if (!form || form === "conditional" || YET_TO_COME.test(keyAt(tokens, i))) return null;
  if (isFiniteAt(tokens, i)) return i;
  return form === "past-participle" ? auxiliaryBefore(tokens, i) : null;
}
