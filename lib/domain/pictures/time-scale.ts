import type { DayRange, PartialDate } from "../claims/partial-date";
import type { Position } from "./value-scale";

const DAY_MS = 86_400_000;
const TICKS = 7;

/** A tick names a day, a month or a year, as precisely as it is spaced. */
export interface TimeTick {
  readonly date: PartialDate;
  readonly at: Position;
}

/** An axis of days since 1970-01-01. */
export interface TimeAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly TimeTick[];
}

/** An axis and the way onto it. Days beyond its ends stand at them. */
export interface TimeScale {
  readonly axis: TimeAxis;
  at(day: number): Position;
}

const iso = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Days from a first, by a step, within two ends. */
function everyDays(from: number, to: number, step: number): { day: number; date: string }[] {
  const first = Math.ceil(from / step) * step;
  const count = Math.max(0, Math.floor((to - first) / step) + 1);
  return Array.from({ length: count }, (_, index) => ({ day: first + index * step, date: iso(first + index * step) }));
}

/** Firsts of a month, by a step in months that divides or is a multiple of a year. */
function everyMonths(from: number, to: number, step: number): { day: number; date: string }[] {
  const ticks: { day: number; date: string }[] = [];
  const start = new Date(from * DAY_MS);
  for (let month = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step; ; month += step) {
    const day = Math.round(Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_MS);
    if (day > to) return ticks;
    if (day >= from) ticks.push({ day, date: step % 12 === 0 ? iso(day).slice(0, 4) : iso(day).slice(0, 7) });
  }
}

function ticksWithin(from: number, to: number): { day: number; date: string }[] {
  const days = [1, 2, 7, 14].find((step) => (to - from) / step <= TICKS);
  if (days !== undefined) return everyDays(from, to, days);
  const months = [1, 2, 3, 6, 12, 24, 60, 120].find((step) => (to - from) / (30.4 * step) <= TICKS) ?? 240;
  return everyMonths(from, to, months);
}

/** An axis that holds all ranges, with a little room; open ends are left out of account. */
export function timeScale(ranges: readonly DayRange[]): TimeScale {
  const days = ranges.flatMap(({ from, to }) => [from, to]).filter((day) => Number.isFinite(day));
  const first = days.reduce((least, day) => Math.min(least, day), days[0] ?? 0);
  const last = days.reduce((most, day) => Math.max(most, day), days[0] ?? 0);
  const room = Math.max(1, Math.round((last - first) * 0.05));
  const [from, to] = [first - room, last + room];
  const at = (day: number): Position => Math.min(1, Math.max(0, (day - from) / (to - from)));
  return { axis: { domain: [from, to], ticks: ticksWithin(from, to).map(({ day, date }) => ({ date, at: at(day) })) }, at };
}
