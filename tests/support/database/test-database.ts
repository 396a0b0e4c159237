import { randomUUID } from "node:crypto";
import { openAsBlob } from "node:fs";
import { Client } from "pg";
import { inject } from "vitest";
import { openDatabase, type Database } from "@/lib/db/client";
import { startScratch } from "@/lib/db/embedded/scratch";
import { TEMPLATE_DATABASE } from "./global-setup";
import { databaseUrl } from "./postgres-cluster";

export type DatabaseKind = "PGlite" | "PostgreSQL";

/** A migrated, otherwise empty database of its own. */
export interface TestDatabase {
  kind: DatabaseKind;
  /** For node-postgres, and for child processes as `DATABASE_URL`. */
  url: string;
  db: Database;
  stop(): Promise<void>;
}

/** Whether this machine has a database of that kind. */
export function isAvailable(kind: DatabaseKind): boolean {
  return kind === "PGlite" || inject("postgresDirectory") !== null;
}

/** Copies the template of that kind; the caller stops what it got. */
export async function createTestDatabase(kind: DatabaseKind): Promise<TestDatabase> {
  const { url, drop } = kind === "PGlite" ? await copyPglite() : await copyPostgres();
  const db = openDatabase(url);
  return {
    kind,
    url,
    db,
    stop: async () => {
      await db.$disconnect();
      await drop();
    },
  };
}

interface Copy {
  url: string;
  drop(): Promise<void>;
}

async function copyPglite(): Promise<Copy> {
  const scratch = await startScratch(await openAsBlob(inject("pgliteTemplate")));
  return { url: scratch.url, drop: scratch.stop };
}

async function copyPostgres(): Promise<Copy> {
  const directory = inject("postgresDirectory");
  if (!directory) throw new Error("There is no PostgreSQL on this machine.");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await administer(directory, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE_DATABASE}`);
  return {
    url: databaseUrl(directory, name),
    drop: () => administer(directory, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

async function administer(directory: string, statement: string): Promise<void> {
  const client = new Client(databaseUrl(directory, "postgres"));
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
