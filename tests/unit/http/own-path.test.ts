import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownPath } from "@/lib/http/own-path";

describe("where to go after signing in", () => {
  it.each([
    ["/", "/"],
    ["/cases/mali/log?page=2#entry-7", "/cases/mali/log?page=2#entry-7"],
    [undefined, "/"],
    [["/a", "/b"], "/"],
    ["", "/"],
    ["cases/mali", "/"],
    ["https://evil.example/", "/"],
    ["//evil.example", "/"],
    ["/\\evil.example", "/"],
    ["/\t/evil.example", "/"],
    ["\t//evil.example", "/"],
    ["/\n\\evil.example", "/"],
    ["/.//evil.example", "/"],
    ["/x/..//evil.example", "/"],
    ["javascript:alert(1)", "/"],
    ["//here.invalid/x", "/x"],
  ])("%j leads to %s", (next, path) => {
    expect(ownPath(next)).toBe(path);
  });

  it("never leaves the site, whatever is asked for", () => {
    const part = fc.constantFrom("/", "\\", "\t", "\n", "..", ".", "evil.example", "@", ":", "%2f", "%5c", "?", "#", "http:", "é");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        expect(new URL(ownPath(`/${parts.join("")}`), "https://recoupe.example.org").origin).toBe("https://recoupe.example.org");
      }),
    );
  });
});
