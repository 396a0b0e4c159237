import { weekdayOf, type Day, type DaySpan } from "./calendar-days";
import { matchDay } from "./days";
import { isWord, readDayOfMonth, readMonth, readWeekday } from "./parts";
import { matchUnit, oneDay, withDayPart } from "./relative";
import { resolveWeekday } from "./resolve";
import type { DateContext, DateMatch, DateMatcher } from "./types";
import { SHIFTS, type Shift } from "./words";
import type { ScanToken } from "../reading/scan";

/** "lundi", "mardi dernier", "ce jeudi", "lundi de la semaine dernière". */
export const matchWeekday: DateMatcher = (tokens, at, context) => {
  const { lang } = context;
  const lead = (lang === "fr" ? isWord(tokens, at, "ce") : isWord(tokens, at, "on", "this")) ? at + 1 : at;
  const english = lang === "en" ? SHIFTS.en.match(tokens, lead) : null;
  const weekday = readWeekday(tokens, english?.next ?? lead, lang);
  if (!weekday || weekday.short) return null;
  // « dans La Tribune Dimanche »: a name.
  if (lang === "fr" && lead === at && tokens[at]?.capital && tokens[at - 1]?.kind === "word" && tokens[at - 1]?.capital && tokens[at]?.gap !== "line" && !readDayOfMonth(tokens, weekday.next, "fr")) return null;
  const after = lang === "fr" ? (SHIFTS.fr.match(tokens, weekday.next) ?? sharedShift(tokens, weekday.next)) : null;
  // « les mercredi et jeudi »: every one of them.
  if (lang === "fr" && isWord(tokens, at - 1, "et", "ou") && readWeekday(tokens, at - 2, "fr") && isWord(tokens, at - 3, "les") && !after) return null;
  // « du lundi au vendredi », « un lundi de mai »: every week, or one that is not said.
  if (lang === "fr" && lead === at && !after && ((isWord(tokens, at - 1, "au") && isWord(tokens, at - 3, "du") && readWeekday(tokens, at - 2, "fr")) || (isWord(tokens, at - 1, "un") && isWord(tokens, weekday.next, "de", "d", "sur", "par")))) return null;
  const led = lead === at && lang === "fr" && isWord(tokens, at - 1, "les", "chaque", "tous", "le", "du");
  if (led && !after) return isWord(tokens, at - 1, "le") ? matchArticled(tokens, at, weekday, context) : isWord(tokens, at - 1, "du") ? matchOfDay(tokens, at, weekday, context) : null;
  const shift = (english ?? after)?.value;
  const eighth = after ? null : readInEight(tokens, weekday.next);
  if (eighth) {
    const next = context.reference === null ? null : resolveWeekday(weekday.value, 1, { ...context, reference: context.reference - 1 });
    return { first: at, next: eighth.next, span: oneDay(next === null ? null : next + eighth.days), precision: "day", rule: "fr-weekday-in-eight" };
  }
  const week = after || english ? null : weekOf(tokens, weekday.next, context);
  const rule = `${lang}-weekday${shift ? "-shifted" : ""}`;
  if (week) return { first: at, next: week.next, span: week.span && oneDay(week.span.from + weekday.value - 1), precision: "day", rule: `${rule}-of-week` };
  const follows = lang === "fr" && (!shift || isWord(tokens, weekday.next, "derniers", "prochains")) ? dayAfterNamed(tokens, at, weekday.value, context) : null;
  if (follows !== null) return { first: at, next: withDayPart(tokens, after?.next ?? weekday.next, context), span: oneDay(follows), precision: "day", rule };
  const day = shift?.from === "anchor" ? afterAnchor(weekday.value, shift, context) : resolveWeekday(weekday.value, shift?.by ?? 0, context);
  const next = withDayPart(tokens, after?.next ?? weekday.next, context);
  if (lang === "fr" && (lead > at || context.near) && !shift) return { first: at, next, span: oneDay(nearest(day, context)), precision: "day", rule: lead > at ? "fr-weekday-this" : rule };
  // "last Friday", « vendredi dernier », printed on a Saturday, is as often the Friday of the week before.
  const either = shift?.by === -1 && shift.from === "reference" && day !== null && context.reference === day + 1;
  return { first: at, next, span: either ? { from: day - 7, to: day } : oneDay(day), precision: "day", rule };
};

/** « mardi et mercredi derniers »: the shift after the second of two weekdays is the first one's as well. */
function sharedShift(tokens: readonly ScanToken[], at: number): { value: Shift; next: number } | null {
  const plural = isWord(tokens, at, "derniers", "prochains") ? at : isWord(tokens, at, "et", "puis", "ou") && readWeekday(tokens, at + 1, "fr") && isWord(tokens, at + 2, "derniers", "prochains") ? at + 2 : null;
  return plural === null ? null : { value: { by: isWord(tokens, plural, "derniers") ? -1 : 1, from: "reference" }, next: plural === at ? at + 1 : at };
}

/**
 * « Le mardi, les syndicats vont se retrouver »: one day where the clause tells of what is to come or, at the head of a sentence that
 * follows a day the text has named, of what is over; else every Tuesday, which is no date.
 */
function matchArticled(tokens: readonly ScanToken[], at: number, weekday: { value: number; next: number }, context: DateContext): DateMatch | null {
  const next = withDayPart(tokens, weekday.next, context);
  const { anchor, reference } = context;
  const open: DateMatch = { first: at, next, span: null, precision: "day", rule: "fr-weekday-article" };
  if (reference === null) return null;
  if (context.prefer === "future") {
    const from = anchor !== null && anchor.from > reference ? anchor.from - 1 : reference;
    return { ...open, span: oneDay(resolveWeekday(weekday.value, 1, { ...context, reference: from })) };
  }
  if (!context.over) return open;
  const heads = isWord(tokens, at - 2, ".", "»", "”") || tokens[at - 1]?.gap === "line";
  if (!heads || anchor === null || anchor.from > reference) return null;
  const day = anchor.from + ((weekday.value - weekdayOf(anchor.from) + 7) % 7);
  return day <= reference ? { ...open, span: oneDay(day) } : null;
}

/** « dans la journée du mardi », « survenu lors de la prière du mercredi soir »: one day, where a part of a day is named and the clause tells of what is over. */
function matchOfDay(tokens: readonly ScanToken[], at: number, weekday: { value: number; next: number }, context: DateContext): DateMatch | null {
  const next = withDayPart(tokens, weekday.next, context);
  const within = isWord(tokens, at - 2, "journee", "soiree", "matinee", "nuit");
  if (next === weekday.next && !within) return null;
  const told = within || context.over === true;
  return { first: at, next, span: told ? oneDay(resolveWeekday(weekday.value, 0, context)) : null, precision: "day", rule: "fr-weekday-article" };
}

/** « ce dimanche »: of the two Sundays beside the reference the nearer one, unless the clause tells of what is over. */
function nearest(day: Day | null, { reference, over, prefer }: DateContext): Day | null {
  if (day === null || reference === null || over || prefer === "future" || reference - day <= 3) return day;
  return day + 7;
}

/** « vendredi et samedi »: the second is the day after the first. */
function dayAfterNamed(tokens: readonly ScanToken[], at: number, weekday: number, { anchor }: DateContext): Day | null {
  const before = isWord(tokens, at - 1, "et", "puis") ? readWeekday(tokens, at - 2, "fr") : null;
  return before && anchor && weekdayOf(anchor.to) === before.value && before.value % 7 === weekday - 1 ? anchor.to + 1 : null;
}

/** "lundi en huit", "mardi en quinze": one week or two after the coming one. */
function readInEight(tokens: readonly ScanToken[], at: number): { days: number; next: number } | null {
  if (!isWord(tokens, at, "en")) return null;
  if (isWord(tokens, at + 1, "huit", "8")) return { days: 7, next: at + 2 };
  return isWord(tokens, at + 1, "quinze", "15") ? { days: 14, next: at + 2 } : null;
}

function weekOf(tokens: readonly ScanToken[], at: number, context: DateContext): DateMatch | null {
  const index = isWord(tokens, at, "de") ? at + 1 : at;
  if (!isWord(tokens, index, "la", "cette") || !isWord(tokens, index + 1, "semaine")) return null;
  return matchUnit(tokens, index, context);
}

function afterAnchor(weekday: number, shift: Shift, context: DateContext): Day | null {
  const base = context.anchor?.to ?? context.base;
  return base === null ? null : resolveWeekday(weekday, shift.by, { ...context, reference: base });
}

/** "dans la nuit de lundi à mardi", « dans la nuit de samedi à ce dimanche »: both days, so neither is a false one. */
export const matchNight: DateMatcher = (tokens, at, context) => {
  if (context.lang !== "fr" || !isWord(tokens, at, "dans", "la", "de")) return null;
  const lead = at + (isWord(tokens, at, "dans") ? 1 : 0);
  const night = isWord(tokens, lead, "la") && isWord(tokens, lead + 1, "nuit") ? lead + 2 : null;
  // « de lundi à mercredi », « du samedi au lundi »: as many days as lie between.
  const opened = night ?? at;
  if (!isWord(tokens, opened, "de", "du")) return null;
  const first = readWeekday(tokens, skipThis(tokens, opened + 1), "fr");
  const last = first && isWord(tokens, first.next, "a", "au") ? readWeekday(tokens, skipThis(tokens, first.next + 1), "fr") : null;
  if (!first || first.short || !last || last.short || readMonth(tokens, last.next, "fr")) return null;
  // « dans la nuit de dimanche à lundi 6 février »
  const dated = readDayOfMonth(tokens, last.next, "fr") ? matchDay(tokens, skipThis(tokens, first.next + 1), context) : null;
  if (readDayOfMonth(tokens, last.next, "fr") && !(dated && readMonth(tokens, readDayOfMonth(tokens, last.next, "fr")?.next ?? 0, "fr"))) return null;
  if (night === null && isWord(tokens, opened, "du")) return null;
  const coming = resolveWeekday(last.value, 0, context);
  const day = dated ? (dated.span?.to ?? null) : context.near ? nearest(coming, context) : coming;
  const length = night === null ? (last.value - first.value + 7) % 7 : 1;
  const span: DaySpan | null = day === null ? null : { from: day - length, to: day };
  return { first: at, next: dated?.next ?? last.next, span, precision: "day", rule: night === null ? "fr-weekday-range" : "fr-night" };
};

function skipThis(tokens: readonly ScanToken[], at: number): number {
  return isWord(tokens, at, "ce") ? at + 1 : at;
}
