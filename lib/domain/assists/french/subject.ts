import { AUXILIARY_FORMS, canBeParticiple, isKnownParticiple } from "../../lexicon/common-verbs";
import { FR } from "../../lexicon/function-words";
import { SPEAKER_NOUNS } from "../../lexicon/speakers";
import { beforeClitics, beginsNounPhrase, isAdverb, isFiniteAt, isIn, keyAt, type Range, type Tokens } from "./grammar";
import { canSpeak, nounPhraseFrom } from "./noun-phrase";
import { isParticipleAside, isPresentParticiple } from "./participles";
import { joinedTo, previousComma, roleBefore } from "./subject-joins";

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
  const start = phraseStart(tokens, end, floor, isPluralVerb(tokens, verb));
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
  return i;
}

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
  if (start !== null && start < end) return { from: start, to: end };
  // « déplore Me Kéïta, avocate des familles, qui réclame »: the apposition has no article, and the name stands before it.
  const opening = previousComma(tokens, end - 1, floor);
  const named = opening !== null && isIn(SPEAKER_NOUNS, tokens[opening + 1]) ? phraseStart(tokens, opening, floor, false) : null;
  if (opening !== null && named !== null && named < opening && canSpeak(tokens, { from: named, to: opening })) return { from: named, to: end };
  // « selon un communiqué qui fait état de »: after a preposition too.
  for (let i = end - 1; i > Math.max(floor, end - 10); i -= 1) {
    const phrase = isIn(FR.prepositions, tokens[i - 1]) ? nounPhraseFrom(tokens, i, end) : null;
    if (phrase?.to === end && canSpeak(tokens, phrase)) return phrase;
  }
  return null;
}

function isPluralVerb(tokens: Tokens, verb: number): boolean {
  for (let i = verb; i < verb + 4; i += 1) {
    const token = tokens[i];
    if (!isIn(FR.clitics, token)) return AUXILIARY_FORMS.has(token?.key ?? "") ? /ont$|ent$/.test(token?.key ?? "") : (token?.key ?? "").endsWith("nt");
  }
  return false;
}

/** Where the noun phrase that ends at `end` begins: walks back to the clause's edge, then forward to the first phrase. */
function phraseStart(tokens: Tokens, end: number, floor: number, plural: boolean): number | null {
  let edge = end;
  let afterVerb = false;
  while (edge > floor) {
    const token = tokens[edge - 1];
    if (!token) break;
    if (token.kind === "sign") {
      if (token.key === ")") {
        const open = openingParenthesis(tokens, edge - 1, floor);
        if (open === null) break;
        edge = open;
        continue;
      }
      if (token.key === "." && (tokens[edge - 2]?.key.length ?? 9) <= 4 && tokens[edge - 2]?.capital && edge < end) {
        edge -= 1;
        continue;
      }
      if (token.key === "," && plural && edge < end && isListComma(tokens, edge - 1, end, floor)) {
        edge -= 1;
        continue;
      }
      if (!token.spaced && /^[&/-]$/.test(token.key)) {
        edge -= 1;
        continue;
      }
      break;
    }
    if (token.kind === "quote") {
      const open = openingQuote(tokens, edge - 1, floor);
      if (open === null) break;
      edge = open;
      continue;
    }
    if (token.kind === "word") {
      if (isFiniteAt(tokens, edge - 1)) {
        const relative = relativeBefore(tokens, edge - 1, floor);
        if (relative === null) {
          afterVerb = true;
          break;
        }
        edge = relative;
        continue;
      }
      // « un homme présenté comme l'un des chefs » is one phrase.
      const named = token.key === "comme" && canBeParticiple(keyAt(tokens, edge - 2));
      if (!named && FR.subordinators.has(token.key) && !FR.prepositions.has(token.key)) break;
      if (FR.relatives.has(token.key) && token.key !== "qui") break;
      if (token.key === "mais" || token.key === "car" || token.key === "or" || token.key === "donc") break;
      if (isIn(FR.subjectPronouns, token) && !FR.determiners.has(token.key) && !/^(?:nous|vous)$/.test(token.key)) break;
    }
    edge -= 1;
  }
  return firstPhrase(tokens, edge, end, afterVerb, plural);
}

function openingParenthesis(tokens: Tokens, at: number, floor: number): number | null {
  for (let i = at - 1; i >= floor; i -= 1) if (keyAt(tokens, i) === "(") return i;
  return null;
}

/** The mark that opens a name in quotation marks, a few words before the one that closes it. */
function openingQuote(tokens: Tokens, at: number, floor: number): number | null {
  if (/[\u00ab\u201c\u2039]/.test(keyAt(tokens, at))) return null;
  for (let i = at - 1; i >= Math.max(floor, at - 6); i -= 1) {
    if (tokens[i]?.kind === "quote") return i;
    if (tokens[i]?.kind === "sign") return null;
  }
  return null;
}

/** Index of the relative pronoun that governs the finite verb at `at`, a few words before it. */
function relativeBefore(tokens: Tokens, at: number, floor: number): number | null {
  for (let i = at - 1; i >= Math.max(floor, at - 12); i -= 1) {
    const token = tokens[i];
    if (token?.kind === "sign") return null;
    if (token?.kind !== "word") continue;
    if (/^(?:qui|dont|où)$/.test(token.key)) return keyAt(tokens, i - 1) === "," ? i - 1 : i;
    if (isFiniteAt(tokens, i)) return null;
  }
  return null;
}

/** « A, B et C » as the subject of a plural verb: the comma stands between names or phrases alike. */
function isListComma(tokens: Tokens, comma: number, end: number, floor: number): boolean {
  let et = false;
  for (let i = comma + 1; i < end; i += 1) if (keyAt(tokens, i) === "et") et = true;
  if (!et || !beginsNounPhrase(tokens, comma + 1)) return false;
  const before = tokens[comma - 1];
  return comma - 1 >= floor && before?.kind === "word" && before.capital;
}

function firstPhrase(tokens: Tokens, edge: number, end: number, afterVerb: boolean, plural: boolean): number | null {
  let start = edge;
  while (start < end && (isIn(FR.coordinators, tokens[start]) || (isAdverb(tokens[start]) && !/^aucune?$/.test(keyAt(tokens, start))) || keyAt(tokens, start) === "en" && keyAt(tokens, start + 1) === "effet")) start += 1;
  const first = tokens[start];
  if (!first) return null;
  // « De nombreux observateurs estiment »: the article of a plural with its adjective before it.
  if (/^(?:de|d')$/.test(first.key) && /^(?:nombreu(?:x|ses)|multiples|rares|autres|hauts|hautes|jeunes|anciens|anciennes|nouveaux|nouvelles|grands|grandes|petits|petites|simples)$/.test(keyAt(tokens, start + 1))) return start;
  if (keyAt(tokens, start - 1) === "ni" && beginsNounPhrase(tokens, start)) return start - 1;
  // After a verb, what comes first is its object: « a pris la ville et le général affirme ».
  if (afterVerb && !plural) {
    for (let i = end - 1; i > start; i -= 1) if (/^(?:et|que|qu')$/.test(keyAt(tokens, i)) && beginsNounPhrase(tokens, i + 1) && !isIn(FR.contracted, tokens[i + 1])) return i + 1;
  }
  const setting = isIn(FR.prepositions, first) || (isIn(FR.contracted, first) && first.key !== "des") || isIn(FR.weekdays, first);
  if (!setting && beginsNounPhrase(tokens, start)) return start;
  for (let i = start + 1; i < end; i += 1) {
    if (!beginsNounPhrase(tokens, i) || isIn(FR.contracted, tokens[i])) continue;
    const before = tokens[i - 1];
    if (isIn(FR.prepositions, before) || isIn(FR.contracted, before) || isIn(FR.determiners, before) || isIn(FR.coordinators, before) || isIn(FR.leadingAdjectives, before)) continue;
    if (before?.kind === "word" && before.capital && tokens[i]?.capital) continue;
    if (tokens[i]?.kind === "number") continue;
    if (setting && !canSpeak(tokens, { from: i, to: end })) continue;
    return i;
  }
  return null;
}
