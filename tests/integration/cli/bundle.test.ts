import { execFile } from "node:child_process";
import { readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Script } from "node:vm";
import { describe, expect, it } from "vitest";
import { projectRoot } from "@/lib/project-root";

const run = promisify(execFile);
const help = async (): Promise<string> =>
  (await run(process.execPath, ["--conditions=react-server", "cli/recoupe.js", "compare", "--help"], { cwd: projectRoot })).stdout;

interface Manifest {
  readonly folder: string;
  readonly inputs: readonly [path: string, size: number, time: number][];
}

const cache = join(projectRoot, "node_modules/.cache/recoupe/cli");
const manifest = (name = "manifest"): Manifest => JSON.parse(readFileSync(join(cache, `${name}.json`), "utf8")) as Manifest;

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

  it("compares plain files from a bundle of its own, as the command does", async () => {
    await help();
    const { folder, inputs } = manifest("quick");
    const paths = inputs.map(([path]) => path);
    expect(paths).toEqual(expect.arrayContaining(["cli/quick/compare.ts", "lib/domain/comparison/compare.ts"]));
    expect(paths.filter((path) => path.includes("node_modules") || path.includes("/db/"))).toEqual([]);
    const bundle = join(cache, folder, "quick-compare.cjs");
    const source = `(function (require, module, exports) {${readFileSync(bundle, "utf8")}\n})`;
    expect(new Script(source, { cachedData: readFileSync(`${bundle}.cache`) }).cachedDataRejected).toBe(false);

    const texts = await mkdtemp(join(tmpdir(), "recoupe-quick-"));
    try {
      writeFileSync(join(texts, "a.txt"), "\uFEFFLe maire a compté 15 morts « au nord ».\r\n");
      writeFileSync(join(texts, "b.md"), "Le maire aurait compté 6 morts «\u00A0au nord ».\n");
      const call = async (...parameters: string[]): Promise<string> =>
        (await run(process.execPath, ["--conditions=react-server", "cli/recoupe.js", "compare", ...parameters], { cwd: projectRoot, env: { ...process.env, INIT_CWD: texts } })).stdout;
      const quick = await call("a.txt", "--json", "b.md");
      expect(quick).toBe(await call("--json", "--", "a.txt", "b.md"));
      expect(JSON.parse(quick)).toMatchObject({ edits: expect.arrayContaining([expect.objectContaining({ class: "content", kinds: ["number"] })]) });
    } finally {
      rmSync(texts, { recursive: true });
    }
  });
});
