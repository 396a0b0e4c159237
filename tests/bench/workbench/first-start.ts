import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "@/lib/project-root";
import { startInstance } from "../../support/running-instance";

/** What a new user waits for: the README's two commands in a fresh clone of what is committed, and the first page. */
export async function measureFirstStart(): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), "recoupe-clone-"));
  try {
    execFileSync("git", ["clone", "--quiet", projectRoot, folder]);
    const began = performance.now();
    execFileSync("npm", ["ci"], { cwd: folder, stdio: "ignore" });
    const installed = performance.now();
    const instance = await startInstance({ folder });
    try {
      await fetch(instance.ownerLink);
      const shown = performance.now();
      const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(0)} s`;
      return [
        ["npm ci in a fresh clone", seconds(began, installed)],
        ["npm start, from there to the first page", seconds(installed, shown)],
      ];
    } finally {
      await instance.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
