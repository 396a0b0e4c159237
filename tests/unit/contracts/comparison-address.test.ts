import { describe, expect, it } from "vitest";
import { comparisonQuery, readComparisonAddress, type ComparisonAddress } from "@/lib/contracts/comparison-address";

function read(query: string): ComparisonAddress {
  const all = new URLSearchParams(query);
  return readComparisonAddress(Object.fromEntries([...new Set(all.keys())].map((key) => [key, all.getAll(key).length > 1 ? all.getAll(key) : all.get(key) ?? ""])));
}
const first: ComparisonAddress = { texts: [], base: 0, view: "side", look: null, hidden: ["whitespace"], kind: null, recurring: false };

describe("the comparison page's address", () => {
  it.each<ComparisonAddress>([
    first,
    { ...first, texts: [{ what: "capture", id: "x1" }, { what: "capture", id: "x2" }], view: "inline", look: "common", hidden: [], kind: "number" },
    { ...first, texts: [{ what: "passage", id: "x1" }, { what: "capture", id: "x2" }], look: "changes", hidden: ["moved", "typography"], recurring: true },
    { ...first, texts: ["x1", "x2", "x3", "x4"].map((id) => ({ what: "capture", id })), base: 2 },
  ])("reads what it wrote: %o", (address) => {
    expect(read(comparisonQuery(address))).toEqual(address);
  });

  it("leaves what it does not understand at its default", () => {
    expect(read("view=upside&hide=everything&kind=colour&a=&base=7")).toEqual({ ...first, hidden: [] });
  });

  it("takes no more texts than there is room for", () => {
    expect(read(`a=1&b=2&${Array.from({ length: 20 }, (_, n) => `c=${n}`).join("&")}`).texts).toHaveLength(6);
  });
});
