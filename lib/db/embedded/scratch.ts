import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectionUrl } from "../connection-url";
import { EXTENSIONS } from "./extensions";
import { ServedDatabase } from "./served-database";
import { serveSocket } from "./serve-socket";

/** A database in this process's memory, gone when stopped: to compare schemas on, and for tests. */
export interface ScratchDatabase {
  /** For node-postgres. */
  url: string;
  db: ServedDatabase;
  stop(): Promise<void>;
}

/**
 * Starts a database in memory.
 *
 * @param from what another one's `dumpDataDir` gave; without it the database is empty
 */
export async function startScratch(from?: Blob): Promise<ScratchDatabase> {
  const directory = await mkdtemp(join(tmpdir(), "recoupe-scratch-"));
  const db = new ServedDatabase({ extensions: EXTENSIONS, ...(from ? { loadDataDir: from } : {}) }, (error) => {
    throw error;
  });
  await db.waitReady;
  const server = await serveSocket(db, directory);
  return {
    url: connectionUrl(server.endpoint),
    db,
    stop: async () => {
      await server.stop();
      await db.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
