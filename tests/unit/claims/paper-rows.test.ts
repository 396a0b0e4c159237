import { describe, expect, it } from "vitest";
import { layOut } from "@/app/cases/[slug]/claims/_table/list-layout";
import { paperRows } from "@/app/cases/[slug]/claims/_table/paper-rows";
import { LIST_LIMITS } from "@/lib/limits";

const list = (claims: number) => layOut([{ group: null, name: "", claims, open: true }]);

describe("what of the claims table is printed", () => {
  it("ends before the first claim that is not here, so that none is missing in between", () => {
    const rows = paperRows(list(300), (index) => (index < 100 || index >= 200 ? `claim ${index}` : undefined));
    expect(rows).toHaveLength(100);
    expect(rows.at(-1)).toEqual({ kind: "claim", index: 99, claim: "claim 99" });
  });

  it("ends at a bound", () => {
    expect(paperRows(list(100_000), (index) => index)).toHaveLength(LIST_LIMITS.rowsPrinted);
  });

  it("has the heads of groups, open or not, and the claims of open ones", () => {
    const layout = layOut([
      { group: "a", name: "A", claims: 7, open: false },
      { group: "b", name: "B", claims: 2, open: true },
    ]);
    expect(paperRows(layout, (index) => index).map((row) => (row.kind === "group" ? row.segment.name : row.claim))).toEqual(["A", "B", 2, 3]);
  });
});
