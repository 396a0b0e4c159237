import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { WAVES } from "./runners";
import type { Count, Runner } from "./runners";

/**
 * `npm test`: runs every runner, and ends with one line that counts over all of them. Exits 1 if anything failed.
 * Names given as arguments choose runners: `npm test -- unit lint`.
 */
async function main(chosen: readonly string[]): Promise<void> {
  rmSync("test-results", { recursive: true, force: true });
  mkdirSync("test-results", { recursive: true });
  // A clean install has no generated database client yet, and nothing type-checks without it.
  execFileSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "cli/database/generate.ts"], { stdio: ["ignore", "ignore", "inherit"] });
  const total = { passed: 0, failed: 0 };
  for (const wave of WAVES) {
    const counts = await Promise.all(wave.filter(({ name }) => chosen.length === 0 || chosen.includes(name)).map(run));
    for (const { passed, failed } of counts) {
      total.passed += passed;
      total.failed += failed;
    }
  }
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

async function run(runner: Runner): Promise<Count> {
  const started = Date.now();
  const [command = "", ...args] = runner.command;
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, FORCE_COLOR: "0" } });
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number>((resolve) => child.on("close", (status) => resolve(status ?? 1)));
  const count = counted(runner, code);
  const seconds = Math.round((Date.now() - started) / 1000);
  process.stdout.write(`${runner.name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)\n`);
  if (count.failed > 0) process.stdout.write(`${Buffer.concat(output).toString()}\n`);
  return count;
}

function counted(runner: Runner, code: number): Count {
  if (!runner.report || !runner.count) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const count = runner.count(JSON.parse(readFileSync(runner.report, "utf8")));
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
  } catch {
    // No report: the runner itself broke.
    return { passed: 0, failed: 1 };
  }
}

await main(process.argv.slice(2));
