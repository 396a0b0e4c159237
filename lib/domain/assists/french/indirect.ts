import { canBeInfinitive } from "../../lexicon/common-verbs";
import { FR } from "../../lexicon/function-words";
import type { FoundAttribution } from "../attribution";
import { contentSpan } from "../content";
import { spanOf, type Reading, type SentenceRange } from "../reading";
import type { RuleId } from "../rules";
import { clauseStart } from "./clause";
import { beginsNounPhrase, isAdverb, isFiniteAt, isIn, keyAt, type Range, type Tokens } from "./grammar";
import { canSpeak } from "./noun-phrase";
import { speechVerbAt, type SpeechVerb } from "./speech-verb";
import { subjectBefore } from "./subject";

/** Every verb of saying in a sentence with what it governs: a clause, an infinitive, a noun phrase, quoted words. */
export function indirectSpeech(reading: Reading, sentence: SentenceRange, used: Set<number>): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const verb = speechVerbAt(reading.tokens, at, sentence.from);
    if (!verb || used.has(reading.tokens[verb.first]?.start ?? -1)) continue;
    const attribution = readVerb(reading, sentence, verb);
    if (!attribution) continue;
    used.add(attribution.cue.start);
    found.push(attribution);
    at = Math.max(at, verb.end - 1);
  }
  return found;
}

function readVerb(reading: Reading, sentence: SentenceRange, verb: SpeechVerb): FoundAttribution | null {
  const { tokens } = reading;
  const { frames, stance } = verb.reading.verb;
  const clause = frames.includes("clause") ? clauseStart(tokens, verb, sentence.to) : null;
  if (clause !== null) return make(reading, sentence, verb, clause, verb.mood === "participle" ? "participle-clause" : verb.passive ? "impersonal-clause" : "verb-clause");
  if (verb.passive || stance === "ask") return null;
  const next = afterAdverbs(tokens, verb.end, sentence.to);
  const infinitive = frames.includes("infinitive") ? infinitiveStart(tokens, next, sentence.to) : null;
  if (infinitive !== null) return make(reading, sentence, verb, infinitive, "verb-infinitive");
  if (isStateSaid(tokens, verb, next)) return make(reading, sentence, verb, next, "verb-state");
  const quoted = quotedSoon(reading, next, sentence.to);
  if (quoted && !isIn(FR.relatives, tokens[next])) return make(reading, sentence, verb, next, "verb-fragment");
  const nounObject = frames.includes("noun") && (beginsNounPhrase(tokens, next) || OBLIQUE[verb.reading.verb.lemma]?.test(keyAt(tokens, next)));
  // A bare name is whom the verb addresses, save for whom one accuses.
  if (!nounObject || (tokens[next]?.capital && !isIn(FR.determiners, tokens[next]) && verb.reading.verb.lemma !== "accuser")) return null;
  const attribution = make(reading, sentence, verb, next, "verb-noun");
  // An object may be anything; only who can speak makes it a statement.
  return attribution?.speaker && speaks(reading, sentence, verb) ? attribution : null;
}

/** Verbs whose statement may begin with a preposition: « fait état de », « reproche aux Russes … ». */
const OBLIQUE: Readonly<Record<string, RegExp>> = { recenser: /^(?:de|d'|du|des)$/, reprocher: /^(?:à|au|aux)$/, imputer: /^(?:à|au|aux)$/ };

function speaks(reading: Reading, sentence: SentenceRange, verb: SpeechVerb): boolean {
  const subject = speakerOf(reading.tokens, sentence, verb);
  if (!subject) return false;
  const only = subject.to - subject.from === 1 ? keyAt(reading.tokens, subject.from) : "";
  if (only === "on") return false;
  return FR.subjectPronouns.has(only) || FR.invertedPronouns.has(only) || canSpeak(reading.tokens, subject);
}

function make(reading: Reading, sentence: SentenceRange, verb: SpeechVerb, from: number, rule: RuleId): FoundAttribution | null {
  const { tokens } = reading;
  const content = contentSpan(reading, from, contentEnd(reading, from, sentence.to, rule));
  if (!content) return null;
  const subject = speakerOf(tokens, sentence, verb);
  return {
    form: "indirect",
    cue: spanOf(tokens, verb.first, verb.end),
    speaker: subject ? spanOf(tokens, subject.from, subject.to) : null,
    content,
    relays: [],
    rule,
  };
}

/** Who says it: the inverted pronoun, the subject, or for a participle the phrase or clause it hangs on. */
export function speakerOf(tokens: Tokens, sentence: SentenceRange, verb: SpeechVerb): Range | null {
  if (verb.pronoun !== null) return { from: verb.pronoun, to: verb.pronoun + 1 };
  if (verb.passive) return null;
  if (verb.mood === "finite") {
    const subject = subjectBefore(tokens, verb.first, sentence.from);
    return subject && /^(?:ce|c'|cela|ça|qui)$/.test(keyAt(tokens, subject.from)) ? null : subject;
  }
  const before = tokens[verb.first - 1];
  if (verb.first > sentence.from && before?.kind === "word" && before.key !== "en" && before.key !== "tout") return subjectBefore(tokens, verb.first, sentence.from);
  for (let i = sentence.from; i < verb.first; i += 1) {
    if (isFiniteAt(tokens, i)) {
      const subject = subjectBefore(tokens, i, sentence.from);
      if (subject) return subject;
    }
  }
  return null;
}

function afterAdverbs(tokens: Tokens, at: number, to: number): number {
  let i = at;
  while (i < to && (isAdverb(tokens[i]) || isIn(FR.invertedPronouns, tokens[i]))) i += 1;
  return i;
}

/** Longest circumstance between a verb and its infinitive: « ont affirmé dans un communiqué avoir … ». */
const SETTING = 12;

function infinitiveStart(tokens: Tokens, at: number, to: number): number | null {
  if (startsInfinitive(tokens, at)) return at;
  if (!isIn(FR.prepositions, tokens[at]) || /^(?:de|d'|pour|sans)$/.test(keyAt(tokens, at))) {
    if (keyAt(tokens, at) !== ",") return null;
  }
  for (let i = at + 1; i < Math.min(to, at + SETTING); i += 1) {
    const token = tokens[i];
    if (token?.kind === "sign" && token.key !== ",") return null;
    if (isFiniteAt(tokens, i) || isIn(FR.relatives, token)) return null;
    if (/^(?:avoir|être)$/.test(token?.key ?? "") && !isIn(FR.prepositions, tokens[i - 1])) return isIn(FR.clitics, tokens[i - 1]) ? i - 1 : i;
  }
  return null;
}

/** « s'est dit prêt à », « se déclare favorable »: a state the speaker gives out as his own. */
function isStateSaid(tokens: Tokens, verb: SpeechVerb, next: number): boolean {
  if (!/^(?:dire|déclarer)$/.test(verb.reading.verb.lemma) || !/^(?:s'|se)$/.test(keyAt(tokens, verb.first - 1))) return false;
  const token = tokens[next];
  return token?.kind === "word" && !token.capital && !isIn(FR.determiners, token) && !isIn(FR.relatives, token);
}

/** « avoir tué », « ne pas savoir », « s'être retiré »: an infinitive that needs no preposition. */
function startsInfinitive(tokens: Tokens, at: number): boolean {
  let i = at;
  while (isIn(FR.clitics, tokens[i]) || isIn(FR.negations, tokens[i])) i += 1;
  const token = tokens[i];
  return token?.kind === "word" && !token.capital && canBeInfinitive(token.key) && !isIn(FR.prepositions, token) && !isIn(FR.determiners, tokens[i - 1 >= at ? i - 1 : at + 99]);
}

/** Whether quoted words begin within the next few words: « a revendiqué « … » », « parle d'une « … » ». */
function quotedSoon(reading: Reading, at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 4); i += 1) {
    const token = reading.tokens[i];
    if (token?.kind === "quote") return reading.quotes.some((quote) => quote.open === token.start);
    if (token?.kind !== "word") return false;
    if (i >= at && !FR.determiners.has(token.key) && !/^(?:de|d'|du|des|à|au|comme|que|qu')$/.test(token.key)) return false;
  }
  return false;
}

/** Where the statement ends: at the sentence's end or its semicolon; an object also before a clause of another kind. */
function contentEnd(reading: Reading, from: number, to: number, rule: RuleId): number {
  const { tokens, quoteOf } = reading;
  let depth = 0;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (quoteOf[i] !== quoteOf[from] && quoteOf[i] !== undefined) continue;
    if (token?.kind !== "sign") continue;
    if (token.key === "(") depth += 1;
    else if (token.key === ")") {
      if (depth === 0) return i;
      depth -= 1;
    } else if (depth === 0 && token.key === ";") return i;
    else if (depth === 0 && token.key === "," && (rule === "verb-noun" || rule === "verb-fragment") && leavesObject(tokens, i + 1, to)) return i;
  }
  return to;
}

/** After the comma comes no more of the object: a conjunction, a relative, or a clause with its own subject. */
function leavesObject(tokens: Tokens, at: number, to: number): boolean {
  const key = keyAt(tokens, at);
  if (/^(?:tandis|alors|mais|car|et|qui|que|qu'|dont|où|ce|selon|après|avant|sans|il|elle|ils|elles|on|tout|puis)$/.test(key)) return true;
  for (let i = at; i < Math.min(to, at + 12); i += 1) {
    const token = tokens[i];
    if (token?.kind !== "word") return false;
    if (isFiniteAt(tokens, i) || (/[^t]ant$/.test(token.key) && i > at && token.key.length > 5)) return true;
  }
  return false;
}
