import { isWord, readWeekday } from "./parts";
import { resolveDay } from "./resolve";
import type { DateContext, DateMatch, DateMatcher } from "./types";
import type { ScanToken } from "../reading/scan";

/**
 * Dates in figures: 2024-10-03, 03/10/2024, 3.10.24, and after "le" or a weekday 2/3. French puts the day first. English
 * does not say which comes first, so there only dates that cannot be read two ways are taken.
 */
export const matchNumeric: DateMatcher = (tokens, at, context) => {
  let index = at;
  const lead = isWord(tokens, at, "le", "on");
  if (lead) index += 1;
  const weekday = readWeekday(tokens, index, context.lang);
  if (weekday) index = isWord(tokens, weekday.next, ",") ? weekday.next + 1 : weekday.next;
  const bracket = weekday !== null && isWord(tokens, index, "(");
  if (bracket) index += 1;
  const [first, mark, second] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (first?.kind !== "figure" || !mark || second?.kind !== "figure" || mark.gap !== "none" || second.gap !== "none") return null;
  if (index > 0 && first.gap === "none" && tokens[index - 1]?.kind === "sign" && !isWord(tokens, index - 1, "(", "[", '"', "«", ",")) return null;
  if (!["-", "/", "."].includes(mark.key)) return null;
  const third = tokens[index + 3]?.key === mark.key && tokens[index + 3]?.gap === "none" && tokens[index + 4]?.gap === "none" ? tokens[index + 4] : null;
  // « jeudi (26.10) », « mardi (24.10.23) »
  if (bracket) {
    const year = third?.kind === "figure" ? Number(third.key.length === 2 ? `20${third.key}` : third.key) : null;
    const close = index + (year === null ? 3 : 5);
    return isWord(tokens, close, ")") ? settle(at, close + 1, Number(first.key), Number(second.key), year, context) : null;
  }
  if (third?.kind === "figure") return wholeDate(tokens, at, index, [first.key, second.key, third.key], context);
  const alone = context.base !== null && index === 0 && tokens.length === 3;
  if (mark.key !== "/" || !(lead || weekday || alone) || context.lang !== "fr") return null;
  return settle(at, index + 3, Number(first.key), Number(second.key), null, context);
};

function wholeDate(
  tokens: readonly ScanToken[],
  at: number,
  index: number,
  [a, b, c]: readonly [string, string, string],
  context: DateContext,
): DateMatch | null {
  const next = index + 5;
  if (isWord(tokens, next, "-", "/", ".") && tokens[next]?.gap === "none" && tokens[next + 1]?.kind === "figure" && tokens[next + 1]?.gap === "none") return null;
  if (a.length === 4) return settle(at, next, Number(c), Number(b), Number(a), context);
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && c.length !== 2)) return null;
  if (c.length === 2 && isWord(tokens, index + 1, ".") && !(context.lang === "fr" && isDateLike(tokens, at, index, [a, b]))) return null;
  const year = c.length === 4 ? Number(c) : Number(c) < 50 ? 2000 + Number(c) : 1900 + Number(c);
  const [first, second] = [Number(a), Number(b)];
  if (context.lang === "fr" || first > 12 || first === second) return settle(at, next, first, second, year, context);
  return second > 12 ? settle(at, next, second, first, year, context) : null;
}

/** « le 12.07.24 », « (12.07.24) »: with points and a short year, only where no number of a chapter or version would stand. */
function isDateLike(tokens: readonly ScanToken[], at: number, index: number, [day, month]: readonly [string, string]): boolean {
  const led = index > at || isWord(tokens, at - 1, "du", "au", "(", "en", "depuis", "des");
  return led && day.length === 2 && month.length === 2;
}

/** « 17 02 », « 20 02 14 » typed as a whole, as in a form: in running text such figures count something. */
export const matchSpaced: DateMatcher = (tokens, at, context) => {
  if (context.base === null || context.lang !== "fr" || at > 0) return null;
  const first = isWord(tokens, 0, "le") ? 1 : 0;
  const figures = tokens.slice(first);
  if (figures.length < 2 || figures.length > 3 || figures.some(({ kind, gap }, i) => kind !== "figure" || (i > 0 && gap !== "single"))) return null;
  const [day = "", month = "", year] = figures.map(({ key }) => key);
  if (day.length > 2 || month.length > 2 || (year !== undefined && year.length !== 2 && year.length !== 4)) return null;
  return settle(0, tokens.length, Number(day), Number(month), year === undefined ? null : year.length === 4 ? Number(year) : 2000 + Number(year), context);
};

function settle(first: number, next: number, day: number, month: number, year: number | null, context: DateContext): DateMatch | null {
  if (month < 1 || month > 12) return null;
  const found = resolveDay({ weekday: null, day, month, year }, context);
  if (found === "impossible") return null;
  const span = found === null ? null : { from: found, to: found };
  return { first, next, span, precision: "day", rule: `${context.lang}-numeric` };
}
