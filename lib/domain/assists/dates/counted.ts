import type { LexiconLanguage } from "../../lexicon/language";
import type { TimeUnit } from "../../lexicon/calendar";
import { VAGUE_DETERMINERS } from "../../lexicon/approximators";
import { addMonths, partsOf, weekSpan, yearSpan, monthSpan, type Day, type DaySpan } from "./calendar-days";
import { matchDay } from "./days";
import { isWord } from "./parts";
import { readUnit } from "./relative";
import type { DateContext, DateMatch, DateMatcher } from "./types";
import { readAmount } from "../amounts/amounts";
import { readNumberAt } from "../numbers/numbers";
import { PhraseIndex } from "../reading/phrases";
import type { ScanToken } from "../reading/scan";

/** A count of units: null for "quelques", "plusieurs", "des", which move a date by no known distance. */
interface Stretch {
  readonly count: number | null;
  /** « une dizaine de jours »: the fewest and the most it may mean. */
  readonly about?: readonly [low: number, high: number];
  readonly unit: TimeUnit;
  readonly next: number;
}

/** Counts that move a date by no known distance. */
export const VAGUE_COUNTS = { fr: new PhraseIndex(VAGUE_DETERMINERS.fr), en: new PhraseIndex(VAGUE_DETERMINERS.en) };

function readStretch(tokens: readonly ScanToken[], at: number, context: DateContext): Stretch | null {
  const { lang } = context;
  const amount = readAmount(tokens, at, lang);
  if (amount && ["figure", "words", "article"].includes(amount.form) && amount.said.convention === "exact") {
    const unit = readUnit(tokens, amount.next, context);
    if (unit && amount.said.best !== null) return withHalf(tokens, { count: amount.said.best, unit: unit.value, next: unit.next }, lang);
  }
  if (lang === "fr" && amount?.said.convention === "about-quarter" && isWord(tokens, amount.next, "de", "d")) {
    const unit = readUnit(tokens, isWord(tokens, amount.next + 1, "'") ? amount.next + 2 : amount.next + 1, context);
    const { low, high } = amount.said;
    if (unit) return { count: null, ...(low !== null && high !== null ? { about: [low, high] as const } : {}), unit: unit.value, next: unit.next };
  }
  const article = lang === "en" && isWord(tokens, at, "a", "an") ? readUnit(tokens, at + 1, context) : null;
  if (article) return { count: 1, unit: article.value, next: article.next };
  const vague = VAGUE_COUNTS[lang].match(tokens, at)?.next ?? (isWord(tokens, at, "des", "some") ? at + 1 : (amount?.next ?? null));
  const unit = vague === null ? null : readUnit(tokens, vague, context);
  return unit && { count: null, unit: unit.value, next: unit.next };
}

/** « deux ans et demi », « une heure et demie ». */
function withHalf(tokens: readonly ScanToken[], stretch: Stretch, lang: LexiconLanguage): Stretch {
  const half = lang === "fr" && isWord(tokens, stretch.next, "et") && isWord(tokens, stretch.next + 1, "demi", "demie");
  return half && stretch.count !== null ? { ...stretch, count: stretch.count + 0.5, next: stretch.next + 2 } : stretch;
}

/**
 * Where `count` units from a day lands. Days are exact; of longer units the whole unit that begins there is given, so that
 * "il y a 11 mois" is a month's length and not a day nobody named.
 */
function shifted(base: Day, count: number, unit: TimeUnit): DaySpan | null {
  if (Math.abs(count) > 5000) return null;
  // Half a year is six months and half a week half a day of one: only what falls on whole months is told.
  if (!Number.isInteger(count)) return unit === "year" && Number.isInteger(count * 2) ? shifted(base, count * 12, "month") : null;
  switch (unit) {
    case "day":
      return { from: base + count, to: base + count };
    case "week":
    case "fortnight": {
      const days = unit === "week" ? 7 : 14;
      return { from: base + days * count, to: base + days * (count + 1) - 1 };
    }
    case "month":
      return { from: addMonths(base, count), to: addMonths(base, count + 1) - 1 };
    case "quarter":
    case "half-year":
    case "year":
    case "decade": {
      const months = { quarter: 3, "half-year": 6, year: 12, decade: 120 }[unit];
      return inYears({ from: addMonths(base, months * count), to: addMonths(base, months * (count + 1)) - 1 });
    }
    case "hour": {
      // The hour of publication is not known, so the day before or after is as likely.
      const days = Math.ceil(Math.abs(count) / 24);
      return count < 0 ? { from: base - days, to: base - days + 1 } : { from: base + days - 1, to: base + days };
    }
    default:
      return null;
  }
}

function inYears(span: DaySpan): DaySpan | null {
  return partsOf(span.from).year < 1 ? null : span;
}

const AGO = new PhraseIndex<true>([["il y a", true], ["voici", true], ["voila", true], ["il y a de cela", true]]);
const SINCE = new PhraseIndex<true>([["depuis", true], ["cela fait", true], ["for", true], ["since", true]]);
const WITHIN = new PhraseIndex<true>([["dans", true], ["d'ici", true], ["in", true], ["within", true]]);

/** "il y a 11 mois", "voici trois semaines", "two months ago", "dans deux jours", "depuis huit ans". */
export const matchFromReference: DateMatcher = (tokens, at, context) => {
  const { lang, reference } = context;
  const ago = lang === "fr" ? AGO.match(tokens, at) : null;
  if (ago) {
    // « il y a un peu plus de deux ans »
    const quoted = isWord(tokens, ago.next, "«", '"', "“") ? ago.next + 1 : ago.next;
    const stretch = readStretch(tokens, isWord(tokens, quoted, "un") && isWord(tokens, quoted + 1, "peu") ? quoted + 2 : quoted, context);
    const sameDay = stretch && stretch.count !== null && reference !== null && isWord(tokens, stretch.next, "jour") && isWord(tokens, stretch.next + 1, "pour") && isWord(tokens, stretch.next + 2, "jour");
    const day = sameDay ? (fromDay(reference, stretch, -1)?.from ?? null) : null;
    if (stretch && sameDay && day !== null) return { ...toMatch(at, stretch.next + 3, { from: day, to: day }, "fr-ago"), precision: "day" };
    return stretch && toMatch(at, stretch.next, fromDay(reference, stretch, -1), `${lang}-ago`);
  }
  if (lang === "en") {
    const stretch = readStretch(tokens, at, context);
    if (stretch && isWord(tokens, stretch.next, "ago")) return toMatch(at, stretch.next + 1, fromDay(reference, stretch, -1), "en-ago");
  }
  const within = WITHIN.match(tokens, at);
  if (within && LANGUAGE_WITHIN[lang].has(tokens[at]?.key ?? "")) {
    const term = lang === "fr" && (isWord(tokens, at, "d") || isWord(tokens, within.next, "les"));
    const stretch = readStretch(tokens, isWord(tokens, within.next, "les", "a") ? within.next + 1 : within.next, context);
    // « dans les trois premiers jours » counts from something else.
    if (!stretch || stretch.count === null || (term && stretch.next > at + 8)) return null;
    const end = fromDay(reference, stretch, 1);
    return toMatch(at, stretch.next, term ? end && reference !== null ? { from: reference, to: end.from } : null : end, `${lang}-${term ? "within" : "in"}`);
  }
  const since = SINCE.match(tokens, at);
  if (!since || (isWord(tokens, at, "for", "since") ? lang === "fr" : lang === "en")) return null;
  const stretch = readStretch(tokens, since.next, context);
  // « depuis 48 heures » is two days; « depuis 3 heures » may be of the clock.
  const days = stretch?.unit === "hour" && stretch.count !== null && stretch.count >= 24 && stretch.count % 24 === 0;
  if (!stretch || isWord(tokens, at, "for", "since") || (stretch.unit === "hour" && !days) || stretch.unit === "minute") return null;
  const start = fromDay(reference, stretch, -1);
  return toMatch(at, stretch.next, start && reference !== null ? { from: start.from, to: reference } : null, `${lang}-since`);
};

const LANGUAGE_WITHIN = { fr: new Set(["dans", "d"]), en: new Set(["in", "within"]) } as const;

function fromDay(base: Day | null, stretch: Stretch, sign: -1 | 1): DaySpan | null {
  if (base !== null && stretch.about) {
    const ends = stretch.about.map((count) => shifted(base, sign * count, stretch.unit));
    const [low, high] = sign < 0 ? [ends[1], ends[0]] : ends;
    return low && high ? { from: low.from, to: high.to } : null;
  }
  return base === null || stretch.count === null ? null : shifted(base, sign * stretch.count, stretch.unit);
}

function toMatch(first: number, next: number, span: DaySpan | null, rule: string): DateMatch {
  return { first, next, span, precision: "relative", rule };
}

/** "trois jours plus tard", "deux semaines auparavant": from the day the text has named; "… après la bataille" stays open. */
export const matchFromAnchor: DateMatcher = (tokens, at, context) => {
  const { lang } = context;
  if (tokens[at]?.kind === "sign") return null;
  const stretch = readStretch(tokens, at, context);
  if (!stretch) return null;
  const side = LATER[lang].match(tokens, stretch.next);
  if (!side) return null;
  const followed = tokens[side.next];
  const event = isWord(tokens, side.next - 1, "apres", "avant", "after", "before") && followed?.kind === "word" && followed.gap !== "line";
  // « En 2009, l’initiative triomphe. Deux semaines avant, … »: counted from no day that the text has named.
  const vague = lang === "fr" && side.value < 0 && context.named !== undefined && context.anchor !== null && context.named.to - context.named.from > 7 && /^(?:day|week|hour)$/.test(stretch.unit);
  const base = vague ? context.base : context.anchor ? (side.value < 0 ? context.anchor.from : context.anchor.to) : context.base;
  const reached = event ? null : fromDay(base, stretch, side.value);
  // "Nine years later, 20,000 troops are still there": counted from something else than the day the text has just named.
  const span = lang === "en" && reached && context.reference !== null && reached.from > context.reference && context.prefer !== "future" ? null : reached;
  // « Trois jours plus tôt, le 31 juillet, … »: the day itself is named right after.
  const named = lang === "fr" && !event && isWord(tokens, side.next, ",") ? matchDay(tokens, side.next + 1, context) : null;
  return toMatch(at, side.next, named?.rule === "fr-day" ? named.span : span, `${lang}-${event ? "from-event" : "from-anchor"}`);
};

const LATER: Readonly<Record<"fr" | "en", PhraseIndex<-1 | 1>>> = {
  fr: new PhraseIndex<-1 | 1>([["plus tard", 1], ["apres", 1], ["plus tot", -1], ["auparavant", -1], ["avant", -1]]),
  en: new PhraseIndex<-1 | 1>([["later", 1], ["after", 1], ["earlier", -1], ["before", -1], ["previously", -1]]),
};

const LAST = new Set(["derniers", "dernieres", "dernier", "derniere", "precedents", "precedentes", "passes", "passees", "ecoules", "ecoulees", "last", "past"]);
const NEXT = new Set(["prochains", "prochaines", "prochain", "prochaine", "suivants", "suivantes", "suivant", "suivante", "next", "coming"]);

/** "ces derniers jours", "les trois dernières semaines", "au cours des 30 prochains jours", "the past two weeks". */
export const matchStretch: DateMatcher = (tokens, at, context) => {
  const { lang, reference } = context;
  let next = at;
  while (next < at + 4 && isWord(tokens, next, "au", "cours", "dans", "des", "les", "ces", "de", "ses", "in", "over", "the", "these", "during")) next += 1;
  let side = sideOf(tokens, next);
  if (side) next += 1;
  const number = readNumberAt(tokens, next, lang);
  const counted = number?.kind === "cardinal" && !number.article ? number : null;
  if (counted) next = counted.next;
  if (!side) {
    side = sideOf(tokens, next);
    if (side) next += 1;
  }
  const unit = readUnit(tokens, next, context);
  if (!unit) return null;
  next = unit.next;
  if (!side) {
    side = counted ? sideOf(tokens, next) : null;
    if (!side) return null;
    next += 1;
  }
  if (!counted && at + 1 > unit.next - 2) return null;
  // "in last week's ambush" names a week.
  if (lang === "en" && !counted && isWord(tokens, next, "'")) return null;
  if (reference === null) return toMatch(at, next, null, `${lang}-stretch`);
  const span = counted ? wholeUnits(reference, counted.value, unit.value, side) : lang === "en" && !isWord(tokens, next, "of") ? runUp(reference, tokens[unit.next - 1]?.key ?? "", side) : null;
  return toMatch(at, next, span, `${lang}-stretch`);
};

const RUN_UP_MONTHS: ReadonlyMap<string, number> = new Map([["month", 1], ["year", 12], ["decade", 120], ["century", 1200]]);

/** "in the past week", "over the coming year": a unit's length up to the reference or from it. */
function runUp(reference: Day, unit: string, side: -1 | 1): DaySpan | null {
  const months = RUN_UP_MONTHS.get(unit);
  const other = unit === "week" ? reference + 7 * side : months === undefined ? null : addMonths(reference, side * months);
  return other === null ? null : side < 0 ? { from: other, to: reference } : { from: reference, to: other };
}

function sideOf(tokens: readonly ScanToken[], at: number): -1 | 1 | null {
  const key = tokens[at]?.key ?? "";
  return LAST.has(key) ? -1 : NEXT.has(key) ? 1 : null;
}

/** Whole calendar units before or after the one the reference is in; days are counted to yesterday or from tomorrow. */
function wholeUnits(reference: Day, count: number, unit: TimeUnit, side: -1 | 1): DaySpan | null {
  if (!Number.isInteger(count) || count < 1 || count > 1000) return null;
  const { year, month } = partsOf(reference);
  switch (unit) {
    case "day":
      return side < 0 ? { from: reference - count, to: reference - 1 } : { from: reference + 1, to: reference + count };
    case "hour":
      return side < 0 ? { from: reference - Math.ceil(count / 24), to: reference } : { from: reference, to: reference + Math.ceil(count / 24) };
    case "week":
      return side < 0
        ? { from: weekSpan(reference, -count).from, to: weekSpan(reference, -1).to }
        : { from: weekSpan(reference, 1).from, to: weekSpan(reference, count).to };
    case "month": {
      const from = addMonths(monthSpan(year, month).from, side < 0 ? -count : 1);
      return { from, to: addMonths(from, count) - 1 };
    }
    case "year":
      if (side < 0 && year - count < 1) return null;
      return side < 0 ? yearSpan(year - count, year - 1) : yearSpan(year + 1, year + count);
    default:
      return null;
  }
}
