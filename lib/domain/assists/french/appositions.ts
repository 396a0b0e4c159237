import { conditionalForm } from "../../lexicon/french-conditional";
import { FR } from "../../lexicon/function-words";
import { isAdverb, isFiniteAt, isIn, keyAt, type Tokens } from "./grammar";
import { isParticipleAside } from "./participles";
import { closingParenthesis, isInitial, shortQuoteEnd } from "./phrase-signs";

/** End (at the second comma) of an apposition that begins at a comma; null when what follows is a clause of its own. */
export function appositionEnd(tokens: Tokens, comma: number, stop: number): number | null {
  const first = tokens[comma + 1];
  // « Aïssata, 27 ans, mère de trois enfants »
  if (first?.kind === "number") return keyAt(tokens, comma + 2) === "ans" ? comma + 3 : null;
  if (first?.kind !== "word" || FR.relatives.has(first.key) || FR.subjectPronouns.has(first.key) || isFiniteAt(tokens, comma + 1)) return null;
  if (FR.prepositions.has(first.key) || FR.contracted.has(first.key) || FR.subordinators.has(first.key) || FR.coordinators.has(first.key)) return null;
  // « le maire, lui, »: said again, no part of the name.
  if (/^(?:lui|elle|eux|elles)$/.test(first.key)) return null;
  // « …, Maksym Tyokine, deux enfants ont été tués »: a number begins something else.
  if (/^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|cent|mille|plusieurs|quelques)$/.test(first.key)) return null;
  if (/^(?:faute|soit|afin|histoire|quitte|preuves?|documents|chiffres|photos?|images)$/.test(first.key)) return null;
  // « …, a dit une source, une information confirmée par … »: said of the words, not of who said them.
  if (first.key === "une" && /^(?:information|affirmation|déclaration|version|précision|nouvelle|annonce|accusation)$/.test(keyAt(tokens, comma + 2))) return null;
  if (isAdverb(first) || isParticipleAside(tokens, comma + 1)) return null;
  let relative = false;
  for (let i = comma + 1; i < stop; i += 1) {
    const token = tokens[i];
    if (!token) return null;
    if (token.kind === "quote") {
      const close = shortQuoteEnd(tokens, i, stop);
      if (close === null) return null;
      i = close;
      continue;
    }
    if (token.kind === "sign" && token.key === "(") {
      const close = closingParenthesis(tokens, i, stop);
      if (close === null) return null;
      i = close;
      continue;
    }
    if (token.key === "," || (token.kind === "sign" && /^[.;:!?…]$/.test(token.key) && !isInitial(tokens, i))) {
      return i;
    }
    if (FR.relatives.has(token.key)) relative = true;
    else if (!relative && (isFiniteAt(tokens, i) || isImperfect(tokens, i) || (i === comma + 1 && isFuture(token.key)))) return null;
  }
  return null;
}

/** « Selon X, un homme agitait »: an imperfect of a verb no list holds; « le retrait », « en fait » and « parfait » end otherwise or follow an article. */
function isImperfect(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token?.kind === "word" && !token.capital && token.key.length > 5 && /(?:[^rflh]ait|aient)$/.test(token.key) && !isIn(FR.determiners, tokens[at - 1]) && !isIn(FR.prepositions, tokens[at - 1]) && !isIn(FR.contracted, tokens[at - 1]);
}

/** The future of a verb no list holds, told by its conditional. */
function isFuture(key: string): boolean {
  return /(?:ra|ront)$/.test(key) && conditionalForm(key.endsWith("ra") ? `${key.slice(0, -1)}ait` : `${key.slice(0, -3)}aient`) !== null;
}
