import { chmodSync, mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";

/** Where an instance without a PostgreSQL server keeps everything; each directory is open to its owner only. */
export interface DataDirectory {
  /** Absolute, without symbolic links. */
  root: string;
  /** PGlite's cluster; only the embedded server's process opens it. */
  cluster: string;
  /** Sockets and owner files of the running server. */
  run: string;
}

/** Makes the directories that are missing, and takes away everybody else's rights on those that are there. */
export function prepareDataDirectory(path: string): DataDirectory {
  privateDirectory(path);
  const root = realpathSync(path);
  const run = join(root, "run");
  privateDirectory(run);
  return { root, run, cluster: join(root, "database") };
}

function privateDirectory(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  chmodSync(path, 0o700);
}
