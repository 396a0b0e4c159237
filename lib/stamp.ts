import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

/**
 * SHA-256 over the names and contents of files, to tell whether something made from them is out of date. Times are no
 * guide: git sets them to the moment of the checkout.
 *
 * @param paths files and folders, absolute; what is missing counts as empty
 * @param skip tells by the path from `root` what to leave out
 */
export function stampOf(root: string, paths: string[], skip: (path: string) => boolean = () => false): string {
  const hash = createHash("sha256");
  for (const path of paths) {
    for (const file of filesIn(path, (inner) => skip(relative(root, inner)))) {
      hash.update(`${relative(root, file)}\0`).update(readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex");
}

/** Whether what a stamp file stands beside was made from the same files. */
export function isFresh(stampFile: string, stamp: string): boolean {
  return existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp;
}

/** To be called when it has been made. */
export function keepStamp(stampFile: string, stamp: string): void {
  writeFileSync(stampFile, stamp);
}

function filesIn(path: string, skip: (path: string) => boolean): string[] {
  if (skip(path) || !existsSync(path)) return [];
  const entries = readDirectory(path);
  if (!entries) return [path];
  return entries.sort().flatMap((name) => filesIn(join(path, name), skip));
}

function readDirectory(path: string): string[] | null {
  try {
    return readdirSync(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR") return null;
    throw error;
  }
}
