import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recycleRows, type Place } from "@/app/cases/[slug]/claims/_table/recycle-rows";

const stretch = (from: number, count: number) => Array.from({ length: count }, (_, place) => from + place);
const views = fc.array(fc.record({ from: fc.nat(500), count: fc.integer({ min: 1, max: 40 }), kept: fc.nat(500), scrolling: fc.boolean() }), { minLength: 1, maxLength: 30 });

describe("recycled rows", () => {
  it("show each row asked for once, an element never twice, and at rest in the order of the list", () => {
    fc.assert(
      fc.property(views, (steps) => {
        let places: readonly Place[] = [];
        for (const { from, count, kept, scrolling } of steps) {
          const indexes = [...new Set([...stretch(from, count), kept])].toSorted((a, b) => a - b);
          const next = recycleRows(places, indexes, scrolling);
          expect(new Set(next.map(({ slot }) => slot)).size).toBe(next.length);
          const inOrder = scrolling ? next.toSorted((a, b) => a.index - b.index) : next;
          expect(inOrder.map(({ index }) => index)).toEqual(indexes);
          // A row that stays in sight stays in its element.
          expect(next).toEqual(expect.arrayContaining(places.filter(({ index }) => indexes.includes(index))));
          places = next;
        }
      }),
    );
  });

  it("take the elements of those that left, without moving any while scrolling", () => {
    const first = recycleRows([], stretch(0, 30), false);
    const next = recycleRows(first, stretch(3, 30), true);
    expect(next.map(({ slot }) => slot)).toEqual(first.map(({ slot }) => slot));
    expect(next.map(({ index }) => index).slice(0, 4)).toEqual([30, 31, 32, 3]);
    expect(recycleRows(next, stretch(900, 30), true).map(({ slot }) => slot)).toEqual(first.map(({ slot }) => slot));
  });
});
