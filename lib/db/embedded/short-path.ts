import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A Unix socket's whole path may have 107 bytes on Linux and 103 on macOS. */
const LONGEST_SOCKET_PATH = 103;

/** What the longest name of a socket in the run directory takes, with its slash. */
const LONGEST_NAME = 40;

const aliases = new Map<string, string>();

/**
 * A path of the directory that leaves room for a socket's name: itself, or a symbolic link to it in a private temporary
 * directory that goes with this process.
 */
export function shortPath(directory: string): string {
  if (Buffer.byteLength(directory) + LONGEST_NAME <= LONGEST_SOCKET_PATH) return directory;
  const known = aliases.get(directory);
  if (known) return known;
  const home = mkdtempSync(join(tmpdir().length <= 50 ? tmpdir() : "/tmp", "recoupe-"));
  const alias = join(home, "run");
  symlinkSync(directory, alias);
  aliases.set(directory, alias);
  process.once("exit", () => rmSync(home, { recursive: true, force: true }));
  return alias;
}
