import { FR } from "../../lexicon/function-words";
import { SPEAKER_NOUNS } from "../../lexicon/speakers";
import type { FoundAttribution } from "../statements/attribution";
import { contentSpan, isMostlyQuoted, wholeQuote } from "../statements/content";
import { spanOf, type Reading, type SentenceRange } from "../reading/reading";
import type { RuleId } from "../rules";
import { isFiniteAt, isIn, keyAt, type Range, type Tokens } from "./grammar";
import { inversionAt } from "./inversion";
import { canSpeak, headOf, nounPhraseFrom } from "./noun-phrase";
import { governedBy } from "./objects";
import { speechVerbAt, type SpeechVerb } from "./speech-verb";
import { subjectBefore } from "./subject";

/** Every verb of saying in a sentence with what it governs: a clause, a question, an infinitive, a noun phrase, quoted words. */
export function indirectSpeech(reading: Reading, sentence: SentenceRange, used: Set<number>): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  let asked = -1;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const verb = speechVerbAt(reading.tokens, at, sentence.from);
    if (!verb || used.has(reading.tokens[verb.first]?.start ?? -1)) continue;
    const attribution = readVerb(reading, sentence, verb);
    // « a demandé si l'accusé reconnaissait les faits »: what is asked is not said.
    if (!attribution || (attribution.rule === "verb-noun" && attribution.cue.start < asked)) continue;
    if (attribution.rule === "verb-question") asked = attribution.content.end;
    used.add(attribution.cue.start);
    found.push(attribution);
    at = Math.max(at, verb.end - 1);
  }
  return found;
}

/** Rules that any finite verb of saying proves by itself; the others need somebody who can speak. */
const PROVEN: ReadonlySet<RuleId> = new Set<RuleId>(["verb-clause", "participle-clause", "impersonal-clause", "verb-fragment"]);

function readVerb(reading: Reading, sentence: SentenceRange, verb: SpeechVerb): FoundAttribution | null {
  const { tokens } = reading;
  const object = governedBy(reading, verb, sentence.to);
  if (!object) return null;
  const content = contentSpan(reading, object.from, contentEnd(reading, object.from, sentence.to, object.rule));
  if (!content) return null;
  const subject = speakerOf(reading, sentence, verb);
  const bare = verb.reading.verb.frames.includes("infinitive") && object.rule === "verb-infinitive";
  // « une étude montre que », and not « son geste montre que »; « le quartier dit « de la gare » » is only called so.
  const finding = verb.reading.verb.frames.includes("finding");
  if ((finding || (object.rule === "verb-fragment" && verb.reading.verb.lemma === "dire" && verb.end === verb.first + 1)) && !(subject && (finding ? reports(tokens, subject) : speaks(tokens, subject)))) return null;
  // « indique avoir lancé « des patrouilles » »: nobody says so here.
  if (object.rule === "verb-fragment" && verb.mood !== "finite" && !subject) return null;
  if (!PROVEN.has(object.rule) && !bare && !(subject && speaks(tokens, subject))) return null;
  if (subject && PROVISIONS.test(keyAt(tokens, subject.to - 1)) && verb.reading.verb.lemma === "prévoir") return null;
  // What a speaker says of himself inside his own words is no report.
  if (subject && reading.quoteOf[subject.from] && /^(?:je|j'|nous|on)$/.test(keyAt(tokens, subject.from))) return null;
  // « on croirait entendre », « vous confirmez la date »: nobody is reported.
  if (subject && object.rule !== "verb-clause" && /^(?:on|vous|-vous|tu|-tu)$/.test(keyAt(tokens, subject.from))) return null;
  // « Il explique que « la route est coupée » »: the speaker's own words, whole.
  const quoted = object.rule.endsWith("-clause") && tokens[object.from]?.kind === "quote" && isMostlyQuoted(reading, object.from, contentEnd(reading, object.from, sentence.to, object.rule));
  return {
    form: quoted ? "direct" : "indirect",
    cue: spanOf(tokens, verb.first, verb.end),
    speaker: subject ? spanOf(tokens, subject.from, subject.to) : null,
    content: quoted ? (wholeQuote(reading, content) ?? content) : content,
    relays: [],
    rule: object.rule,
  };
}

/** A text of law that provides, not somebody who foresees. */
const PROVISIONS = /^(?:texte|loi|accord|projet|plan|budget|constitution|traité|calendrier|contrat|règlement|décret|code|charte|programme|article|protocole)$/;

/** Whether a subject reports by its nature: a study, an inquiry, a body. */
function reports(tokens: Tokens, subject: Range): boolean {
  const head = headOf(tokens, subject);
  return head !== null && SPEAKER_NOUNS.has(keyAt(tokens, head));
}

function speaks(tokens: Tokens, subject: Range): boolean {
  const only = subject.to - subject.from === 1 ? keyAt(tokens, subject.from) : "";
  return FR.subjectPronouns.has(only) || FR.invertedPronouns.has(only) || canSpeak(tokens, subject);
}

/** Who says it: the inverted pronoun, the subject, or for a participle the phrase or clause it hangs on. */
export function speakerOf(reading: Reading, sentence: SentenceRange, verb: SpeechVerb): Range | null {
  const { tokens } = reading;
  if (verb.pronoun !== null) return { from: verb.pronoun, to: verb.pronoun + 1 };
  if (verb.passive) return null;
  if (verb.mood === "finite") {
    // « souligne … et déplore »: the second verb has the subject of the first.
    if (isIn(FR.coordinators, tokens[beforeVerb(tokens, verb.first)])) return clauseSubject(reading, sentence, verb.first);
    const subject = subjectBefore(tokens, verb.first, sentence.from);
    return subject && subject.to - subject.from === 1 && /^(?:ce|c'|cela|ça|qui)$/.test(keyAt(tokens, subject.from)) ? null : subject && nearestAntecedent(tokens, subject, verb.first);
  }
  // « reçoit les élus, leur précisant que »
  const group = /^(?:leur|lui)$/.test(keyAt(tokens, verb.first - 1)) ? verb.first - 1 : verb.first;
  const before = tokens[group - 1];
  if (group > sentence.from && before?.kind === "word" && before.key !== "en" && before.key !== "tout" && before.key !== "après") return subjectBefore(tokens, verb.first, sentence.from);
  return sourceBefore(tokens, group, sentence.from) ?? clauseSubject(reading, sentence, verb.first);
}

/** Longest « selon X, » before a participle, in tokens. */
const SOURCE_REACH = 16;

/** « …, selon la même source, précisant que … »: the source goes on. */
function sourceBefore(tokens: Tokens, participle: number, from: number): Range | null {
  if (keyAt(tokens, participle - 1) !== ",") return null;
  for (let i = participle - 2; i > Math.max(from, participle - SOURCE_REACH); i -= 1) {
    const cue = keyAt(tokens, i) === "selon" || (keyAt(tokens, i) === "après" && keyAt(tokens, i - 1) === "d'");
    if (!cue) continue;
    const source = nounPhraseFrom(tokens, i + 1, participle, { appositions: true });
    return source?.to === participle - 1 && canSpeak(tokens, source) ? source : null;
  }
  return null;
}

/** « des mots qui inquiètent les élus qui craignent »: of two clauses the second « qui » stands for what is right before it. */
function nearestAntecedent(tokens: Tokens, subject: Range, first: number): Range {
  if (keyAt(tokens, beforeVerb(tokens, first)) !== "qui" || keyAt(tokens, subject.to) !== "qui") return subject;
  const inner = singularInside(tokens, subject, first);
  if (inner !== null) return { from: inner, to: subject.to };
  let relative = false;
  for (let i = subject.from + 1; i < subject.to; i += 1) {
    if (keyAt(tokens, i) === "qui") relative = true;
    else if (relative && isIn(FR.determiners, tokens[i]) && keyAt(tokens, i - 1) !== "qui") return { from: i, to: subject.to };
  }
  return subject;
}

/** « les propos d'un notable qui accuse »: a singular verb goes back to the singular inside a plural phrase. */
function singularInside(tokens: Tokens, subject: Range, first: number): number | null {
  let verb = first;
  while (isIn(FR.clitics, tokens[verb])) verb += 1;
  if (keyAt(tokens, verb).endsWith("nt") || !/^(?:les|des|ces|ses|leurs|plusieurs|quelques|nos)$/.test(keyAt(tokens, subject.from))) return null;
  for (let i = subject.from + 2; i < subject.to - 1; i += 1) {
    const at = keyAt(tokens, i) === "du" ? i : /^(?:de|d')$/.test(keyAt(tokens, i)) && /^(?:une?|la|l'|ce|cette)$/.test(keyAt(tokens, i + 1)) ? i + 1 : null;
    if (at !== null && canSpeak(tokens, { from: at, to: subject.to })) return at;
  }
  return null;
}

function beforeVerb(tokens: Tokens, first: number): number {
  let i = first - 1;
  while (isIn(FR.clitics, tokens[i])) i -= 1;
  return i;
}

/**
 * The subject of the last main clause before `end` that has one, quoted words and what « que » or « qui » opens left out: who adds, and who
 * also says. « La carte est refusée et elle demande de l'aide, disant que … »: she says so.
 */
function clauseSubject({ tokens, quoteOf }: Reading, sentence: SentenceRange, end: number): Range | null {
  let last: Range | null = null;
  let within = false;
  for (let i = sentence.from; i < end; i += 1) {
    if (quoteOf[i] !== quoteOf[end]) continue;
    if (keyAt(tokens, i) === ";" || (isIn(FR.coordinators, tokens[i]) && isIn(FR.subjectPronouns, tokens[i + 1]))) within = false;
    else if (last && (isIn(FR.relatives, tokens[i]) || (isIn(FR.subordinators, tokens[i]) && !isIn(FR.prepositions, tokens[i])))) within = true;
    if (within || !isFiniteAt(tokens, i)) continue;
    last = invertedAfter(tokens, i, end) ?? subjectBefore(tokens, i, sentence.from) ?? last;
  }
  return last;
}

function invertedAfter(tokens: Tokens, verb: number, end: number): Range | null {
  // « …, a indiqué la police, faisant état de »: the incise names who goes on.
  const inversion = /^[,–—]$/.test(keyAt(tokens, verb - 1)) || tokens[verb - 1]?.kind === "quote" ? inversionAt(tokens, verb, end) : null;
  if (inversion?.sure) return inversion.speaker;
  for (let j = verb + 1; j < Math.min(end, verb + 3); j += 1) if (isIn(FR.invertedPronouns, tokens[j])) return { from: j, to: j + 1 };
  return null;
}

/** Where the statement ends: at the sentence's end or its semicolon; an object also before a clause of another kind. */
function contentEnd(reading: Reading, from: number, to: number, rule: RuleId): number {
  const { tokens, quoteOf } = reading;
  const object = rule === "verb-noun" || rule === "verb-fragment";
  let depth = 0;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (quoteOf[i] !== quoteOf[from] && quoteOf[i] !== undefined) continue;
    if (object && i > from && isIn(FR.coordinators, token) && startsVerb(tokens, i + 1)) return i;
    if (token?.kind !== "sign") continue;
    if (token.key === "(") depth += 1;
    else if (token.key === ")") {
      if (depth === 0) return i;
      depth -= 1;
    } else if (depth === 0 && token.key === ";") return i;
    else if (depth === 0 && token.key === "," && object && leavesObject(tokens, i + 1, to)) return i;
  }
  return to;
}

/** « … et déplore la mort »: a second verb of the same subject. */
function startsVerb(tokens: Tokens, at: number): boolean {
  let i = at;
  while (isIn(FR.clitics, tokens[i])) i += 1;
  return isFiniteAt(tokens, i);
}

/** After the comma comes no more of the object: a conjunction, a relative, or a clause with its own subject. */
function leavesObject(tokens: Tokens, at: number, to: number): boolean {
  const key = keyAt(tokens, at);
  if (/^(?:tandis|alors|mais|car|et|qui|que|qu'|dont|où|ce|selon|après|avant|sans|il|elle|ils|elles|on|tout|puis)$/.test(key)) return true;
  for (let i = at; i < Math.min(to, at + 12); i += 1) {
    const token = tokens[i];
    if (token?.kind === "number") continue;
    if (token?.kind !== "word") return false;
    if (isFiniteAt(tokens, i) || (/[^t]ant$/.test(token.key) && i > at && token.key.length > 5)) return true;
  }
  return false;
}
