import type { LexiconLanguage } from "../../lexicon/language";
import { dayFromIso, isoOf, type Day, type DaySpan } from "./calendar-days";
import { matchFromAnchor, matchFromReference, matchStretch } from "./counted";
import { matchBareDays, matchDay, matchDayRange } from "./days";
import { matchMovableFeast } from "./movable";
import { matchBesideDay, matchFirstUnits, matchOrdinalPart } from "./ordinal";
import { matchEventDay, matchFeast } from "./feasts";
import { matchMonth, matchMonthRange, matchSeason } from "./months";
import { matchNumeric, matchSpaced } from "./numeric";
import { datesNear, mayOpen, NEEDS } from "./reach";
import { matchAnaphoricDay, matchDeicticDay, matchUnit, withDayPart } from "./relative";
import { matchNight, matchWeekday } from "./weekdays";
import { isPluperfect, tensesNear } from "./tense";
import { isToldNear } from "./tense-told";
import { englishTense } from "./tense-english";
import type { DateContext, DateItem, DateMatch, DateMatcher } from "./types";
import { matchCentury } from "./centuries";
import { matchDecade, matchYear } from "./years";
import { scanBlocks, scanTokens, type ScanToken } from "../reading/scan";

export interface DateOptions {
  readonly lang: LexiconLanguage;
  /** Publication date, ISO 8601; null leaves relative dates without bounds. */
  readonly reference: string | null;
  /**
   * Which side an open weekday or month is looked for, for words that stand alone, as in a form. Unset, the text is read: the past,
   * or the future in a clause that tells of it, and « le lendemain » only after a day the text has named.
   */
  readonly prefer?: "past" | "future";
}

/** Tried in this order; the one that reaches furthest wins, and the earlier of two that reach as far. */
const MATCHERS: readonly (readonly [keyof typeof NEEDS, DateMatcher])[] = [
  ["weekday", matchNight], ["month", matchEventDay], ["month", matchDayRange], ["month", matchDay], ["weekday", matchDay], ["figure", matchNumeric],
  ["figure", matchSpaced],
  ["month", matchMonthRange], ["month", matchMonth], ["season", matchSeason], ["figure", matchYear], ["figure", matchDecade],
  ["any", matchDeicticDay], ["any", matchAnaphoricDay], ["weekday", matchWeekday], ["unit", matchUnit], ["unit", matchFromReference],
  ["unit", matchFromAnchor], ["unit", matchStretch], ["unit", matchOrdinalPart], ["weekday", matchOrdinalPart], ["any", matchBesideDay],
  ["any", matchFeast], ["any", matchMovableFeast], ["figure", matchBareDays], ["unit", matchCentury], ["unit", matchFirstUnits],
];

/**
 * Every date expression of a text, in order, without overlaps. Ranges rather than a false day: "fin juillet" is the last third
 * of a month, "il y a 11 mois" a month's length. Linear in the text's length.
 */
export function findDates(text: string, options: DateOptions): DateItem[] {
  const read = dateReader(text, options);
  const items: DateItem[] = [];
  for (const block of scanBlocks(text)) for (const item of read(scanTokens(text, block))) items.push(item);
  return items;
}

/** Reads the dates of a text block by block, for callers that have its tokens; remembers the last day named. */
export function dateReader(text: string, options: DateOptions): (tokens: readonly ScanToken[]) => DateItem[] {
  const { lang } = options;
  const reference = options.reference === null ? null : dayFromIso(options.reference);
  const base = options.prefer === undefined ? null : reference;
  let dated: DaySpan | null = null;
  let coming: Day | null = null;
  let context: DateContext = { lang, reference, prefer: options.prefer ?? "past", anchor: null, base };
  return (tokens) => {
    const items: DateItem[] = [];
    const near = datesNear(tokens, lang);
    // English dates its stories anew in each paragraph.
    if (lang === "en") dated = null;
    // « Demain, débrayage ; mercredi, grève totale »: in one sentence, a weekday follows the day to come named before it.
    let ahead: { day: Day; sentence: number } | null = null;
    // « samedi …, avant un dimanche plus calme »: the Sunday after the day named.
    let named: { day: Day; sentence: number } | null = null;
    let sentence = 0;
    for (let at = 0; at < tokens.length; ) {
      if (tokens[at]?.key === ".") sentence += 1;
      const seen = near[at] ?? 0;
      if (!mayOpen(seen)) {
        at += 1;
        continue;
      }
      const match = longestMatch(tokens, at, seen, context);
      if (!match) {
        at += 1;
        continue;
      }
      // "the worst attack in a decade", "built in two years": how long, unless the clause tells of the future.
      if (match.rule === "en-in" && options.prefer === undefined && englishTense(tokens, match)?.tense !== "future") {
        at = match.next;
        continue;
      }
      const told = options.prefer === undefined ? tensesNear(text, tokens, match, lang) : null;
      const narrated = told === "past" && dated && reference !== null && isLong(reference - dated.from) && isPluperfect(tokens, match, lang) ? dated.from : undefined;
      const from: { day: Day; sentence: number } | null = isBeforeWeekday(tokens, match) ? named : ahead;
      const follows: Day | null = told === null && match.rule === "fr-weekday" && from !== null && from.sentence === sentence ? from.day : null;
      const settled: DateMatch =
        told !== null
          ? (longestMatch(tokens, at, seen, { ...context, ...(told === "near" ? { near: true } : { prefer: told, over: told === "past" }), ...(narrated === undefined ? {} : { narrated }) }) ?? match)
          : follows === null
            ? (stillToCome(text, tokens, match, coming, context, () => longestMatch(tokens, at, seen, { ...context, prefer: "future" })) ?? match)
            : (longestMatch(tokens, at, seen, { ...context, prefer: "future", reference: follows }) ?? match);
      // « le dimanche », every Sunday
      if (settled.rule === "fr-weekday-article" && settled.span === null) {
        at = settled.next;
        continue;
      }
      items.push(dateItem(text, tokens, settled));
      if (settled.span && reference !== null && settled.span.from > reference) ahead = { day: settled.span.to, sentence };
      if (settled.span && settled.precision !== "relative" && reference !== null && settled.span.to > reference && settled.span.to < reference + 366) coming = Math.max(coming ?? 0, settled.span.to);
      if (settled.precision === "day" && settled.span && settled.span.to - settled.span.from < 7) named = { day: settled.span.to, sentence };
      if (settled.precision === "day" && settled.span && settled.span.to - settled.span.from < 7) context = { ...context, anchor: settled.span };
      if (settled.span && settled.precision !== "relative") context = { ...context, named: settled.span };
      if (settled.span && /-(?:day|month|numeric)$/.test(settled.rule) && endsInYear(tokens, settled)) dated = settled.span;
      at = settled.next;
    }
    return items;
  };
}

/** « samedi …, avant un dimanche plus calme » */
function isBeforeWeekday(tokens: readonly ScanToken[], { first, rule }: DateMatch): boolean {
  return rule === "fr-weekday" && (tokens[first - 1]?.key === "avant" || (/^(?:un|le)$/.test(tokens[first - 1]?.key ?? "") && tokens[first - 2]?.key === "avant"));
}

/**
 * « Grèves jusqu’au 28 juin. En mai, dix journées … »: a month or day without its year that lies before the last day to come the text has
 * named is still to come itself, unless the clause tells of what is over. Null where that is not so.
 */
function stillToCome(text: string, tokens: readonly ScanToken[], match: DateMatch, coming: Day | null, { reference }: DateContext, future: () => DateMatch | null): DateMatch | null {
  if (coming === null || reference === null || !match.span || match.span.to >= reference || !/^fr-(?:.*month-near|day)$/.test(match.rule)) return null;
  const other = future();
  return other?.span && other.next === match.next && other.span.from > reference && other.span.from <= coming && !isToldNear(text, tokens, match) ? other : null;
}

/** A story the text has dated: more than half a year and less than three years before the publication, so that a nearer year could be meant. */
function isLong(days: number): boolean {
  return days > 183 && days < 3 * 366;
}

function endsInYear(tokens: readonly ScanToken[], match: DateMatch): boolean {
  return /^(?:19|20)\d\d$/.test(tokens[match.next - 1]?.key ?? "");
}

const STEPS = MATCHERS.map(([need, matcher]) => ({ needs: NEEDS[need], matcher }));

function longestMatch(tokens: readonly ScanToken[], at: number, near: number, context: DateContext): DateMatch | null {
  let best: DateMatch | null = null;
  for (let i = 0; i < STEPS.length; i += 1) {
    const step = STEPS[i];
    if (!step || (step.needs !== 0 && (near & step.needs) === 0)) continue;
    const match = step.matcher(tokens, at, context);
    if (match && (!best || match.next > best.next)) best = match;
  }
  if (!best || best.precision !== "day") return best;
  return { ...best, next: withDayPart(tokens, best.next, context) };
}

function dateItem(text: string, tokens: readonly ScanToken[], match: DateMatch): DateItem {
  const start = tokens[match.first]?.start ?? 0;
  const end = tokens[match.next - 1]?.end ?? start;
  const span = match.span;
  return {
    start,
    end,
    text: text.slice(start, end),
    from: span && isoOf(span.from),
    to: span && isoOf(span.to),
    precision: match.precision,
    rule: match.rule,
  };
}
