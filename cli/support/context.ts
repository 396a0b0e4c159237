import { userInfo } from "node:os";
import { openDatabase } from "@/lib/db/client";
import { connect } from "@/lib/db/embedded/connect";
import { DataInUse } from "@/lib/db/embedded/owner";
import { migrate, MigrationFailed } from "@/lib/db/migrate";
import { requireServer, ServerUnusable } from "@/lib/db/require-server";
import type { Context } from "@/lib/services/context";
import { newId } from "@/lib/services/support/new-id";
import { CliFailure, isDenied } from "./failure";
import { readInstanceSettings } from "./instance-settings";

/**
 * Runs `work` as the command line's principal, `cli:<login>`, an instance admin, on the database of DATABASE_URL, on the
 * embedded server that is running, or on one started for this run. Closes what it opened, whatever happens.
 * @throws CliFailure when somebody holds the data directory and cannot be reached, or when the database cannot be used.
 */
export async function withContext<T>(startedBy: string, work: (context: Context) => Promise<T>): Promise<T> {
  const { url, stop } = await reachDatabase(startedBy);
  try {
    await migrate(url).catch((error: unknown) => {
      throw error instanceof MigrationFailed ? new CliFailure(error.message) : error;
    });
    const db = openDatabase(url);
    try {
      const login = userInfo().username;
      return await work({ principal: { kind: "cli", id: `cli:${login}`, name: `cli:${login}`, isAdmin: true }, clock: () => new Date(), ids: newId, db });
    } finally {
      await db.$disconnect();
    }
  } finally {
    await stop();
  }
}

async function reachDatabase(startedBy: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const { databaseUrl, dataDirectory } = readInstanceSettings();
  try {
    if (!databaseUrl) return await connect(dataDirectory, startedBy);
    await requireServer(databaseUrl);
    return { url: databaseUrl, stop: async () => undefined };
  } catch (error) {
    if (error instanceof DataInUse || error instanceof ServerUnusable) throw new CliFailure(error.message);
    throw isDenied(error) ? new CliFailure(`The data directory ${dataDirectory} cannot be used: ${error.message}`) : error;
  }
}
