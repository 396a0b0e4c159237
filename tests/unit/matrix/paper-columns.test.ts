import * as fc from "fast-check";
import { expect, it } from "vitest";
import { PAPER_COLUMNS, paperColumns } from "@/lib/domain/matrix/paper-columns";

it("shares columns out over as few tables as hold them, each once, all about as wide", () => {
  fc.assert(
    fc.property(fc.nat(300), fc.integer({ min: 1, max: 12 }), (count, most) => {
      const tables = paperColumns(count, most);
      expect(tables).toHaveLength(Math.ceil(count / most));
      expect(tables.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index))).toEqual(Array.from({ length: count }, (_, index) => index));
      for (const { from, to } of tables) {
        expect(to - from).toBeLessThanOrEqual(most);
        expect(Math.abs(to - from - count / tables.length)).toBeLessThan(1);
      }
    }),
  );
  expect(paperColumns(PAPER_COLUMNS)).toEqual([{ from: 0, to: PAPER_COLUMNS }]);
});
