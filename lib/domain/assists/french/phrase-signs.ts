import { keyAt, type Tokens } from "./grammar";

/** Longest name in quotation marks, in tokens: « la « Commission nationale pour la réduction des catastrophes » ». */
export const NAME_REACH = 11;

/** A word or two in quotation marks inside a name: « l'agence “Military Africa” ». */
export function shortQuoteEnd(tokens: Tokens, at: number, stop: number): number | null {
  for (let i = at + 1; i < Math.min(stop, at + NAME_REACH); i += 1) {
    if (tokens[i]?.kind === "quote") return i > at + 1 && (tokens[at + 1]?.capital ?? false) ? i : null;
    if (tokens[i]?.kind === "sign") return null;
  }
  return null;
}

/** Index of the parenthesis that closes the one before `at`; null when none does before `stop`. */
export function closingParenthesis(tokens: Tokens, at: number, stop: number): number | null {
  for (let i = at + 1; i < stop; i += 1) if (keyAt(tokens, i) === ")") return i;
  return null;
}

/** The last point of « M.N.L.A. »: a letter with a point stands before its letter. */
export function endsAcronym(tokens: Tokens, at: number): boolean {
  const [letter, before] = [tokens[at - 1], tokens[at - 2]];
  return letter?.key.length === 1 && letter.capital && !letter.spaced && before?.key === "." && !before.spaced;
}

/** The point of « M. » or of an initial before a name. */
export function isInitial(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === "word" && before.capital && before.key.length <= 3 && (tokens[at + 1]?.capital ?? false);
}
