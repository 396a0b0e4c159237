import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

/**
 * The Chromium that browser tests run in: the one CHROMIUM_PATH names, else one on the PATH, else the one Playwright keeps,
 * else it is installed by Playwright or by the system's package manager.
 * @throws Error naming what was tried: browser tests are never skipped.
 */
export function findChromium(): string {
  const named = process.env["CHROMIUM_PATH"];
  if (named) {
    if (!isExecutable(named)) throw new Error(`CHROMIUM_PATH names ${named}, which cannot be run`);
    return named;
  }
  return onPath() ?? playwrights() ?? install();
}

function onPath(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function playwrights(): string | undefined {
  const path = chromium.executablePath();
  return path !== "" && isExecutable(path) ? path : undefined;
}

function install(): string {
  const tried: string[] = [];
  const attempts: [string, string[]][] = [
    [process.execPath, [join("node_modules", "playwright", "cli.js"), "install", "chromium"]],
    ["sh", ["-c", "apt-get update && apt-get install -y --no-install-recommends chromium"]],
  ];
  for (const [command, args] of attempts) {
    try {
      execFileSync(command, args, { stdio: ["ignore", "ignore", "pipe"], timeout: 600_000 });
    } catch {
      // The next way, or the error below.
    }
    const found = playwrights() ?? onPath();
    if (found !== undefined) return found;
    tried.push([command, ...args].join(" "));
  }
  throw new Error(`no Chromium: set CHROMIUM_PATH, or install one (tried ${tried.join("; ")})`);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
