import { describe, expect, it } from "vitest";
import { excerpt } from "@/lib/domain/comparison-view/excerpt";
import { findItem, type Item } from "@/lib/domain/comparison-view/fold";
import { findRow, RowWriter } from "@/lib/domain/comparison-view/rows";

const rows = (ends: readonly (readonly [a: number, b: number])[]) => {
  const writer = new RowWriter();
  for (const [a, b] of ends) writer.cut(a, b, [0, 1]);
  return writer.pack();
};

describe("findRow", () => {
  const three = rows([[10, 10], [10, 25], [30, 40]]);
  it.each([
    ["a", 0, 0],
    ["a", 9, 0],
    ["a", 10, 2],
    ["b", 10, 1],
    ["b", 24, 1],
    ["b", 39, 2],
    ["b", 99, 2],
  ] as const)("finds the row that holds %s %i", (side, at, row) => {
    expect(findRow(three, side, at)).toBe(row);
  });
  it("finds none of none", () => expect(findRow(rows([]), "a", 0)).toBe(-1));
});

describe("findItem", () => {
  const items: Item[] = [
    { from: 0, to: 5, folded: true, length: 900 },
    { from: 5, to: 6, folded: false, length: 0 },
    { from: 8, to: 9, folded: false, length: 0 },
  ];
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [7, 1],
    [8, 2],
    [-1, -1],
  ])("row %i is item %i", (row, item) => expect(findItem(items, row)).toBe(item));
});

describe("excerpt", () => {
  it("puts the first words on one line and says that there are more", () => {
    expect(excerpt("Le\n  pont est fermé.", [0, 21])).toBe("Le pont est fermé.");
    expect(excerpt("mot ".repeat(60), [0, 240])).toMatch(/^(mot )+mot…$/u);
    expect(excerpt("🚒".repeat(90), [0, 180])).toMatch(/^(🚒)+…$/u);
    expect(excerpt(" \n ", [0, 3])).toBe("");
  });
});
