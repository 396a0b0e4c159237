import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "@/lib/project-root";
import { isFresh, keepStamp, stampOf } from "@/lib/stamp";
import { CliFailure } from "../support/failure";
import { nextCommand } from "./next-command";
import { sayWhile } from "./say";
import type { Settings } from "./settings";

/** No part of a build. Everything else is, so that a new source folder is never forgotten here. */
const NOT_SOURCES = new Set(["node_modules", "data", "docs", "tests", "next-env.d.ts", "test-results", "playwright-report", "LICENSE"]);

/** Runs `next build` if what it would build from has changed since the last one. @throws CliFailure if the build fails. */
export async function buildPages({ dataDirectory }: Settings, signal: AbortSignal): Promise<void> {
  const stamp = sourceStamp(dataDirectory);
  const stampFile = join(projectRoot, ".next/recoupe-sources");
  if (existsSync(join(projectRoot, ".next/BUILD_ID")) && isFresh(stampFile, stamp)) return;
  await sayWhile("Building the pages, which takes about a minute and is only done after a change", () => build(signal));
  keepStamp(stampFile, stamp);
}

function sourceStamp(dataDirectory: string): string {
  const isSource = (name: string) =>
    !NOT_SOURCES.has(name) && !/\.(md|tsbuildinfo|log)$/.test(name) && (!name.startsWith(".") || name.startsWith(".env"));
  const paths = readdirSync(projectRoot)
    .filter(isSource)
    .map((name) => join(projectRoot, name))
    .filter((path) => path !== dataDirectory);
  return stampOf(projectRoot, paths.sort(), (path) => path.startsWith("lib/db/generated") || path.startsWith("lib/db/.generated"));
}

async function build(signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, nextCommand("build"), {
    cwd: projectRoot,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    signal,
  });
  const [status] = await once(child, "exit");
  signal.throwIfAborted();
  if (status !== 0) throw new CliFailure("The pages could not be built; the reason is above.");
}
