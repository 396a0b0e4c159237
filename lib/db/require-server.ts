import { Client } from "pg";
import { DATABASE_LIMITS } from "@/lib/limits";
import { describeUrl } from "./connection-url";

/** Oldest PostgreSQL the migrations run on. */
const OLDEST = 15;

/** The PostgreSQL server that DATABASE_URL names cannot be used; the message is one sentence without its password. */
export class ServerUnusable extends Error {
  override readonly name = "ServerUnusable";
}

/** Asks a PostgreSQL server whether it is there and new enough. @throws ServerUnusable */
export async function requireServer(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: DATABASE_LIMITS.reachMs });
  // A server that goes away while it is asked is told by the query.
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ number: string }>("SELECT current_setting('server_version_num') AS number");
    const version = Math.floor(Number(rows[0]?.number) / 10_000);
    if (version < OLDEST) throw new ServerUnusable(`The database ${describeUrl(url)} is PostgreSQL ${version}; Recoupe needs ${OLDEST} or newer.`);
  } catch (error) {
    if (error instanceof ServerUnusable) throw error;
    throw new ServerUnusable(`The database ${describeUrl(url)}, which DATABASE_URL names, cannot be used: ${reasonOf(error)}.`, { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** An attempt on several addresses of one name fails with an error that has no words of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === "") return reasonOf(error.errors[0]);
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/u, "");
}
