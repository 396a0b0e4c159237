import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isFresh, keepStamp, stampOf } from "@/lib/stamp";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "recoupe-stamp-"));
  mkdirSync(join(root, "app/inner"), { recursive: true });
  writeFileSync(join(root, "app/inner/page.tsx"), "one");
  writeFileSync(join(root, "package.json"), "{}");
});
afterEach(() => rmSync(root, { recursive: true }));

const stamp = () => stampOf(root, [join(root, "app"), join(root, "package.json"), join(root, "missing")], (path) => path === "app/made");

describe("a stamp", () => {
  it("does not change with the time of a file, nor with what is skipped", () => {
    const before = stamp();
    utimesSync(join(root, "package.json"), 1, 1);
    mkdirSync(join(root, "app/made"));
    writeFileSync(join(root, "app/made/client.ts"), "made from the rest");
    expect(stamp()).toBe(before);
  });

  it.each([
    ["the content of a file", () => writeFileSync(join(root, "app/inner/page.tsx"), "two")],
    ["the name of a file", () => renameSync(join(root, "app/inner/page.tsx"), join(root, "app/inner/layout.tsx"))],
    ["a new file", () => writeFileSync(join(root, "app/new.ts"), "")],
    ["a file that is gone", () => rmSync(join(root, "package.json"))],
    ["text moved from one file's end to the next one's start", () => {
      writeFileSync(join(root, "app/inner/page.tsx"), "on");
      writeFileSync(join(root, "package.json"), "e{}");
    }],
  ])("changes with %s", (_, change) => {
    const before = stamp();
    change();
    expect(stamp()).not.toBe(before);
  });

  it("is fresh only where it was kept", () => {
    const file = join(root, "stamp");
    expect(isFresh(file, stamp())).toBe(false);
    keepStamp(file, stamp());
    expect(isFresh(file, stamp())).toBe(true);
    expect(isFresh(file, "another")).toBe(false);
  });
});
