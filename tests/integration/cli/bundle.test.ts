import { execFile } from "node:child_process";
import { readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { projectRoot } from "@/lib/project-root";

const run = promisify(execFile);
const help = async (): Promise<string> =>
  (await run(process.execPath, ["--conditions=react-server", "cli/recoupe.js", "compare", "--help"], { cwd: projectRoot })).stdout;

interface Manifest {
  readonly folder: string;
  readonly inputs: readonly [path: string, size: number, time: number][];
}

const manifest = (): Manifest => JSON.parse(readFileSync(join(projectRoot, "node_modules/.cache/recoupe/cli/manifest.json"), "utf8")) as Manifest;

describe("recoupe, run from its bundle", () => {
  it("is bundled anew when a file that went into it has changed, and only then", async () => {
    await help();
    const first = manifest();
    expect(first.inputs.map(([path]) => path)).toEqual(expect.arrayContaining(["cli/main.ts", "cli/commands/compare.ts", "lib/domain/comparison/compare.ts", "package-lock.json"]));
    expect(await help()).toContain("compare two texts word by word");
    expect(manifest().folder).toBe(first.folder);

    const touched = new Date(Date.UTC(2001, 1, 3));
    const before = first.inputs.find(([path]) => path === "cli/commands/compare.ts")?.[2] ?? 0;
    utimesSync(join(projectRoot, "cli/commands/compare.ts"), touched, touched);
    try {
      expect(await help()).toContain("compare two texts word by word");
      expect(manifest().folder).not.toBe(first.folder);
    } finally {
      utimesSync(join(projectRoot, "cli/commands/compare.ts"), new Date(before), new Date(before));
    }
  });
});
