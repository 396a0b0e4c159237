import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextGridPosition } from "@/app/_ui/grid-keys";
import { MATRIX_COLUMNS, matrixQuery, readMatrixAddress } from "@/lib/contracts/matrix-address";
import type { MatrixAddress } from "@/lib/contracts/matrix-address";

const read = (query: string) => {
  const params = new URLSearchParams(query);
  return readMatrixAddress(Object.fromEntries([...new Set(params.keys())].map((key) => [key, params.getAll(key)])));
};

const key = fc.string({ maxLength: 12 });
const address: fc.Arbitrary<MatrixAddress> = fc.record({
  columns: fc.constantFrom("claimant", "source", "side", "publication"),
  groupByEvent: fc.boolean(),
  only: fc.constantFrom("all", "disagreements", "unsettled"),
  order: fc.array(key, { maxLength: 5 }),
  hidden: fc.array(key, { maxLength: 5 }),
  event: fc.option(fc.string({ minLength: 1, maxLength: 12 })),
  question: fc.option(fc.string({ minLength: 1, maxLength: 12 })),
  width: fc.integer({ min: MATRIX_COLUMNS, max: 200 }),
});

describe("the address of the matrix", () => {
  it("holds the whole state", () => {
    fc.assert(
      fc.property(address, (state) => {
        expect(read(matrixQuery(state))).toEqual(state);
      }),
    );
  });

  it("is empty for the view one starts with, and takes anything for it", () => {
    expect(matrixQuery(read(""))).toBe("");
    expect(matrixQuery(read("by=colour&only=&width=-3&group=perhaps&q="))).toBe("");
  });
});

describe("keys in a grid", () => {
  // A header row, an event's row of one cell, two rows of questions.
  const shape = { widths: [4, 1, 4, 4], page: 2 };
  const from = (row: number, column: number) => (pressed: string, control = false) => nextGridPosition(pressed, control, { row, column }, shape);

  it.each([
    ["ArrowRight", false, { row: 2, column: 2 }],
    ["ArrowLeft", false, { row: 2, column: 0 }],
    ["ArrowDown", false, { row: 3, column: 1 }],
    ["ArrowUp", false, { row: 1, column: 1 }],
    ["Home", false, { row: 2, column: 0 }],
    ["End", false, { row: 2, column: 3 }],
    ["Home", true, { row: 0, column: 0 }],
    ["End", true, { row: 3, column: 3 }],
    ["PageUp", false, { row: 0, column: 1 }],
    ["PageDown", false, { row: 3, column: 1 }],
    ["a", false, null],
  ] as const)("%s with Control %s leads from the second cell of the third row to %o", (pressed, control, to) => {
    expect(from(2, 1)(pressed, control)).toEqual(to);
  });

  it("stops at the edges, also of a row with one cell", () => {
    expect(from(0, 0)("ArrowUp")).toEqual({ row: 0, column: 0 });
    expect(from(3, 3)("ArrowRight")).toEqual({ row: 3, column: 3 });
    expect(from(1, 3)("ArrowRight")).toEqual({ row: 1, column: 0 });
  });
});
