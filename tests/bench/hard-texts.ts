const page = (words: readonly string[], word: (word: string, i: number) => string): string => `<ul>${words.map((own, i) => `<li>${word(own, i)}</li>`).join("")}</ul>`;

/** Texts made to be hard for a comparison, of about `size` characters each; repeatable. */
export function hardTexts(size: number): [name: string, a: string, b: string][] {
  let state = 7;
  const next = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32;
  const words = (count: number, word: (i: number) => string): string[] => Array.from({ length: count }, (_, i) => word(i));
  const inLines = (list: readonly string[]): string => list.map((word, i) => word + (i % 12 === 11 ? "\n" : " ")).join("").slice(0, size);
  const shuffled = (list: readonly string[]): string[] =>
    list.map((item) => [next(), item] as const).sort((x, y) => x[0] - y[0]).map(([, item]) => item);
  const prose = words(size / 5, () => `w${Math.floor(Math.exp(next() * Math.log(20_000)))}`);
  const text = inLines(prose);
  return [
    ["all tokens equal", "x ".repeat(size / 2), `${"x ".repeat(size / 4)}y ${"x ".repeat(size / 4 - 50)}`],
    ["reversed", inLines(words(size / 6, (i) => `u${i}`)), inLines(words(size / 6, (i) => `u${i}`).reverse())],
    ["disjoint", inLines(words(size / 6, (i) => `u${i}`)), inLines(words(size / 6, (i) => `v${i}`))],
    ["lines reordered", text, shuffled(text.split("\n")).join("\n")],
    ["words reordered", text, inLines(shuffled(prose))],
    ["every other word", text, inLines(prose.map((word, i) => (i % 2 ? word : `z${i}`)))],
    ["periodic", "a b c ".repeat(size / 6), "a c b ".repeat(size / 6)],
    ["one line", text.replaceAll("\n", " "), inLines(prose.map((word, i) => (i % 300 ? word : "changed"))).replaceAll("\n", " ")],
    ["page without line ends", page(prose, (word) => word), page(prose, (word, i) => (i % 300 ? word : "changed"))],
    ["one word in a hundred", text, inLines(prose.map((word, i) => (i % 100 ? word : "changed")))],
  ];
}
