import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openDatabase, type Database } from "@/lib/db/client";
import { connect } from "@/lib/db/embedded/connect";
import { migrate } from "@/lib/db/migrate";
import { openCase } from "@/lib/services/access/open-case";
import { createCase } from "@/lib/services/cases/create-case";
import type { Context } from "@/lib/services/context";
import { search } from "@/lib/services/search/search";
import { importDocument } from "@/lib/services/sources/import-document";
import { importClaims } from "@/lib/services/spreadsheet/import-claims";
import { newId } from "@/lib/services/support/new-id";

/** Claims and captures of each case that is measured, and of one more beside the last, to see what other cases cost. */
const SIZES = [[1_000, 10], [10_000, 100], [100_000, 1_000]] as const;
const ARTICLE_WORDS = 800;
const ROUNDS = 15;

const SYLLABLES = ["ba", "ko", "ti", "ré", "mon", "sal", "du", "fer", "vi", "zo", "lan", "que", "mi", "par", "tou", "nes"];

/** The word of a rank: three syllables, so that 4,096 words differ; every 37th is a name. */
function wordOf(rank: number): string {
  const word = [rank % 16, Math.floor(rank / 16) % 16, Math.floor(rank / 256) % 16].map((part) => SYLLABLES[part]).join("");
  return rank % 37 === 5 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** A made text whose words are as unevenly frequent as those of a language (Zipf). The same seed gives the same text. */
function textOf(seed: number, words: number): string {
  let state = seed * 2_654_435_761 + 1;
  return Array.from({ length: words }, (_, place) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const rank = Math.floor(Math.exp((state / 0xffff_ffff) * Math.log(4_096))) - 1;
    return `${wordOf(rank)}${place % 60 === 59 ? ".\n\n" : place % 12 === 11 ? "," : ""}`;
  }).join(" ");
}

/** What is asked, from the commonest word to one that is nowhere. */
const QUERIES: readonly (readonly [name: string, typed: string])[] = [
  ["the commonest word (in nearly every row)", wordOf(0)],
  ["a common word", wordOf(20)],
  ["a rare word", wordOf(3_900)],
  ["two words", `${wordOf(40)} ${wordOf(700)}`],
  ["a phrase", `"${wordOf(1)} ${wordOf(2)}"`],
  ["a word without another", `${wordOf(300)} -${wordOf(3)}`],
  ["a name", wordOf(5 + 37 * 20)],
  ["a beginning", `${wordOf(900).slice(0, 5)}*`],
  ["nothing", "introuvable"],
];

/** Fills cases of each size and prints how long a search of all fields takes in each, and in the middle one once a large one stands beside it. */
export async function measureSearch(db: Database, print: (line: string) => void): Promise<void> {
  const context: Context = { db, principal: { kind: "cli", id: "cli:bench", name: "cli:bench", isAdmin: true }, clock: () => new Date(), ids: newId };
  for (const [claims, captures] of SIZES) {
    const { slug } = await createCase(context, { title: `Search ${claims}`, slug: `search-${claims}` });
    print(await fill(context, slug, claims, captures));
    for (const line of await measure(context, slug)) print(line);
  }
  print("the case of 10,000 claims again, beside 100,000 of another case");
  for (const line of await measure(context, `search-${SIZES[1][0]}`)) print(line);
}

async function fill(context: Context, slug: string, claims: number, captures: number): Promise<string> {
  const scope = await openCase(context, slug, "case.edit");
  const rows = Array.from({ length: claims }, (_, n) => `Question ${n % 200},Desk ${n % 50},${n},"${textOf(n, 12)}","${textOf(n + 7, 18)}"`);
  const began = performance.now();
  const bytes = new TextEncoder().encode(["question,claimant,answer,proposition,quote", ...rows].join("\n"));
  await importClaims(context, scope, { bytes, fileName: "bench.csv" });
  const imported = performance.now();
  for (let n = 0; n < captures; n++) {
    await importDocument(context, scope, { bytes: new TextEncoder().encode(textOf(n + 1_000_000, ARTICLE_WORDS)), method: "cli", fileName: `${n}.txt` });
  }
  const each = (performance.now() - imported) / captures;
  return `${claims} claims and ${captures} captures: claims imported in ${((imported - began) / 1000).toFixed(1)} s, a capture in ${each.toFixed(0)} ms`;
}

async function measure(context: Context, slug: string): Promise<string[]> {
  const all: number[] = [];
  const lines: string[] = [];
  for (const [name, typed] of QUERIES) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const began = performance.now();
      await search(context, { typed, slug, fields: [], take: 5 });
      times.push(performance.now() - began);
    }
    all.push(...times);
    lines.push(line(name, times));
  }
  return [...lines, line("all of these", all)];
}

function line(name: string, times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return `  ${name.padEnd(44)} p50 ${at(0.5).padStart(7)} ms   p95 ${at(0.95).padStart(7)} ms`;
}

/** `npx tsx --conditions=react-server tests/bench/search.ts [DATABASE_URL]`: on an embedded database of its own, or on an empty one that is named. */
async function main(url: string | undefined): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), "recoupe-bench-search-"));
  const embedded = url === undefined ? await connect(directory, "tests/bench/search.ts") : null;
  await migrate(url ?? embedded?.url ?? "");
  const db = openDatabase(url ?? embedded?.url ?? "");
  try {
    await measureSearch(db, (text) => process.stdout.write(`${text}\n`));
  } finally {
    await db.$disconnect();
    await embedded?.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv[2]);
