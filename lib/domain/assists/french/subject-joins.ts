import { FR } from "../../lexicon/function-words";
import { PEOPLE_NOUNS } from "../../lexicon/speakers";
import { isIn, keyAt, type Tokens } from "./grammar";
import { canSpeak, headOf, nounPhraseFrom } from "./noun-phrase";

/** « Le préfet, Oumar Bichaïr, et le commandant ont confirmé »: where the first of two subjects begins, its apposition between. */
export function joinedTo(tokens: Tokens, start: number, from: number): number | null {
  if (keyAt(tokens, start - 1) !== "et" || keyAt(tokens, start - 2) !== ",") return null;
  const first = nounPhraseFrom(tokens, from, start - 2, { appositions: false });
  return first && canSpeak(tokens, first) && keyAt(tokens, first.to) === "," && first.to < start - 2 ? from : null;
}

/** « Le ministre de la Défense, Awa Sy a annoncé »: where the office before a name begins, the second comma left out. */
export function roleBefore(tokens: Tokens, start: number, end: number, from: number): number | null {
  if (keyAt(tokens, start - 1) !== "," || end - start > 7 || !tokens[end - 1]?.capital) return null;
  // « …, le colonel Awa Sy a annoncé »
  const rank = /^(?:le|la|l')$/.test(keyAt(tokens, start)) && PEOPLE_NOUNS.fr.has(keyAt(tokens, start + 1)) ? start + 2 : start;
  for (let i = rank; i < end; i += 1) if (!tokens[i]?.capital && !/^(?:de|d'|el|al|ben|bin|ag|ould|colonel|général|major|\.)$/.test(keyAt(tokens, i))) return null;
  const opening = previousComma(tokens, start - 2, from);
  let first = opening === null ? from : opening + 1;
  while (isIn(FR.coordinators, tokens[first])) first += 1;
  const office = nounPhraseFrom(tokens, first, start - 1);
  const head = office?.to === start - 1 ? headOf(tokens, office) : null;
  return head !== null && PEOPLE_NOUNS.fr.has(keyAt(tokens, head)) ? first : null;
}

/** Index of the comma or dash before `at` in its clause, brackets passed; null where the clause begins sooner. */
export function previousComma(tokens: Tokens, at: number, floor: number): number | null {
  let depth = 0;
  for (let i = at; i >= floor; i -= 1) {
    const token = tokens[i];
    if (token?.kind !== "sign") continue;
    if (token.key === ")") depth += 1;
    else if (token.key === "(") depth -= 1;
    else if (depth <= 0 && (token.key === "," || token.key === "–" || token.key === "—")) return i;
    else if (depth <= 0 && /^[;:!?…]$/.test(token.key)) return null;
  }
  return null;
}
