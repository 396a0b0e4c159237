import { yearSpan } from "./calendar-days";
import { isWord } from "./parts";
import type { DateMatcher } from "./types";
import { PART_JOINERS, PARTS } from "./words";
import { CENTURY_PARTS, isBeforeChrist } from "./years";
import { readNumberAt } from "../numbers/numbers";
import type { ScanToken } from "../reading/scan";

/** « au XIXe siècle », « la fin du 18e siècle », « du dix-neuvième siècle ». */
export const matchCentury: DateMatcher = (tokens, at, { lang }) => {
  if (lang !== "fr") return null;
  const part = PARTS.fr.match(tokens, at);
  let next = part?.next ?? at;
  for (let joiners = part ? 3 : 0; joiners > 0 && PART_JOINERS.has(tokens[next]?.key ?? ""); joiners -= 1) next += 1;
  if (!part) {
    if (!isWord(tokens, at, "au", "le", "du", "ce")) return null;
    next += 1;
  }
  const century = readCentury(tokens, next);
  if (!century || !isWord(tokens, century.next, "siecle") || isBeforeChrist(tokens, century.next + 1, "fr")) return null;
  const [from, to] = CENTURY_PARTS[part?.value ?? "within"];
  const first = (century.value - 1) * 100 + 1;
  return { first: at, next: century.next + 1, span: yearSpan(first + from, first + to), precision: "year", rule: "fr-century" };
};

function readCentury(tokens: readonly ScanToken[], at: number): { value: number; next: number } | null {
  const token = tokens[at];
  const roman = token?.kind === "word" ? /^(x{0,2})(ix|iv|v?i{0,3})(?:e|er|eme)$/.exec(token.key) : null;
  if (roman) {
    const value = (roman[1] ?? "").length * 10 + (UNITS.get(roman[2] ?? "") ?? 0);
    return value > 0 ? { value, next: at + 1 } : null;
  }
  const number = readNumberAt(tokens, at, "fr");
  return number?.kind === "ordinal" && number.value >= 1 && number.value <= 21 ? number : null;
}

const UNITS: ReadonlyMap<string, number> = new Map(["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"].map((numeral, index) => [numeral, index + 1]));
