import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { fromCallerFolder } from "./paths";

/** A file to import, by the name that the user would give it. */
export interface FoundFile {
  readonly name: string;
}

/** What a path named that cannot be imported, and why, in one sentence. */
export interface UnusablePath {
  readonly file: string;
  readonly reason: string;
}

/** What paths name, in their order; what cannot be used stands where it was met. */
export type Found = FoundFile | UnusablePath;

/**
 * The files that paths name, folders searched through in name order. In a folder what begins with a dot is left out, and a folder
 * that a link leads back into is not entered twice.
 */
export async function findDocuments(paths: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const name of paths) await collect(fromCallerFolder(name), name, found, []);
  return found;
}

async function collect(path: string, name: string, found: Found[], above: readonly string[]): Promise<void> {
  try {
    const info = await stat(path);
    if (info.isFile()) return void found.push({ name });
    // Nobody knows whether a pipe or a device ever ends.
    if (!info.isDirectory()) return void found.push({ file: name, reason: `${name} is not a file.` });
    const folder = await realpath(path);
    if (above.includes(folder)) return;
    const entries = (await readdir(path)).filter((entry) => !entry.startsWith(".")).sort();
    for (const entry of entries) await collect(join(path, entry), join(name, entry), found, [...above, folder]);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === null) throw error;
    const missing = code === "ENOENT" || code === "ENOTDIR";
    found.push({ file: name, reason: missing ? `${name} does not exist.` : `${name} cannot be read (${code}).` });
  }
}
