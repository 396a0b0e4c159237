import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { CliFailure } from "./failure";
import { fromCallerFolder } from "./paths";

/** A file to import: where it is, and what the user called it. */
export interface FoundFile {
  readonly path: string;
  readonly name: string;
}

/** The files that paths name, folders searched through in name order; what begins with a dot is left out. @throws CliFailure for a path that does not exist. */
export async function findDocuments(paths: readonly string[]): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const name of paths) await collect(fromCallerFolder(name), name, found);
  return found;
}

async function collect(path: string, name: string, found: FoundFile[]): Promise<void> {
  const info = await stat(path).catch(() => null);
  if (!info) throw new CliFailure(`${name} does not exist.`);
  if (!info.isDirectory()) {
    found.push({ path, name });
    return;
  }
  const entries = (await readdir(path)).filter((entry) => !entry.startsWith(".")).sort();
  for (const entry of entries) await collect(join(path, entry), join(name, entry), found);
}
