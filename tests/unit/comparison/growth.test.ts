import { describe, expect, it } from "vitest";
import { compare } from "@/lib/domain/comparison/compare";

/** A repeatable stream of numbers in [0, 1), so that every run compares the same texts. */
function stream(): () => number {
  let state = 1;
  return () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32;
}

const tokens = (count: number, word: (i: number) => string): string[] => Array.from({ length: count }, (_, i) => word(i));
const frequent = (count: number): string[] => {
  const next = stream();
  return tokens(count, () => `w${Math.floor(Math.exp(next() * Math.log(5000)))}`);
};
const shuffled = (list: readonly string[]): string[] => {
  const next = stream();
  return list.map((item) => [next(), item] as const).sort((x, y) => x[0] - y[0]).map(([, item]) => item);
};
const inLines = (list: readonly string[]): string => list.map((word, i) => word + (i % 12 === 11 ? "\n" : " ")).join("");

const inParagraphs = (count: number, shift: number): string =>
  tokens(count / 24, (i) => `${"a b c d e f g h ".repeat(2)}u${i + shift} v${i % 3} ${"h g f e d c b a ".repeat(2)}`).join("\n\n");

/** Texts made to be hard: nothing unique, nothing in order, nothing in common, everything changed. */
const HARD: [name: string, make: (count: number) => [string, string]][] = [
  ["all tokens equal", (n) => ["x ".repeat(n), "x ".repeat(n - 7)]],
  ["all tokens equal but one", (n) => ["x ".repeat(n), `${"x ".repeat(n / 2)}y ${"x ".repeat(n / 2)}`]],
  ["periodic", (n) => ["a b c ".repeat(n / 3), "a c b ".repeat(n / 3)]],
  ["two words at random", (n) => [inLines(frequent(n).map((w) => w.slice(0, 2))), inLines(shuffled(frequent(n).map((w) => w.slice(0, 2))))]],
  ["reversed", (n) => [inLines(tokens(n, (i) => `u${i}`)), inLines(tokens(n, (i) => `u${i}`).reverse())]],
  ["reversed, words repeating", (n) => [inLines(frequent(n)), inLines(frequent(n).reverse())]],
  ["disjoint", (n) => [inLines(tokens(n, (i) => `u${i}`)), inLines(tokens(n, (i) => `v${i}`))]],
  ["words shuffled", (n) => [inLines(frequent(n)), inLines(shuffled(frequent(n)))]],
  ["lines shuffled", (n) => [inLines(frequent(n)), shuffled(inLines(frequent(n)).split("\n")).join("\n")]],
  ["one line, a word in fifty changed", (n) => [frequent(n).join(" "), frequent(n).map((w, i) => (i % 50 ? w : `z${i}`)).join(" ")]],
  ["paragraphs that differ between the same ends", (n) => [inParagraphs(n, 0), inParagraphs(n, 1)]],
  ["every other word changed", (n) => [inLines(frequent(n)), inLines(frequent(n).map((w, i) => (i % 2 ? w : `z${i}`)))]],
];

describe("compare, on hard texts", () => {
  it.each(HARD)("does near-linear work: %s", (_, make) => {
    const work = (count: number): number => {
      const steps = { count: 0 };
      compare(...make(count), steps);
      return steps.count;
    };
    const small = work(1_200);
    const large = work(9_600);
    // Eight times the text; n·log n would be about ten times the work, n² sixty-four.
    expect(large / small).toBeLessThan(14);
    expect(large).toBeLessThan(9_600 * 300);
  });
});
