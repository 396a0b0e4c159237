import { describe, expect, it } from "vitest";
import { comparisonQuery, readComparisonAddress, type ComparisonAddress } from "@/lib/contracts/comparison-address";

const read = (query: string): ComparisonAddress => readComparisonAddress(Object.fromEntries(new URLSearchParams(query)));

describe("the comparison page's address", () => {
  it.each<ComparisonAddress>([
    { a: null, b: null, view: "side", hidden: ["whitespace"], kind: null },
    { a: "x1", b: "x2", view: "inline", hidden: [], kind: "number" },
    { a: "x1", b: "x2", view: "side", hidden: ["moved", "typography"], kind: null },
  ])("reads what it wrote: %o", (address) => {
    expect(read(comparisonQuery(address))).toEqual(address);
  });

  it("leaves what it does not understand at its default", () => {
    expect(read("view=upside&hide=everything&kind=colour&a=")).toEqual({ a: null, b: null, view: "side", hidden: [], kind: null });
  });
});
