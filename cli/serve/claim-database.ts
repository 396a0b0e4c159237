import { describeUrl } from "@/lib/db/connection-url";
import { startExclusively, type EmbeddedDatabase } from "@/lib/db/embedded/connect";
import { requireServer } from "@/lib/db/require-server";
import { CliFailure, isDenied } from "../support/failure";
import { say } from "./say";
import type { Settings } from "./settings";

/** The database this start uses, and what is to be said if it dies. */
export interface ClaimedDatabase {
  url: string;
  ended: Promise<string>;
  stop(): Promise<void>;
}

/**
 * The PostgreSQL of DATABASE_URL, or the embedded server on the data directory.
 *
 * @param startedBy what a second start says holds the data
 * @throws DataInUse, ServerUnusable
 */
export async function claimDatabase(settings: Settings, startedBy: string): Promise<ClaimedDatabase> {
  if (settings.databaseUrl) {
    say(`Database: ${describeUrl(settings.databaseUrl)}.`);
    await requireServer(settings.databaseUrl);
    return { url: settings.databaseUrl, ended: new Promise(() => undefined), stop: async () => undefined };
  }
  say(`Database: embedded, in ${settings.dataDirectory}.`);
  const { url, ended, stop } = await startEmbedded(settings.dataDirectory, startedBy);
  return { url, stop, ended: ended.then(() => "The embedded database has stopped by itself; start again.") };
}

async function startEmbedded(dataDirectory: string, startedBy: string): Promise<EmbeddedDatabase> {
  try {
    return await startExclusively(dataDirectory, startedBy);
  } catch (error) {
    if (!isDenied(error)) throw error;
    throw new CliFailure(`The data directory ${dataDirectory} cannot be used: ${error.message}`);
  }
}
