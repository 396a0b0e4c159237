import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../../lib/domain/assists");

/** The rooms of the reading assists, each above those it may import from; files at the top put them together. */
const FLOORS: readonly (readonly string[])[] = [["reading"], ["numbers"], ["amounts"], ["dates"], ["statements"], ["english", "french"], ["quantities", "names"], ["."], ["suggest"]];

/** Types and the names of rules, which every room uses. */
const COMMON = new Set(["types.ts", "rules.ts"]);

const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

function floorOf(file: string): number {
  const room = dirname(file).split("/")[0] ?? ".";
  return FLOORS.findIndex((rooms) => rooms.includes(room));
}

function importsOf(file: string): string[] {
  const path = join(ROOT, file);
  const named = [...readFileSync(path, "utf8").matchAll(/from "(\.[^"]+)"/g)].map(([, name = ""]) => relative(ROOT, `${resolve(dirname(path), name)}.ts`));
  return named.filter((imported) => !imported.startsWith("..") && !COMMON.has(imported));
}

describe("the rooms of the reading assists", () => {
  it("are all on a floor", () => {
    expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
  });

  it("import from the floors below, and never from a room beside them", () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((imported) => floorOf(imported) > floorOf(file) || (floorOf(imported) === floorOf(file) && dirname(imported) !== dirname(file)))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });
});
