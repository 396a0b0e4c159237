/**
 * `npm run bench:compare`: ours beside diff, diff-match-patch, fast-diff and git, on the shared revisions and on texts made to be
 * hard; one process per cell. Milliseconds of the first call, of the processor time of that call (all threads: V8 compiles while it
 * runs), and of that of a call when the process is warm; megabytes at most resident; characters flagged, hunks, islands and words cut (see readability.ts). `--hard` adds 2 MB texts for ours alone.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ANCHORING_DATA, readRevisions } from "./anchoring-data";
import { hardTexts } from "./hard-texts";
import type { Readability } from "./readability";

const OURS = "recoupe";
const WAYS = [OURS, "recoupe + kinds", "diff words", "diff words+space", "diff-match-patch", "fast-diff"];
const CELL = fileURLToPath(new URL("compare-cell.ts", import.meta.url));
const CLI = fileURLToPath(new URL("../../cli/recoupe.js", import.meta.url));

/** Longer than any comparison that someone would wait for. In milliseconds. */
const PATIENCE = 60_000;

interface Cell extends Readability {
  readonly first: number;
  /** Processor time of the first call. */
  readonly firstProcessor: number;
  readonly steady: number;
  readonly memory: number;
}

const folder = mkdtempSync(join(tmpdir(), "recoupe-bench-"));
const number = (value: number, width: number): string => (value < 10 ? value.toFixed(1) : Math.round(value).toString()).padStart(width);

function runCell(way: string, a: string, b: string): Cell | null {
  const { stdout } = spawnSync(process.execPath, ["--import", "tsx", CELL, way, a, b], { encoding: "utf8", timeout: PATIENCE });
  return stdout.trim() === "" ? null : (JSON.parse(stdout) as Cell);
}

function wallTime(command: string, args: readonly string[]): number {
  const times = [1, 2, 3].map(() => {
    const before = performance.now();
    spawnSync(command, args, { timeout: PATIENCE });
    return performance.now() - before;
  });
  return Math.min(...times);
}

/** What the goals are set on: how many times the fastest peer's time is ours, and our flagged characters over those of the least of them. */
function compareWithPeers(cells: ReadonlyMap<string, Cell>): void {
  const own = cells.get(OURS);
  const peers = [...cells].filter(([way]) => !way.startsWith(OURS)).map(([, cell]) => cell);
  if (!own || peers.length === 0) return;
  const times = (key: "first" | "firstProcessor" | "steady"): string => (Math.min(...peers.map((peer) => peer[key])) / own[key]).toFixed(1);
  const least = (among: readonly Cell[]): string => (among.length > 0 ? (own.flagged / Math.min(...among.map((peer) => peer.flagged))).toFixed(2) : "none");
  console.log(`  times faster than the fastest peer: first ${times("first")}, its CPU ${times("firstProcessor")}, warm ${times("steady")}; flagged, over the least of all ${least(peers)}, of those that cut no word ${least(peers.filter((peer) => peer.cut === 0))}`);
}

function measure(name: string, a: string, b: string, ways: readonly string[], processes: boolean): void {
  const [fileA, fileB] = [join(folder, "a.txt"), join(folder, "b.txt")];
  writeFileSync(fileA, a);
  writeFileSync(fileB, b);
  console.log(`\n${name}: ${a.length} and ${b.length} characters`);
  console.log(`  ${"".padEnd(18)}     first / its CPU /    warm    MB   flagged    hunks  islands  words cut`);
  const cells = new Map<string, Cell>();
  for (const way of ways) {
    const cell = runCell(way, fileA, fileB);
    if (!cell) {
      console.log(`  ${way.padEnd(18)}  more than ${PATIENCE / 1000} s, or out of memory`);
      continue;
    }
    cells.set(way, cell);
    const { first, firstProcessor, steady, memory, flagged, hunks, islands, cut, lossless } = cell;
    console.log(
      `  ${way.padEnd(18)} ${number(first, 8)} /${number(firstProcessor, 8)} /${number(steady, 8)} ${number(memory, 5)} ${String(flagged).padStart(9)} ${String(hunks).padStart(8)} ${String(islands).padStart(8)} ${String(cut).padStart(10)}${lossless ? "" : "  a text cannot be rebuilt"}`,
    );
  }
  compareWithPeers(cells);
  if (!processes) return;
  const git = wallTime("git", ["diff", "--no-index", "--word-diff", fileA, fileB]);
  const ours = wallTime(process.execPath, ["--conditions=react-server", CLI, "compare", fileA, fileB, "--json"]);
  const node = wallTime(process.execPath, ["-e", "0"]);
  console.log(`  whole process: git ${number(git, 0)} ms, recoupe compare ${number(ours, 0)} ms, of which Node alone ${number(node, 0)} ms`);
}

try {
  const revisions = readRevisions();
  if (revisions.length === 0) console.log(`No shared data at ${ANCHORING_DATA}: only the made texts are measured.`);
  for (const { id, oldText, newText } of revisions) measure(id, oldText, newText, WAYS, true);
  for (const [name, a, b] of hardTexts(100_000)) measure(name, a, b, WAYS, false);
  if (process.argv.includes("--hard")) for (const [name, a, b] of hardTexts(2_000_000)) measure(name, a, b, ["recoupe"], false);
} finally {
  rmSync(folder, { recursive: true });
}
