import { FR } from "../../lexicon/function-words";
import type { FoundAttribution } from "../statements/attribution";
import { contentSpan } from "../statements/content";
import { spanOf, type Reading, type SentenceRange } from "../reading/reading";
import { beginsNounPhrase, isAdverb, isFiniteAt, isIn, isNounLike, keyAt, type Range, type Tokens } from "./grammar";
import { inversionAt } from "./inversion";
import { canSpeak, nounPhraseFrom } from "./noun-phrase";
import { speechVerbAt, type SpeechVerb } from "./speech-verb";
import { subjectBefore } from "./subject";

/** Nouns that sum up the statement before them: « une accusation que l'Élysée rejette ». */
const SUMMED_UP = /^(?:accusations?|allégations?|affirmations?|informations?|versions?|chiffres?|bilans?|thèse|hypothèse|rumeurs?|explications?|conclusions?|lecture|analyse)$/;
/** Verbs of which such a statement can be the object. */
const OF_STATEMENTS: ReadonlySet<string> = new Set(
  "affirmer assurer soutenir prétendre confirmer démentir nier contester rejeter réfuter récuser balayer dénoncer reconnaître admettre corroborer concéder déplorer regretter répéter rappeler".split(" "),
);

/** « …, ce que l'état-major dément », « …, ce que nie Riyad », « …, une accusation qu'a rejetée Kigali »: who takes a stand on what was just said. */
export function relativeClaims(reading: Reading, sentence: SentenceRange, used: Set<number>): FoundAttribution[] {
  const { tokens } = reading;
  const found: FoundAttribution[] = [];
  for (let at = sentence.from + 2; at < sentence.to - 1; at += 1) {
    const key = keyAt(tokens, at);
    if (key === "qui") {
      const denial = denialAfter(reading, sentence, at);
      const begins = denial && tokens[denial.verb.first]?.start;
      const denied = denial && contentSpan(reading, sentence.from, at - 1);
      if (!denial || begins === undefined || begins === null || !denied || used.has(begins)) continue;
      used.add(begins);
      found.push({ form: "indirect", cue: spanOf(tokens, denial.verb.first, denial.verb.end), speaker: spanOf(tokens, denial.speaker.from, denial.speaker.to), content: denied, relays: [], rule: "verb-relative" });
      continue;
    }
    if (key !== "que" && key !== "qu'") continue;
    const opening = openingBefore(tokens, at, sentence.from);
    const said = opening === null ? null : saidAfter(tokens, at + 1, sentence.to);
    const start = said && tokens[said.verb.first]?.start;
    if (opening === null || !said || start === undefined || start === null || used.has(start)) continue;
    const content = contentSpan(reading, sentence.from, opening);
    if (!content || (keyAt(tokens, opening) === "ce" && said.verb.reading.verb.stance !== "deny")) continue;
    used.add(start);
    found.push({ form: "indirect", cue: spanOf(tokens, said.verb.first, said.verb.end), speaker: spanOf(tokens, said.speaker.from, said.speaker.to), content, relays: [], rule: "verb-relative" });
  }
  return found;
}

/** « Kinshasa accuse Kigali, qui dément »: a denial without an object is one of what was just said. */
function denialAfter({ tokens }: Reading, sentence: SentenceRange, relative: number): { readonly verb: SpeechVerb; readonly speaker: Range } | null {
  if (keyAt(tokens, relative - 1) !== ",") return null;
  for (let i = relative + 1; i < Math.min(sentence.to, relative + 5); i += 1) {
    const verb = speechVerbAt(tokens, i, relative + 1);
    if (!verb) {
      if (isAdverb(tokens[i]) || isFiniteAt(tokens, i)) continue;
      return null;
    }
    if (verb.reading.verb.stance !== "deny" || verb.mood !== "finite" || verb.passive || !endsThere(tokens, verb.end, sentence.to)) return null;
    const speaker = subjectBefore(tokens, verb.first, sentence.from) ?? nameBefore(tokens, relative - 1, sentence.from);
    return speaker && { verb, speaker };
  }
  return null;
}

/** « accuse Kigali, qui »: the name right before the comma. */
function nameBefore(tokens: Tokens, comma: number, from: number): Range | null {
  let first = comma;
  while (first > from && tokens[first - 1]?.kind === "word" && tokens[first - 1]?.capital) first -= 1;
  return first < comma && first > from ? { from: isIn(FR.determiners, tokens[first - 1]) ? first - 1 : first, to: comma } : null;
}

/** Index of the comma before « ce que » or « une accusation que »; null where the relative is none of a statement. */
function openingBefore(tokens: Tokens, relative: number, from: number): number | null {
  let i = relative - 1;
  // « …, contrairement à ce qu'affirmait la chaîne »
  if (keyAt(tokens, i) === "ce" && keyAt(tokens, i - 1) === "à" && /^(?:contrairement|conformément)$/.test(keyAt(tokens, i - 2))) i -= 2;
  else if (keyAt(tokens, i) !== "ce") {
    while (i > relative - 3 && !SUMMED_UP.test(keyAt(tokens, i))) i -= 1;
    if (!SUMMED_UP.test(keyAt(tokens, i)) || !(isIn(FR.determiners, tokens[i - 1]) || keyAt(tokens, i - 1) === "des")) return null;
    i -= 1;
  }
  if (i - 1 > from && /^[,–—]$/.test(keyAt(tokens, i - 1))) return i - 1;
  // « L'armée tient la ville ce que Moscou dément »: no comma, but no verb either that « ce » could be the object of.
  return keyAt(tokens, i) === "ce" && i - 1 > from && isNounLike(tokens[i - 1]) ? i : null;
}

function saidAfter(tokens: Tokens, at: number, to: number): { readonly verb: SpeechVerb; readonly speaker: Range } | null {
  const inversion = inversionAt(tokens, at, to);
  if (inversion?.sure && OF_STATEMENTS.has(inversion.verb.reading.verb.lemma) && endsThere(tokens, inversion.end, to)) return inversion;
  const pronoun = isIn(FR.subjectPronouns, tokens[at]);
  if (!pronoun && !beginsNounPhrase(tokens, at)) return null;
  const phrase = pronoun ? { from: at, to: at + 1 } : nounPhraseFrom(tokens, at, to);
  // « ce qu'aucune source n'a confirmé »: nobody did.
  if (!phrase || !(pronoun || canSpeak(tokens, phrase)) || /^(?:aucune?|nulle?|personne)$/.test(keyAt(tokens, at))) return null;
  for (let i = phrase.to; i < Math.min(to, phrase.to + 7); i += 1) {
    const verb = speechVerbAt(tokens, i, phrase.to);
    // « ce que l'AFP n'a pas pu confirmer »: nothing was said.
    if (verb) return verb.mood === "finite" && !verb.passive && !(verb.negated && verb.reading.verb.stance === "assert") && OF_STATEMENTS.has(verb.reading.verb.lemma) && endsThere(tokens, verb.end, to) ? { verb, speaker: phrase } : null;
    if (tokens[i]?.kind !== "word") return null;
  }
  return null;
}

/** The verb has its object before it: nothing but an adverb or a circumstance follows. */
function endsThere(tokens: Tokens, at: number, to: number): boolean {
  let i = at;
  while (i < to && isAdverb(tokens[i])) i += 1;
  const next = tokens[i];
  return i >= to || next?.kind !== "word" || isIn(FR.prepositions, next) || isIn(FR.contracted, next) || isIn(FR.coordinators, next) || isFiniteAt(tokens, i);
}
