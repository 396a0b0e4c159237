import { PrismaPg } from "@prisma/adapter-pg";
import { DATABASE_LIMITS } from "@/lib/limits";
import { Prisma, PrismaClient } from "./generated/client";

/** The database as use cases see it: a client, or a transaction of one. */
export type Db = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$use" | "$extends" | "$transaction">;

/** A client that can open transactions. */
export type Database = PrismaClient;

export { Prisma };

/** Opens a client on a PostgreSQL address; the caller disconnects it. */
export function openDatabase(url: string): Database {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: DATABASE_LIMITS.pool }) });
}
