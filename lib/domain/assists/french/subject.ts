import { AUXILIARY_FORMS, isKnownParticiple } from "../../lexicon/common-verbs";
import { FR } from "../../lexicon/function-words";
import { SPEAKER_NOUNS } from "../../lexicon/speakers";
import { beforeClitics, beginsNounPhrase, isAdverb, isFiniteAt, isIn, keyAt, type Range, type Tokens } from "./grammar";
import { canSpeak, nounPhraseFrom } from "./noun-phrase";
import { isParticipleAside, isPresentParticiple } from "./participles";
import { joinedTo, previousComma, roleBefore } from "./subject-joins";
import { phraseStart } from "./subject-phrase";

/** Longest look back for a subject. */
const REACH = 70;
/** « lui », « quant à elle »: said again after the subject, no part of it. */
const RESUMED = /^(?:lui|elle|eux|elles|moi|nous|pour|de|du|dans|en|par|à|au|aux|lors|ce|cette|après|avant|depuis|sur|selon|d'|sans|avec|malgré|hier|aujourd'hui|âgé|âgée|âgés|âgées|né|née|originaire|vêtu|vêtue|interrogé|interrogée|interrogés|interrogées|contacté|contactée|contactés|joint|jointe|quant|mais|et|qui|que|qu'|dont|où|lequel|laquelle|si|comme|lorsque|quand|tout)$/;

/**
 * The subject of the verb whose group (clitics, auxiliary, verb) begins at `verb`, within the sentence that begins at `from`.
 * Null when there is none to be read off the words. A pronoun is given as it stands, never resolved.
 */
export function subjectBefore(tokens: Tokens, verb: number, from: number): Range | null {
  const floor = Math.max(from, verb - REACH);
  const group = beforeClitics(tokens, verb);
  // « l'ONU « condamne cette attaque » »: the quotation begins with the verb.
  const quoted = tokens[group - 1]?.kind === "quote" && tokens[group - 2]?.kind === "word" && (tokens[group]?.spaced === false || /[«“]/.test(keyAt(tokens, group - 1)));
  let end = skipAdverbs(tokens, quoted ? group - 1 : group, floor);
  const last = tokens[end - 1];
  if (end <= floor || !last) return null;
  if (keyAt(tokens, end - 1) === "qui") return antecedent(tokens, end - 1, floor);
  if (isIn(FR.subjectPronouns, last) && !isQuantifierOfNoun(tokens, end - 1)) {
    if (!isObjectPronoun(tokens, end - 1, verb)) return { from: end - 1, to: end };
    end -= 1;
  }
  let apposition: number | null = null;
  let piece: Range | null = null;
  for (let rounds = 0; rounds < 4 && keyAt(tokens, end - 1) === ","; rounds += 1) {
    const opening = previousComma(tokens, end - 2, floor);
    if (opening === null) return null;
    const first = keyAt(tokens, opening + 1);
    piece ??= { from: opening + 1, to: end - 1 };
    const own = !RESUMED.test(first) && !isWhen(tokens, opening + 1) && !isParticipleAside(tokens, opening + 1) && !FR.weekdays.has(first) && !isAdverb(tokens[opening + 1]) && !hasClause(tokens, opening + 1, end - 1);
    if (own) apposition ??= end - 1;
    else apposition = null;
    end = skipAdverbs(tokens, opening, floor);
    if (isIn(FR.subjectPronouns, tokens[end - 1])) return { from: end - 1, to: end };
  }
  let start = phraseStart(tokens, end, floor, isPluralVerb(tokens, verb));
  // « Un élu de Gao, à 60 km du fleuve, lieu des combats, a confirmé »: where, between commas, before what names.
  const opening = start === null && piece ? previousComma(tokens, end - 1, floor) : null;
  if (opening !== null && isIn(FR.prepositions, tokens[opening + 1])) {
    const before = phraseStart(tokens, opening, floor, isPluralVerb(tokens, verb));
    if (before !== null && before < opening && canSpeak(tokens, { from: before, to: opening })) [start, end] = [before, opening];
  }
  // « Confirmant l'attaque, un élu joint sur place, a indiqué »: a stray comma after the subject.
  const office = start === null ? officeOf(tokens, end, floor, isPluralVerb(tokens, verb)) : null;
  if (office !== null) return { from: office, to: apposition ?? end };
  const stray = piece && (start === null || isVerbal(tokens, start)) ? nounPhraseFrom(tokens, piece.from, piece.to) : null;
  if (stray && canSpeak(tokens, stray)) return stray;
  if (start === null || start >= end) return /^(?:beaucoup|certains|d'aucuns)$/.test(keyAt(tokens, end - 1)) && end - 1 === floor ? { from: end - 1, to: end } : null;
  return { from: joinedTo(tokens, start, from) ?? roleBefore(tokens, start, end, from) ?? start, to: apposition ?? end };
}

/** « Claude Sow, ex-ministre de la Pêche, sur RTL, a nié »: where the name before an office without article begins. */
function officeOf(tokens: Tokens, end: number, floor: number, plural: boolean): number | null {
  const opening = previousComma(tokens, end - 1, floor);
  if (opening === null || !canSpeak(tokens, { from: opening + 1, to: end })) return null;
  const start = phraseStart(tokens, opening, floor, plural);
  return start !== null && start < opening && canSpeak(tokens, { from: start, to: opening }) ? start : null;
}

/** « le 3 mars », « le lendemain »: when, between commas. */
function isWhen(tokens: Tokens, at: number): boolean {
  return keyAt(tokens, at) === "le" && (tokens[at + 1]?.kind === "number" || FR.weekdays.has(keyAt(tokens, at + 1)) || /^(?:lendemain|soir|matin|jour|même|mois|surlendemain)$/.test(keyAt(tokens, at + 1)));
}

/** « Confirmant … », « Interrogée … » at the head of a sentence: no noun, in spite of its capital. */
function isVerbal(tokens: Tokens, at: number): boolean {
  return (tokens[at]?.capital ?? false) && !tokens[at + 1]?.capital && (isPresentParticiple(tokens, at) || isKnownParticiple(keyAt(tokens, at)));
}

/** « certains » and « tous » before a verb are pronouns; « plusieurs officiers » is a phrase that ends in a noun anyway. */
function isQuantifierOfNoun(tokens: Tokens, at: number): boolean {
  return keyAt(tokens, at) === "tous" && !beginsNounPhrase(tokens, at);
}

/** « Souchon nous rappelle que »: « nous » and « vous » are subjects only of -ons and -ez. */
function isObjectPronoun(tokens: Tokens, at: number, verb: number): boolean {
  if (!/^(?:nous|vous)$/.test(keyAt(tokens, at))) return false;
  let i = verb;
  while (isIn(FR.clitics, tokens[i])) i += 1;
  return !/(?:ons|ez|sommes|êtes|dites|faites)$/.test(keyAt(tokens, i));
}

function skipAdverbs(tokens: Tokens, end: number, floor: number): number {
  let i = end;
  while (i > floor && isAdverb(tokens[i - 1]) && !tokens[i - 1]?.capital) i -= 1;
  // « le bilan il y a deux jours faisait état de »
  for (let back = i - 5; TIMES.test(keyAt(tokens, i - 1)) && back >= Math.max(floor + 1, i - 7); back -= 1) if (keyAt(tokens, back) === "il" && keyAt(tokens, back + 1) === "y" && keyAt(tokens, back + 2) === "a") return back;
  return i;
}

const TIMES = /^(?:heures?|jours?|semaines?|mois|ans?)$/;

/** Whether these words hold a finite verb outside a relative clause, and so are no apposition. */
function hasClause(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (isIn(FR.relatives, tokens[i])) return false;
    if (isFiniteAt(tokens, i)) return true;
  }
  return false;
}

/** The phrase that a relative at `relative` goes back to (« qui », « pour qui »); null when none can be read off. */
export function antecedent(tokens: Tokens, relative: number, floor: number): Range | null {
  const end = keyAt(tokens, relative - 1) === "," ? relative - 1 : relative;
  const start = phraseStart(tokens, end, floor, false);
  const whole = start !== null && start < end ? { from: start, to: end } : null;
  // « la fin des accords par M. Sow, qui dénonce »: only who stands at the end can speak.
  const last = whole && !canSpeak(tokens, whole) ? lastNamed(tokens, end, floor) : null;
  if (whole) return last ?? whole;
  // « déplore Me Kéïta, avocate des familles, qui réclame »: the apposition has no article, and the name stands before it.
  const opening = previousComma(tokens, end - 1, floor);
  const named = opening !== null && isIn(SPEAKER_NOUNS, tokens[opening + 1]) ? phraseStart(tokens, opening, floor, false) : null;
  if (opening !== null && named !== null && named < opening && canSpeak(tokens, { from: named, to: opening })) return { from: named, to: end };
  return lastNamed(tokens, end, floor);
}

/** « selon un communiqué qui fait état de »: after a preposition too. */
function lastNamed(tokens: Tokens, end: number, floor: number): Range | null {
  let found: Range | null = null;
  for (let i = end - 1; i > Math.max(floor, end - 10); i -= 1) {
    const phrase = isIn(FR.prepositions, tokens[i - 1]) || isIn(FR.contracted, tokens[i]) ? nounPhraseFrom(tokens, i, end) : null;
    if (phrase?.to === end && canSpeak(tokens, phrase)) found = phrase;
    // « par le gouverneur de la région, qui »: the whole of it, but no further than another preposition than « de ».
    if (found && !/^(?:de|d'|du|des)$/.test(keyAt(tokens, found.from - 1)) && !isIn(FR.contracted, tokens[found.from])) return found;
  }
  return found;
}

function isPluralVerb(tokens: Tokens, verb: number): boolean {
  for (let i = verb; i < verb + 4; i += 1) {
    const token = tokens[i];
    if (!isIn(FR.clitics, token)) return AUXILIARY_FORMS.has(token?.key ?? "") ? /ont$|ent$/.test(token?.key ?? "") : (token?.key ?? "").endsWith("nt");
  }
  return false;
}
