import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { startScratch } from "@/lib/db/embedded/scratch";
import { migrate } from "@/lib/db/migrate";
import { projectRoot } from "@/lib/project-root";
import { databaseUrl, startPostgresCluster, type PostgresCluster } from "./postgres-cluster";

declare module "vitest" {
  interface ProvidedContext {
    /** File with the dump of a migrated PGlite. */
    pgliteTemplate: string;
    /** Socket directory of the PostgreSQL cluster that has the template database, or null on a machine without one. */
    postgresDirectory: string | null;
  }
}

/** The migrated database that tests on PostgreSQL are copied from. */
export const TEMPLATE_DATABASE = "recoupe_template";

/** Once per run: a migrated template of each kind of database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide("pgliteTemplate", await pgliteTemplate());
  const cluster = await startPostgresCluster();
  project.provide("postgresDirectory", cluster?.directory ?? null);
  if (!cluster) {
    process.stdout.write("No PostgreSQL on this machine: integration tests run on the embedded database only.\n");
    return async () => undefined;
  }
  try {
    await createTemplate(cluster);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return () => cluster.stop();
}

async function createTemplate({ directory }: PostgresCluster): Promise<void> {
  const admin = new Client(databaseUrl(directory, "postgres"));
  await admin.connect();
  await admin.query(`CREATE DATABASE ${TEMPLATE_DATABASE}`);
  await admin.end();
  await migrate(databaseUrl(directory, TEMPLATE_DATABASE));
}

/** Kept from run to run under a name that changes with the migrations and with PGlite. */
async function pgliteTemplate(): Promise<string> {
  const directory = join(projectRoot, "node_modules/.cache/recoupe");
  mkdirSync(directory, { recursive: true });
  const name = `pglite-${fingerprint()}.tar`;
  const path = join(directory, name);
  if (existsSync(path)) return path;
  const scratch = await startScratch();
  try {
    await migrate(scratch.url);
    const dump = await scratch.db.dumpDataDir("none");
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, Buffer.from(await dump.arrayBuffer()));
    renameSync(draft, path);
  } finally {
    await scratch.stop();
  }
  for (const other of readdirSync(directory)) {
    if (other.startsWith("pglite-") && other !== name) rmSync(join(directory, other), { force: true });
  }
  return path;
}

function fingerprint(): string {
  const hash = createHash("sha256").update(readFileSync(join(projectRoot, "node_modules/@electric-sql/pglite/package.json")));
  const migrations = join(projectRoot, "prisma/migrations");
  for (const path of readdirSync(migrations, { recursive: true, encoding: "utf8" }).sort()) {
    if (path.endsWith(".sql")) hash.update(path).update(readFileSync(join(migrations, path)));
  }
  return hash.digest("hex").slice(0, 16);
}
