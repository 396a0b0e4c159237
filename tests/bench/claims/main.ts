import { Client } from "pg";
import { openDatabase } from "@/lib/db/client";
import type { Context } from "@/lib/services/context";
import { newId } from "@/lib/services/support/new-id";
import { startEmbedded, startPostgres, type BenchDatabase } from "./databases";
import { MEASURES } from "./measures";
import { timed, type Timing } from "./percentiles";
import { seedCase, type MadeCase } from "./seed";

const DEFAULT_SIZES = [10_000, 100_000];

/**
 * `npm run bench:claims -- [sizes…] [embedded|postgres]`: what the pages of a case of 10,000 and 100,000 claims ask of the
 * database, p50 and p95 by the clock and in processor time, how the latter grow from one size to the next, and what each case takes once the next, ten times as
 * large, stands beside it. Printed, asserted nowhere.
 */
async function main(args: readonly string[]): Promise<void> {
  const sizes = args.map(Number).filter((size) => Number.isInteger(size) && size > 0);
  const kind = args.find((arg) => arg === "embedded" || arg === "postgres");
  const ordered = (sizes.length > 0 ? sizes : DEFAULT_SIZES).toSorted((a, b) => a - b);
  for (const start of [kind === "postgres" ? null : startEmbedded, kind === "embedded" ? null : startPostgres]) {
    const database = await start?.();
    if (database === undefined) continue;
    if (database === null) {
      say("There is no PostgreSQL on this machine: the embedded database only.");
      continue;
    }
    try {
      await measure(database, ordered);
    } finally {
      await database.stop();
    }
  }
}

async function measure(database: BenchDatabase, sizes: readonly number[]): Promise<void> {
  const db = openDatabase(database.url);
  const context: Context = { db, principal: { kind: "cli", id: "cli:bench", name: "cli:bench", isAdmin: true }, clock: () => new Date(), ids: newId };
  try {
    let before: { made: MadeCase; alone: Map<string, Timing> } | null = null;
    for (const size of sizes) {
      const started = performance.now();
      const made = await seedCase(context, size);
      await analyse(database.url);
      say(`\n${database.name}: ${made.claims.toLocaleString("en")} claims, seeded in ${((performance.now() - started) / 1000).toFixed(0)} s`);
      say(`${"".padEnd(46)}${"p50 ms".padStart(9)}${"p95 ms".padStart(9)}${"work".padStart(9)}${"work p95".padStart(9)}${before === null ? "" : `${"grows ×".padStart(10)}${"  smaller case beside it: work, p95"}`}`);
      const alone = new Map<string, Timing>();
      for (const { name, run } of MEASURES) {
        const timing = await timed(() => run(context, made));
        alone.set(name, timing);
        const earlier = before?.alone.get(name);
        const beside = before && (await timed(() => run(context, before?.made ?? made)));
        const growth = earlier && beside ? `${(timing.work50 / earlier.work50).toFixed(1).padStart(10)}${`${beside.work50.toFixed(1)}, ${beside.work95.toFixed(1)}`.padStart(18)} (was ${earlier.work50.toFixed(1)})` : "";
        say(`${name.padEnd(46)}${timing.p50.toFixed(1).padStart(9)}${timing.p95.toFixed(1).padStart(9)}${timing.work50.toFixed(1).padStart(9)}${timing.work95.toFixed(1).padStart(9)}${growth}`);
      }
      before = { made, alone };
    }
  } finally {
    await db.$disconnect();
  }
}

/** What autovacuum, and on the embedded database its server, does within a minute. */
async function analyse(url: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query("VACUUM ANALYZE");
  } finally {
    await client.end();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main(process.argv.slice(2));
