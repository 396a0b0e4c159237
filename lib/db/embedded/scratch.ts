import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { EXTENSIONS } from "./extensions";
import { serveSocket, type RunningDatabase } from "./serve-socket";

/** An empty database in this process's memory, gone when stopped: to compare schemas on, and for tests. */
export async function startScratch(from?: Blob): Promise<RunningDatabase> {
  const directory = await mkdtemp(join(tmpdir(), "recoupe-scratch-"));
  const db = await PGlite.create({ extensions: EXTENSIONS, ...(from ? { loadDataDir: from } : {}) });
  const server = await serveSocket(db, directory);
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await db.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
