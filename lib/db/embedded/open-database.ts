import { existsSync } from "node:fs";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { DurableFs, syncToDisk } from "./durable-fs";
import { EXTENSIONS } from "./extensions";
import { ServedDatabase } from "./served-database";

/**
 * PGlite's own start parameters without `-F`, which turns fsync off. Of the sync methods only `fsync` reaches the hook. A
 * quarter of the usual shared buffers saves 100 MB of memory; the operating system caches the files as well.
 */
const START_PARAMETERS = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
  ...["fsync=on", "wal_sync_method=fsync", "shared_buffers=32MB"].flatMap((setting) => ["-c", setting]),
];

/** An open embedded database and its file system. */
export interface OpenDatabase {
  db: ServedDatabase;
  fs: DurableFs;
}

/**
 * Opens the cluster in a directory, and makes one there first if there is none. The caller holds the directory's lock and
 * has set a umask of 077: PGlite takes no lock of its own and writes files anybody may read.
 *
 * @param onCrash called once PGlite has broken down and can only be restarted
 */
export async function openDatabase(directory: string, onCrash: (error: unknown) => void): Promise<OpenDatabase> {
  if (!existsSync(join(directory, "PG_VERSION"))) await createCluster(directory);
  const fs = new DurableFs(directory);
  const db = new ServedDatabase({ fs, extensions: EXTENSIONS, startParams: START_PARAMETERS }, onCrash);
  await db.waitReady;
  return { db, fs };
}

/** A new cluster is made beside its place and moved there when it is whole, so that an interruption leaves none or all of it. */
async function createCluster(directory: string): Promise<void> {
  const unfinished = `${directory}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  // Nothing in it is worth an fsync until all of it is: PGlite's own, faster file system will do.
  const db = await PGlite.create(unfinished, { extensions: EXTENSIONS });
  await db.close();
  const entries = await readdir(unfinished, { recursive: true, withFileTypes: true });
  // All at once: the file system then writes many of them in one go.
  await Promise.all(entries.map((entry) => settle(join(entry.parentPath, entry.name), entry.isDirectory())));
  syncToDisk(unfinished);
  await rename(unfinished, directory);
  syncToDisk(dirname(directory));
}

/** PGlite copies a cluster's first files with the rights they have in its memory, past any umask. */
async function settle(path: string, isDirectory: boolean): Promise<void> {
  // A directory cannot be opened on Windows, nor a file be put on the disk by who may only read it.
  if (isDirectory && process.platform === "win32") return;
  const file = await open(path, isDirectory ? "r" : "r+");
  try {
    await file.chmod(isDirectory ? 0o700 : 0o600);
    await file.sync();
  } finally {
    await file.close();
  }
}
