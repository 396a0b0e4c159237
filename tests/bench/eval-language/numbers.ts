import { readNumbers } from "@/lib/domain/assists/numbers/numbers";
import { readJson } from "./data";
import { share, type EvalRow } from "./row";

interface RecognizersCase {
  readonly Input: string;
  readonly Results: readonly { Text: string; Start: number; End: number; Resolution: { value: string } }[];
}

interface DucklingNumber {
  readonly text: string;
  readonly value: number;
}

interface TextToNumberCase {
  readonly fn: "text2num" | "alpha2digit";
  readonly input: string;
  readonly expected?: number | string;
  readonly expected_error?: boolean;
}

function recognizers(): EvalRow[] {
  const cases = readJson<RecognizersCase[]>("recognizers-fr/numbers.json");
  const right = cases.filter(({ Input: text, Results }) => sameValues(valuesIn(text), Results.map(({ Resolution }) => Number(Resolution.value.replace(",", ".")))));
  const gold = cases.flatMap(({ Input: text, Results }) => Results.map(({ Start, End }) => ({ text, start: Start, end: End + 1 })));
  const found = cases.flatMap(({ Input: text }) => readNumbers(text, "fr").map(({ start, end }) => ({ text, start, end })));
  const key = ({ text, start, end }: (typeof gold)[number]) => `${start} ${end} ${text}`;
  const hits = new Set(gold.map(key));
  const both = found.filter((span) => hits.has(key(span))).length;
  const row = (measure: string, count: number, total: number): EvalRow => ({
    kind: "numbers", set: "recognizers-fr", measure, cases: total, ours: share(count, total), peer: null,
  });
  return [row("all values right", right.length, cases.length), row("span precision", both, found.length), row("span recall", both, gold.length)];
}

function duckling(): EvalRow[] {
  return (["numeral", "ordinal"] as const).map((name) => {
    const cases = readJson<DucklingNumber[]>(`duckling-fr/${name}.json`);
    const right = cases.filter(({ text, value }) => sameValues(valuesIn(text), [value])).length;
    return { kind: "numbers", set: "duckling-fr", measure: `${name} value`, cases: cases.length, ours: share(right, cases.length), peer: null };
  });
}

function textToNumber(): EvalRow[] {
  const cases = readJson<TextToNumberCase[]>("text2num-fr/cases.json");
  const whole = cases.filter(({ fn }) => fn === "text2num");
  const right = whole.filter(({ input, expected, expected_error: refused }) => {
    const [only, ...more] = readNumbers(input, "fr");
    const covers = more.length === 0 && only?.start === 0 && only.end === input.length;
    return refused ? !covers : covers && close(only.value, Number(expected));
  }).length;
  const sentences = cases.filter(({ fn }) => fn === "alpha2digit");
  const same = sentences.filter(({ input, expected }) => sameValues(spelled(input), digitsIn(String(expected)))).length;
  return [
    { kind: "numbers", set: "text2num-fr", measure: "one number", cases: whole.length, ours: share(right, whole.length), peer: null },
    {
      kind: "numbers", set: "text2num-fr", measure: "numbers in a sentence", cases: sentences.length, ours: share(same, sentences.length), peer: null,
      note: "articles (un, une) not counted",
    },
  ];
}

function valuesIn(text: string): number[] {
  return readNumbers(text, "fr").map(({ value }) => value);
}

/** The set leaves "un" as a word where it is an article, and does not say where that is. */
function spelled(text: string): number[] {
  return readNumbers(text, "fr").flatMap(({ value }) => (value === 1 ? [] : [value]));
}

function digitsIn(text: string): number[] {
  return [...text.matchAll(/(?<![\p{L}\d])[+-]?\d+(?:,\d+)?/gu)].map(([digits]) => Number(digits.replace(",", "."))).filter((value) => value !== 1);
}

function sameValues(found: readonly number[], gold: readonly number[]): boolean {
  return found.length === gold.length && found.every((value, index) => close(value, gold[index] ?? Number.NaN));
}

function close(left: number, right: number): boolean {
  return Math.abs(left - right) <= 1e-6 * Math.max(Math.abs(right), 1e-9);
}

/** Rows on the number reader. The packages that read French numbers are frozen or wrong on them, so none stands beside. */
export const NUMBER_SETS: readonly (() => EvalRow[])[] = [recognizers, duckling, textToNumber];
