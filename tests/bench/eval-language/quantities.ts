import { findQuantities, type QuantityItem } from "@/lib/domain/assists/quantities/quantities";
import { readJson, readJsonLines, readSeed } from "./data";
import { share, type EvalRow } from "./row";

interface TreebankNumber {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly rel: string;
  readonly counted?: string;
  readonly counted_form?: string;
  readonly counted_start?: number;
  readonly counted_end?: number;
}

interface TreebankSentence {
  readonly text: string;
  readonly numbers: readonly TreebankNumber[];
}

/** The treebank counts "18" by "millions" and "millions" by the people; here both words are the number. */
const SCALES: ReadonlySet<string> = new Set(["million", "milliard", "millier", "centaine", "dizaine"]);

function treebank(): EvalRow[] {
  const sentences = readJsonLines<TreebankSentence>("ud-french-gsd-dev/quantities.jsonl");
  const numbers = sentences.flatMap(({ text, numbers: list }) => {
    const items = findQuantities(text, { lang: "fr" });
    return list.map((number) => ({ number, item: items.find(({ start, end }) => start <= number.start && number.end <= end) }));
  });
  const counting = numbers.filter(({ number }) => number.counted_form !== undefined && !SCALES.has(number.counted ?? ""));
  const read = counting.filter(({ item }) => item?.counted);
  const right = counting.filter(({ number, item }) => item !== undefined && countsTheSame(number, item)).length;
  const naming = numbers.filter(({ number }) => number.counted_form === undefined && /^\d+$/.test(number.form) && number.rel !== "conj");
  const quiet = naming.filter(({ item }) => item === undefined).length;
  const row = (measure: string, count: number, cases: number, note?: string): EvalRow => ({
    kind: "quantities", set: "ud-french-gsd-dev", measure, cases, ours: share(count, cases), peer: null, note,
  });
  return [
    row("counted noun right", right, read.length, "of the numerals read as amounts"),
    row("counted noun right, all", right, counting.length, "clock times and names count as missed"),
    row("years and labels left", quiet, naming.length, "figures that count nothing"),
  ];
}

function countsTheSame(gold: TreebankNumber, { counted }: QuantityItem): boolean {
  if (!counted) return false;
  if (gold.counted_start === undefined || gold.counted_end === undefined) return counted.text.includes(gold.counted_form ?? "\0");
  return counted.start < gold.counted_end && gold.counted_start < counted.end;
}

interface SeedGold {
  readonly statements: readonly {
    file: string;
    quantities: readonly { text: string; start: number; end: number; low: number | null; high: number | null }[];
  }[];
}

function seeds(): EvalRow[] {
  const gold = readJson<SeedGold>("seeds-gold-002-003.json").statements.flatMap(({ file, quantities }) => quantities.map((quantity) => ({ file, ...quantity })));
  const found = new Map([...new Set(gold.map(({ file }) => file))].map((file) => [file, findQuantities(readSeed(file), { lang: "fr" })]));
  const pairs = gold.map((quantity) => ({
    gold: quantity,
    item: found.get(quantity.file)?.find(({ start, end }) => start < quantity.end && quantity.start < end),
  }));
  const right = pairs.filter(({ gold: { low, high }, item }) => item && item.low === low && item.high === high).length;
  const within = pairs.filter(({ gold: { start, end }, item }) => item?.counted && start <= item.counted.start && item.counted.end <= end).length;
  const counted = pairs.filter(({ item }) => item?.counted).length;
  return [
    { kind: "quantities", set: "seeds 002, 003", measure: "found, both bounds right", cases: gold.length, ours: share(right, gold.length), peer: null },
    { kind: "quantities", set: "seeds 002, 003", measure: "counted noun in the gold's", cases: counted, ours: share(within, counted), peer: null },
  ];
}

/** Rows on amounts. No package reads what French text counts, so none stands beside. */
export const QUANTITY_SETS: readonly (() => EvalRow[])[] = [treebank, seeds];
