import { userInfo } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@/lib/db/client";
import { connect } from "@/lib/db/embedded/connect";
import { DataInUse } from "@/lib/db/embedded/owner";
import { migrate } from "@/lib/db/migrate";
import { env } from "@/lib/env";
import { projectRoot } from "@/lib/project-root";
import type { Context } from "@/lib/services/context";
import { newId } from "@/lib/services/support/new-id";
import { CliFailure } from "./failure";
import { fromCallerFolder } from "./paths";

/**
 * Runs `work` as the command line's principal, `cli:<login>`, an instance admin, on the database of DATABASE_URL, on the
 * embedded server that is running, or on one started for this run. Closes what it opened, whatever happens.
 * @throws CliFailure when somebody holds the data directory and cannot be reached.
 */
export async function withContext<T>(startedBy: string, work: (context: Context) => Promise<T>): Promise<T> {
  const { url, stop } = await reachDatabase(startedBy);
  try {
    await migrate(url);
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
  const { databaseUrl, dataDirectory } = env();
  if (databaseUrl) return { url: databaseUrl, stop: async () => undefined };
  const directory = process.env["RECOUPE_DATA"] ? fromCallerFolder(dataDirectory) : join(projectRoot, dataDirectory);
  try {
    return await connect(directory, startedBy);
  } catch (error) {
    if (error instanceof DataInUse) throw new CliFailure(error.message);
    throw error;
  }
}
