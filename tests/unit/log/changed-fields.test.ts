import { describe, expect, it } from "vitest";
import { changedFields, nameOf } from "@/lib/domain/log/changed-fields";

describe("what an entry changed", () => {
  it("of an edit is what was written and differs", () => {
    const before = { id: "c1", version: 3, title: "Kidal", description: "", tags: ["a"], language: "fr" };
    expect(changedFields(before, { title: "Kidal, 2023", description: "", tags: ["a"], gradingEnabled: false })).toEqual([
      { field: "title", before: "Kidal", after: "Kidal, 2023" },
    ]);
  });

  it("of a creation is what it began with, without keys and what is empty", () => {
    const after = { id: "c1", caseId: "x", createdAt: "2026-01-01T00:00:00.000Z", title: "Kidal", description: "", low: 0, tags: [] };
    expect(changedFields(null, after)).toEqual([
      { field: "title", before: null, after: "Kidal" },
      { field: "low", before: null, after: 0 },
    ]);
  });

  it("of a removal is what was there", () => {
    expect(changedFields({ id: "c1", name: "Wagner", side: null }, null)).toEqual([{ field: "name", before: "Wagner", after: null }]);
  });

  it("keeps unknown, no and nothing apart", () => {
    expect(changedFields({ answerYes: null, best: null, high: 7 }, { answerYes: false, best: 0, high: null })).toEqual([
      { field: "best", before: null, after: 0 },
      { field: "high", before: 7, after: null },
    ]);
  });

  it.each([[null, null], ["text", 3], [["a"], undefined]])("is nothing for %j and %j", (before, after) => {
    expect(changedFields(before, after)).toEqual([]);
    expect(nameOf(before, after)).toBeNull();
  });

  it("names a thing by what it is now, else by what it was", () => {
    expect(nameOf({ title: "Old" }, { title: "New" })).toBe("New");
    expect(nameOf({ name: "Wagner" }, { side: "x" })).toBe("Wagner");
    expect(nameOf(null, { proposition: "", exact: "cinquante Russes" })).toBe("cinquante Russes");
  });
});
