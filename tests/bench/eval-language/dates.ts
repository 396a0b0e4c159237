import * as chrono from "chrono-node";
import { findDates } from "@/lib/domain/assists/dates/dates";
import { readJson, readSeed } from "./data";
import { share, type EvalRow } from "./row";

interface Found {
  readonly start: number;
  readonly end: number;
  readonly from: string | null;
  readonly to: string | null;
}

type Reader = (text: string, reference: string | null, prefer: "past" | "future" | undefined) => readonly Found[];

const ours: Reader = (text, reference, prefer) => findDates(text, { lang: "fr", reference, prefer });

const chronoFrench: Reader = (text, reference, prefer) =>
  chrono.fr.parse(text, reference === null ? new Date(2000, 0, 1) : noon(reference), { forwardDate: prefer === "future" }).map((result) => ({
    start: result.index,
    end: result.index + result.text.length,
    from: iso(result.start.date()),
    to: iso((result.end ?? result.start).date()),
  }));

function noon(day: string): Date {
  return new Date(`${day}T12:00:00`);
}

function iso(date: Date): string {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`;
}

interface DucklingTime {
  readonly reference: string;
  readonly examples: readonly { text: string; kind: string; start: string; end?: string; grain: string }[];
  readonly negative: readonly string[];
}

/** Day and coarser: clock times name no other day than the one they stand beside, and are left out. */
const DATE_GRAINS: ReadonlySet<string> = new Set(["Day", "Week", "Month", "Quarter", "Year"]);

function duckling(): EvalRow[] {
  const set = readJson<DucklingTime>("duckling-fr/time.json");
  const reference = set.reference.slice(0, 10);
  const examples = set.examples.filter(({ grain }) => DATE_GRAINS.has(grain));
  const rate = (reader: Reader, test: (found: readonly Found[], example: DucklingTime["examples"][number]) => boolean) =>
    share(examples.filter((example) => test(reader(example.text, reference, "future"), example)).length, examples.length);
  const row = (measure: string, test: Parameters<typeof rate>[1]): EvalRow => ({
    kind: "dates",
    set: "duckling-fr",
    measure,
    cases: examples.length,
    ours: rate(ours, test),
    peer: { name: "chrono-node fr", share: rate(chronoFrench, test) },
    note: "day or coarser; prefers the future",
  });
  const clean = (reader: Reader) =>
    share(set.negative.filter((text) => reader(text, reference, "future").length === 0).length, set.negative.length);
  return [
    row("detected", (found) => found.length > 0),
    row("full span", (found, { text }) => found.some(({ start, end }) => start === 0 && end === text.length)),
    row("start right", (found, { start, grain }) => found.some(({ from }) => sameAtGrain(from, dayOf(start), grain))),
    row("both ends right", (found, { start, end, grain }) =>
      found.some(({ from, to }) => from === dayOf(start) && to === (end ? dayBefore(dayOf(end)) : endOfGrain(dayOf(start), grain))),
    ),
    {
      kind: "dates", set: "duckling-fr", measure: "negatives clean", cases: set.negative.length, ours: clean(ours),
      peer: { name: "chrono-node fr", share: clean(chronoFrench) },
    },
  ];
}

/** The set gives a grain with each date; a month's date is right when the month is. */
function sameAtGrain(found: string | null, gold: string, grain: string): boolean {
  const length = grain === "Year" ? 4 : grain === "Month" || grain === "Quarter" ? 7 : 10;
  return found !== null && found.slice(0, length) === gold.slice(0, length);
}

/** The set writes a month's first day as 00. */
function dayOf(stamp: string): string {
  return stamp.slice(0, 10).replace(/-00-00$/, "-01-01").replace(/-00$/, "-01");
}

function dayBefore(day: string): string {
  const date = noon(day);
  date.setDate(date.getDate() - 1);
  return iso(date);
}

function endOfGrain(day: string, grain: string): string {
  const date = noon(day);
  if (grain === "Week") date.setDate(date.getDate() + 7);
  else if (grain === "Month") date.setMonth(date.getMonth() + 1);
  else if (grain === "Quarter") date.setMonth(date.getMonth() + 3);
  else if (grain === "Year") date.setFullYear(date.getFullYear() + 1);
  else date.setDate(date.getDate() + 1);
  return dayBefore(iso(date));
}

interface ChronoCase {
  readonly text: string;
  readonly ref?: string;
  readonly start?: { year?: number; month?: number; day?: number };
  readonly expect_none?: boolean;
}

function chronoCases(): EvalRow[] {
  const cases = readJson<ChronoCase[]>("chrono-fr/cases.json");
  const dated = cases.filter(({ start, expect_none: none }) => !none && start?.year && start.month && start.day);
  const negative = cases.filter(({ expect_none: none }) => none);
  const right = (reader: Reader) =>
    share(
      dated.filter(({ text, ref, start }) =>
        reader(text, referenceOf(ref), undefined).some(({ from }) => from === partsToIso(start?.year ?? 0, start?.month ?? 0, start?.day ?? 0)),
      ).length,
      dated.length,
    );
  const holding = (reader: Reader) =>
    share(
      dated.filter(({ text, ref, start }) => {
        const day = partsToIso(start?.year ?? 0, start?.month ?? 0, start?.day ?? 0);
        return reader(text, referenceOf(ref), undefined).some(({ from, to }) => from !== null && to !== null && from <= day && day <= to);
      }).length,
      dated.length,
    );
  const clean = (reader: Reader) => share(negative.filter(({ text }) => reader(text, null, undefined).length === 0).length, negative.length);
  const peer = (value: number | null) => ({ name: "chrono-node fr", share: value });
  return [
    { kind: "dates", set: "chrono-fr", measure: "day right", cases: dated.length, ours: right(ours), peer: peer(right(chronoFrench)), note: "chrono's own tests: it gives one day for a week" },
    { kind: "dates", set: "chrono-fr", measure: "day within the range", cases: dated.length, ours: holding(ours), peer: peer(holding(chronoFrench)) },
    { kind: "dates", set: "chrono-fr", measure: "negatives clean", cases: negative.length, ours: clean(ours), peer: peer(clean(chronoFrench)) },
  ];
}

/** "2012, 8 - 1, 10": arguments of a JavaScript Date, months from 0. */
function referenceOf(ref: string | undefined): string | null {
  if (!ref) return null;
  const [year = 0, month = 0, day = 1] = ref.split(",").map((part) => part.split("-").map(Number).reduce((left, right) => left - right));
  return partsToIso(year, month + 1, day);
}

function partsToIso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

interface SeedGold {
  readonly statements: readonly { file: string; dates: readonly { text: string; start: number; end: number; type: string; value: string | null }[] }[];
}

/** Dates of the hand-read articles that say when, whatever the publication date (it is not in the files). */
const ABSOLUTE: ReadonlySet<string> = new Set(["day", "month", "year", "decade"]);

function seeds(): EvalRow[] {
  const gold = readJson<SeedGold>("seeds-gold-002-003.json").statements.flatMap(({ file, dates }) => dates.map((date) => ({ file, ...date })));
  const dated = gold.filter(({ type }) => ABSOLUTE.has(type));
  const right = (reader: Reader) =>
    share(
      dated.filter(({ file, start, end, value }) =>
        reader(readSeed(file), null, undefined).some((found) => found.start < end && start < found.end && found.from === firstDay(value ?? "")),
      ).length,
      dated.length,
    );
  return [
    {
      kind: "dates", set: "seeds 002, 003", measure: "start right", cases: dated.length, ours: right(ours),
      peer: { name: "chrono-node fr", share: right(chronoFrench) }, note: "dates complete in themselves",
    },
  ];
}

function firstDay(value: string): string {
  const [first = ""] = value.split("/");
  return first.length === 4 ? `${first}-01-01` : first.length === 7 ? `${first}-01` : first;
}

/** Rows on dates, one set each; the peer is chrono-node's French locale, which we do not use. */
export const DATE_SETS: readonly (() => EvalRow[])[] = [duckling, chronoCases, seeds];
