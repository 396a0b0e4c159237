import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "@/lib/project-root";

const run = promisify(execFile);

let checkout = "";
beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), "recoupe-checkout-"));
  const made = new Set(["generated", ".cache"]);
  for (const name of ["cli", "lib", "prisma", "package.json", "package-lock.json", "prisma.config.ts", "tsconfig.json"]) {
    cpSync(join(projectRoot, name), join(checkout, name), { recursive: true, filter: (path) => !made.has(basename(path)) });
  }
  // The packages as they are, but a cache of its own.
  mkdirSync(join(checkout, "node_modules"));
  for (const name of readdirSync(join(projectRoot, "node_modules"))) {
    if (!made.has(name)) symlinkSync(join(projectRoot, "node_modules", name), join(checkout, "node_modules", name));
  }
  writeFileSync(join(checkout, "statement.txt"), "Le porte-parole parle de douze blessés.\n");
});
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

function recoupe(...parameters: string[]): Promise<{ stdout: string; stderr: string }> {
  const env = { ...process.env, DATABASE_URL: "", RECOUPE_DATA: join(checkout, "data"), INIT_CWD: checkout };
  return run(process.execPath, ["--conditions=react-server", "cli/recoupe.js", ...parameters], { cwd: checkout, env });
}

describe("recoupe in a checkout where nothing was made yet", () => {
  it("makes what it needs, also when several commands start at once, and prints nothing but its answer", async () => {
    const [imported, ...extracted] = await Promise.all([
      recoupe("import", "statement.txt", "--case", "first", "--create", "--json"),
      recoupe("extract", "statement.txt", "--json"),
      recoupe("extract", "statement.txt", "--json"),
    ]);
    expect(JSON.parse(imported.stdout)).toMatchObject({ case: "first", sources: [{ file: "statement.txt", language: "fr" }], failed: [] });
    for (const { stdout } of extracted) expect(JSON.parse(stdout)).toMatchObject({ mediaType: "text/plain" });
    const again = await recoupe("import", "statement.txt", "--case", "first", "--json");
    expect(again.stderr).toBe("");
    expect(readdirSync(join(checkout, "lib/db")).filter((name) => name.startsWith(".generated"))).toEqual([]);
  });
});
