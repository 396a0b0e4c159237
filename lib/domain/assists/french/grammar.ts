import { AUXILIARY_FORMS, canBeFinite, canBeInfinitive, canBeParticiple } from "../../lexicon/common-verbs";
import { NOUN_HOMOGRAPHS } from "../../lexicon/noun-homographs";
import { FR, isMentAdverb } from "../../lexicon/function-words";
import type { ReadingToken } from "../reading/reading-tokens";

/** Tokens of a paragraph, and a range of them by index, end exclusive. */
export type Tokens = readonly ReadingToken[];

/** A range of token indexes, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The key of a word; the sign itself for a sign; empty past the ends. */
export function keyAt(tokens: Tokens, at: number): string {
  return tokens[at]?.key ?? "";
}

/** Whether the token is a word of this list. */
export function isIn(list: ReadonlySet<string>, token: ReadingToken | undefined): boolean {
  return token?.kind === "word" && list.has(token.key);
}

/** « le », « leur » and so on before a verb are pronouns; the word before tells. */
function isObjectPronounHere(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  if (isIn(FR.subjectPronouns, before) || isIn(FR.clitics, before) || keyAt(tokens, at - 1) === "qui") return true;
  // « comme le souligne », « Moscou les accuse »: after a noun stands no second one without a preposition.
  return !NOUN_HOMOGRAPHS.has(keyAt(tokens, at + 1)) && (keyAt(tokens, at - 1) === "comme" || isNounLike(before));
}

/** A word that is neither grammar nor any form of a verb. */
export function isNounLike(token: ReadingToken | undefined): boolean {
  if (token?.kind !== "word") return false;
  const { key } = token;
  if (FR.prepositions.has(key) || FR.contracted.has(key) || FR.determiners.has(key) || FR.coordinators.has(key) || FR.relatives.has(key) || FR.subordinators.has(key)) return false;
  return !isAdverb(token) && !canBeFinite(key) && !canBeParticiple(key) && !canBeInfinitive(key) && !key.endsWith("ant") && !FR.leadingAdjectives.has(key);
}

/** Whether the token is an adverb, a negation or a day, which may stand between a subject, its auxiliary and its verb. */
export function isAdverb(token: ReadingToken | undefined): boolean {
  if (token?.kind !== "word") return false;
  return FR.adverbs.has(token.key) || FR.negations.has(token.key) || FR.weekdays.has(token.key) || isMentAdverb(token.key);
}

/**
 * Whether the word at this place is a finite verb. Read off the list of verbs, with the word before deciding where a noun is
 * spelled alike (« l'attaque », « attaque »).
 */
export function isFiniteAt(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !canBeFinite(token.key) || (token.capital && at > 0 && tokens[at - 1]?.kind === "word")) return false;
  if (FR.prepositions.has(token.key) || FR.adverbs.has(token.key)) return false;
  const before = tokens[at - 1];
  // Third persons never end in -s; first and second ones need their pronoun.
  if (/[sz]$/.test(token.key) && !(before?.kind === "word" && /^(?:je|j'|tu|nous|vous|ne|n'|y|en|l'|le|la|les|m'|me|t'|te)$/.test(before.key))) return false;
  const auxiliary = AUXILIARY_FORMS.has(token.key);
  if (before?.kind === "number" && !auxiliary) return false;
  // « joint par téléphone », « construit par »: an agent or a means goes with the participle of the same spelling.
  if (!auxiliary && keyAt(tokens, at + 1) === "par" && canBeParticiple(token.key)) return false;
  if (before?.kind !== "word") return true;
  // « trois ans de prison ferme », « d'autant plus critique que », « nul doute que »
  if ((token.key === "ferme" && /^(?:prison|emprisonnement|réclusion|terre|main)$/.test(before.key)) || (token.key === "doute" && /^(?:nul|pas|aucun|sans)$/.test(before.key))) return false;
  if (/^(?:plus|très|trop|si)$/.test(before.key) && /^(?:critique|grave|ferme|libre|proche|juste|vide|double|calme|sèche|complexe)$/.test(token.key)) return false;
  if (token.key === "est" && (before.key === "l'" || before.key === "d'")) return isObjectPronounHere(tokens, at - 1);
  if (FR.ambiguousDeterminers.has(before.key)) return auxiliary || isObjectPronounHere(tokens, at - 1);
  // « tout paraît calme »
  if (before.key === "tout" && !NOUN_HOMOGRAPHS.has(token.key) && !canBeParticiple(token.key)) return true;
  if (FR.determiners.has(before.key) && !FR.subjectPronouns.has(before.key)) return auxiliary && (before.key === "tous" || before.key === "certains");
  if (FR.leadingAdjectives.has(before.key) && !auxiliary) return false;
  if (before.key === "en") return auxiliary || isObjectPronounHere(tokens, at - 1);
  if (FR.prepositions.has(before.key) || FR.contracted.has(before.key)) return false;
  // After an auxiliary the same spelling is a participle: « a dit », « a fait ».
  if (canBeParticiple(token.key) && auxiliaryBefore(tokens, at) !== null) return false;
  return true;
}

/** Words of the locutions between an auxiliary and its participle: « a, à son tour, dit », « a une nouvelle fois nié ». */
const LINKS: ReadonlySet<string> = new Set("tous en à de son sa leur tour nouveau une nouvelle fois plusieurs reprises effet par quant lui elle eux elles pour part outre même temps aussi fait ailleurs d' abord depuis lors revanche côté foulée contraire passage occasion dans un premier peu après moins suite outre toute évidence fin".split(" "));

/** Whether a word may stand between an auxiliary and its participle. */
export function isLink(token: ReadingToken | undefined): boolean {
  return isAdverb(token) || isIn(FR.invertedPronouns, token) || isIn(LINKS, token);
}

/** Longest circumstance between commas that parts an auxiliary from its participle: « a, lors d'une conférence de presse, affirmé ». */
const ASIDE = 10;

/** Index of the auxiliary a participle at `at` belongs to, past adverbs, « été » and « , elle, »; null when it stands alone. */
export function auxiliaryBefore(tokens: Tokens, at: number): number | null {
  let i = at - 1;
  for (let steps = 0; steps < 6 && i >= 0; steps += 1, i -= 1) {
    const token = tokens[i];
    // « a « fermement » condamné »
    if (token?.kind === "quote" && isAdverb(tokens[i - 1]) && tokens[i - 2]?.kind === "quote") {
      i -= 2;
      continue;
    }
    if (token?.kind !== "word") return token?.key === "," ? auxiliaryBeforeAside(tokens, i) : null;
    const form = AUXILIARY_FORMS.get(token.key);
    if (form === "past-participle") continue;
    if (form) return token.key === "est" && (keyAt(tokens, i - 1) === "l'" || keyAt(tokens, i - 1) === "d'") ? null : i;
    if (!isLink(token)) return null;
  }
  return null;
}

/** « a, elle, démenti », « ont, de leur côté, annoncé »: the auxiliary right before the comma that opens what stands between. */
function auxiliaryBeforeAside(tokens: Tokens, closing: number): number | null {
  for (let i = closing - 1; i >= Math.max(1, closing - ASIDE); i -= 1) {
    const token = tokens[i];
    if (token?.key === ",") {
      const form = AUXILIARY_FORMS.get(keyAt(tokens, i - 1));
      return form && form !== "past-participle" && closing - i > 1 && keyAt(tokens, i - 2) !== "l'" ? i - 1 : null;
    }
    if (!token || token.kind === "sign" || token.kind === "quote" || FR.relatives.has(token.key)) return null;
  }
  return null;
}

/** First index of the sentence's subject-to-verb region: clitics and negation stand directly before the verb at `at`. */
export function beforeClitics(tokens: Tokens, at: number): number {
  let i = at;
  while (i > 0 && isIn(FR.clitics, tokens[i - 1]) && !(isIn(FR.subjectPronouns, tokens[i - 1]) && !isIn(FR.clitics, tokens[i - 2]))) i -= 1;
  return i;
}

/** Whether the word begins a noun phrase: a determiner, a name, a number. */
export function beginsNounPhrase(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === "number") return true;
  if (token.kind === "quote") return tokens[at + 1]?.capital ?? false;
  if (token.kind !== "word") return false;
  if (FR.prepositions.has(token.key) || FR.contracted.has(token.key)) return token.key === "des" || token.key === "du";
  return FR.determiners.has(token.key) || token.capital || /^(?:celui|celle|ceux|celles)$/.test(token.key) || FR.leadingAdjectives.has(token.key);
}
