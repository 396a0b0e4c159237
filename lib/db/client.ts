import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "./generated/client";

/** The database as use cases see it: a client, or a transaction of one. */
export type Db = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$use" | "$extends" | "$transaction">;

/** A client that can open transactions. */
export type Database = PrismaClient;

export { Prisma };

/**
 * Connections per process. The embedded server multiplexes all of them onto one backend, where more would only queue;
 * a PostgreSQL server shares its default of 100 among several app processes.
 */
const POOL_SIZE = 10;

/** Opens a client on a PostgreSQL address; the caller disconnects it. */
export function openDatabase(url: string): Database {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: POOL_SIZE }) });
}
