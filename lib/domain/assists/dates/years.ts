import { addMonths, yearSpan } from "./calendar-days";
import { cut, readPartOf, yearMatch } from "./months";
import { isWord, readYear } from "./parts";
import { decadeSpan } from "./resolve";
import type { DateMatch, DateMatcher } from "./types";
import { PARTS, type PartOfSpan } from "./words";
import type { LexiconLanguage } from "../../lexicon/language";
import type { ScanToken } from "../reading/scan";

/** Words a year may follow; those of `inside` belong to the expression. */
const YEAR_LEADS: Readonly<Record<LexiconLanguage, { inside: ReadonlySet<string>; outside: ReadonlySet<string> }>> = {
  fr: {
    inside: new Set(["en", "annee", "an"]),
    outside: new Set(["depuis", "des", "apres", "avant", "vers", "jusqu'en", "de", "et", "ou", "a", "annees", "entre", "qu'en", "ici", "horizon"]),
  },
  en: {
    inside: new Set(["in", "year"]),
    outside: new Set(["since", "after", "before", "until", "by", "from", "of", "and", "or", "to", "around", "between", "the"]),
  },
};

/** Words that a year is not counted by, so that "de 2000 soldats" stays an amount. */
const MAY_FOLLOW: ReadonlySet<string> = new Set([
  "les", "des", "ses", "ces", "nos", "mes", "plus", "dans", "sous", "apres", "alors", "mais", "puis", "tous", "toutes", "plusieurs", "vers", "pres",
  "depuis", "lors", "jusque", "jusqu", "sans", "dessus", "moins", "as", "was", "has", "his", "its", "is", "this", "us", "always",
]);

/** "en 2022", "fin 2023", "l'année 2012", "(2001)", "entre 2016 et 2020", "2016-2020". */
export const matchYear: DateMatcher = (tokens, at, context) => {
  const { lang } = context;
  const part = readPartOf(tokens, at, context);
  let start = part?.next ?? at;
  const lead = tokens[start]?.key ?? "";
  const opened = RANGE_OPENERS.has(lead) && !part;
  if (YEAR_LEADS[lang].inside.has(lead) || opened) start += 1;
  const year = readYear(tokens, start);
  if (!year) return null;
  // « en 52 avant J.-C. »: the calendar here does not reach so far.
  if (isBeforeChrist(tokens, year.next, lang)) return null;
  const range = part ? null : readYearRange(tokens, year.next, year.value, lang);
  if (isClock(tokens, (range ?? year).next)) return null;
  if (range) return yearMatch(at, range.next, year.value, range.value, `${lang}-year-range`);
  if (opened || (!part && countsOn(tokens, year.next, lang))) return null;
  const before = tokens[at - 1];
  const led = start > at || (before !== undefined && (YEAR_LEADS[lang].outside.has(before.key) || isSinceAtLeast(tokens, at) || isMeantFor(tokens, at, year))) || isBracketed(tokens, at, year.next);
  if (!led || isCounted(tokens, year.next) || (lang === "fr" && isAsked(tokens, at, year))) return null;
  const span = cut(yearSpan(year.value), part?.part ?? null);
  return { first: at, next: year.next, span, precision: part && part.part !== "within" ? "month" : "year", rule: `${lang}-year` };
};

/** "1600-1630 local time", "at 1300 GMT": four figures of the clock. */
export function isClock(tokens: readonly ScanToken[], at: number): boolean {
  return isWord(tokens, at, "gmt", "utc", "bst", "cet", "hrs") || (isWord(tokens, at, "local", "eastern", "pacific") && isWord(tokens, at + 1, "time"));
}

/** "BC", « avant J.-C. », « av. notre ère » after a year. */
export function isBeforeChrist(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): boolean {
  if (lang === "en") return isWord(tokens, at, "bc", "bce");
  if (isWord(tokens, at, "ac") && tokens[at]?.capital) return true;
  return isWord(tokens, at, "avant", "av") && (isWord(tokens, at + 1, "j", "jc", "jesus", "notre") || (isWord(tokens, at + 1, ".") && isWord(tokens, at + 2, "j", "jc")));
}

const RANGE_OPENERS: ReadonlySet<string> = new Set(["entre", "de", "between", "from"]);

function readYearRange(tokens: readonly ScanToken[], at: number, from: number, lang: LexiconLanguage): { value: number; next: number } | null {
  const joint = isWord(tokens, at, "-", "–", "/", ...(lang === "fr" ? ["a", "et"] : ["to", "and"]));
  if (!joint) return null;
  const word = tokens[at]?.kind === "word";
  const opened = word && RANGE_OPENERS.has(tokens[at - 2]?.key ?? "");
  if (word && !opened) return null;
  const full = readYear(tokens, at + 1);
  if (full && full.value > from && !isCounted(tokens, full.next)) return full;
  const short = tokens[at + 1];
  if (word || short?.kind !== "figure" || short.key.length !== 2 || short.gap !== "none") return null;
  const value = Math.floor(from / 100) * 100 + Number(short.key);
  return value > from ? { value, next: at + 2 } : null;
}

/** « passe de 2010 à 2025 francs »: what the second of two figures counts, the first does too. */
function countsOn(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): boolean {
  const second = isWord(tokens, at, ...(lang === "fr" ? ["a", "et"] : ["to", "and"])) ? readYear(tokens, at + 1) : null;
  return second !== null && isCounted(tokens, second.next);
}

/** « Pour 2026, le groupe … », « prévu à 1,2 milliard pour 2025 et … »: with nothing after it that the figure could count. */
function isMeantFor(tokens: readonly ScanToken[], at: number, { value, next }: { value: number; next: number }): boolean {
  if (!isWord(tokens, at - 1, "pour") || value < 1950) return false;
  const after = tokens[next];
  return !after || after.gap === "line" || after.kind === "sign" || isWord(tokens, next, "et", "ou", "est", "sont", "par", "selon", "ainsi", "contre", "apres");
}

/** « auprès de 1041 Québécois », « de 1026 Belges »: people, not a year. */
function isAsked(tokens: readonly ScanToken[], at: number, { value, next }: { value: number; next: number }): boolean {
  const after = tokens[next];
  const plural = after?.kind === "word" && after.gap !== "line" && /[sx]$/.test(after.key);
  return plural && (after.capital ?? false) && isWord(tokens, at - 1, "de") && (isWord(tokens, at - 2, "aupres", "parmi", "echantillon") || value < 1800);
}

/** « depuis au moins 2014 » */
function isSinceAtLeast(tokens: readonly ScanToken[], at: number): boolean {
  return isWord(tokens, at - 1, "moins") && isWord(tokens, at - 2, "au") && isWord(tokens, at - 3, "depuis", "en", "a");
}

function isBracketed(tokens: readonly ScanToken[], at: number, next: number): boolean {
  return isWord(tokens, at - 1, "(", ",") && isWord(tokens, next, ")") && (isWord(tokens, at - 1, "(") || tokens[at - 2]?.kind === "word");
}

/** Plurals that a year names rather than counts: "the 2012 elections". Folded. */
const NAMED_BY_YEAR: ReadonlySet<string> = new Set(
  "elections polls protests riots attacks bombings floods games olympics paralympics talks accords agreements championships playoffs primaries midterms hearings sanctions clashes massacres".split(" "),
);

function isCounted(tokens: readonly ScanToken[], at: number): boolean {
  const token = tokens[at];
  if (token && (NAMED_BY_YEAR.has(token.key) || (/^(?:presidential|parliamentary|legislative|general|local|municipal|midterm|terror|peace|olympic)$/.test(token.key) && NAMED_BY_YEAR.has(tokens[at + 1]?.key ?? "")))) return false;
  if (!token || token.gap === "line") return false;
  if (token.kind === "sign") return ["%", "€", "$", "°"].includes(token.key);
  return token.kind === "word" && !token.capital && token.key.length > 2 && /[sx]$/.test(token.key) && !MAY_FOLLOW.has(token.key);
}

/** Years of a decade, and of a century named by its hundreds, that "early", "mid" and "late" mean; counted from its first. */
const DECADE_PARTS: Readonly<Record<PartOfSpan, readonly [from: number, to: number]>> = { start: [0, 3], middle: [4, 6], end: [7, 9], within: [0, 9] };
export const CENTURY_PARTS: Readonly<Record<PartOfSpan, readonly [from: number, to: number]>> = { start: [0, 33], middle: [34, 66], end: [67, 99], within: [0, 99] };

/** "in the 1990s", "the mid-1980s", "since the late 1800s"; two figures ("in the 50s") need a word of time before them, and may still be degrees. */
function englishDecade(tokens: readonly ScanToken[], at: number): DateMatch | null {
  let next = at;
  if (isWord(tokens, next, "in", "during")) next += 1;
  if (isWord(tokens, next, "the")) next += 1;
  const part = PARTS.en.match(tokens, next);
  if (part) next = part.next;
  const figure = tokens[next];
  const plural = isWord(tokens, next + 1, "s") && tokens[next + 1]?.gap === "none" ? next + 2 : null;
  if (next === at || figure?.kind !== "figure" || plural === null || !/^(?:[12]\d\d0|[1-9]0)$/.test(figure.key)) return null;
  if (figure.key.length === 2 && (!(part || isWord(tokens, at, "in", "during") || isWord(tokens, at - 1, "since", "of", "from", "until")) || isOfDegrees(tokens, at))) return null;
  const value = Number(figure.key);
  // "the 1800s" are a century; "the 2000s" a decade like the others.
  const century = value >= 1000 && value < 2000 && value % 100 === 0;
  const first = figure.key.length === 2 ? 1900 + value : value;
  const [from, to] = (century ? CENTURY_PARTS : DECADE_PARTS)[part?.value ?? "within"];
  return { first: at, next: plural, span: yearSpan(first + from, first + to), precision: "year", rule: "en-decade" };
}

/** How far before "in the 50s" a word of weather is looked for. */
const DEGREES_REACH = 12;

function isOfDegrees(tokens: readonly ScanToken[], at: number): boolean {
  for (let i = at - 1; i >= at - DEGREES_REACH; i -= 1) {
    const token = tokens[i];
    if (!token || token.key === ".") return false;
    if (/^(?:temperatures?|highs|lows|degrees|thermometers?|mercury)$/.test(token.key)) return true;
  }
  return false;
}

/** "dans les années 60", "les années 1990", « fin des années 1980 », "in the 1990s". */
export const matchDecade: DateMatcher = (tokens, at, context) => {
  if (context.lang === "en") return englishDecade(tokens, at);
  const part = PARTS.fr.match(tokens, at);
  let next = part?.next ?? at;
  if (!part && isWord(tokens, next, "dans", "durant", "pendant")) next += 1;
  if (isWord(tokens, next, "les", "des")) next += 1;
  const figure = tokens[next + 1];
  // « la décennie 1990 »
  if (isWord(tokens, next, "la") && isWord(tokens, next + 1, "decennie") && /^[12]\d\d0$/.test(tokens[next + 2]?.key ?? "")) return { first: at, next: next + 3, span: decadeSpan(Number(tokens[next + 2]?.key)), precision: "year", rule: "fr-decade" };
  if (!isWord(tokens, next, "annees") || figure?.kind !== "figure" || !/^(?:[12]\d\d0|[1-9]0)$/.test(figure.key)) return null;
  const { from, to } = decadeSpan(Number(figure.key));
  const [first, last] = DECADE_PARTS[part?.value ?? "within"];
  const span = part ? { from: addMonths(from, 12 * first), to: addMonths(to + 1, 12 * (last - 9)) - 1 } : { from, to };
  return { first: at, next: next + 2, span, precision: "year", rule: "fr-decade" };
};
