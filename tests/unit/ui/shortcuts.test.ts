import { describe, expect, it } from "vitest";
import { sectionsOf, SHORTCUTS } from "@/app/_shell/shortcuts/sections";

describe("the sheet of shortcuts", () => {
  it.each([
    ["/cases/mali/read/01abc", ["reader", "everywhere"]],
    ["/cases/mali/suggestions", ["queue", "everywhere"]],
    ["/cases/mali/line-up", ["lineup", "everywhere"]],
    ["/cases/mali/log", ["everywhere"]],
    ["/cases", ["everywhere"]],
    ["/", ["everywhere"]],
  ])("shows on %s its own keys, then those of every page", (pathname, sections) => {
    expect(sectionsOf(pathname)).toEqual(sections);
  });

  it("tells no deed twice in one section", () => {
    for (const shortcuts of Object.values(SHORTCUTS)) expect(new Set(shortcuts.map(([, deed]) => deed)).size).toBe(shortcuts.length);
  });
});
