import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "@/lib/db/embedded/connect";
import { migrate } from "@/lib/db/migrate";
import { databaseUrl, startPostgresCluster } from "../../support/database/postgres-cluster";

/** A new, migrated database for one run. */
export interface BenchDatabase {
  readonly name: string;
  readonly url: string;
  stop(): Promise<void>;
}

/** The embedded database as the app has it: PGlite in a process of its own behind its socket, on the disk. */
export async function startEmbedded(): Promise<BenchDatabase> {
  const directory = mkdtempSync(join(tmpdir(), "recoupe-bench-"));
  const embedded = await connect(directory, "npm run bench:claims");
  await migrate(embedded.url);
  return {
    name: "embedded",
    url: embedded.url,
    stop: async () => {
      await embedded.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** A throw-away PostgreSQL server; null where the machine has none. */
export async function startPostgres(): Promise<BenchDatabase | null> {
  const cluster = await startPostgresCluster();
  if (!cluster) return null;
  const url = databaseUrl(cluster.directory, "postgres");
  await migrate(url);
  return { name: "PostgreSQL", url, stop: cluster.stop };
}
