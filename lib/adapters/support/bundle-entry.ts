import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const CACHE = join("node_modules", ".cache", "recoupe");

/** Run by Node itself with [entry, outfile]: written under another name first, since two programs may bundle at once. */
const BUNDLE = `const [entry, outfile] = process.argv.slice(1);
const partial = outfile + "." + process.pid;
require("esbuild").buildSync({ entryPoints: [entry], outfile: partial, bundle: true, platform: "node", format: "esm", target: "node20", packages: "external", logLevel: "silent" });
require("node:fs").renameSync(partial, outfile);`;

/** How a child process is started: where, on which module, with which of Node's options. */
export interface ChildEntry {
  folder: string;
  module: string;
  options: string[];
}

/** A module to be run in a process of its own. Paths are relative to the project. */
export interface EntryModule {
  /** The bundle's name, without the hash. */
  name: string;
  entry: string;
  /** Files and folders that hold all that the entry can import of the project. */
  sources: readonly string[];
}

/**
 * The folder that holds the entry. Found from where we run, not from this module's address, which a server bundle changes.
 * @throws Error when neither the working directory nor the started script lies in the project.
 */
function projectFolder(entry: string): string {
  for (const start of [process.cwd(), dirname(process.argv[1] ?? "/")]) {
    for (let folder = start; ; folder = dirname(folder)) {
      if (existsSync(join(/* turbopackIgnore: true */ folder, entry))) return folder;
      if (dirname(folder) === folder) break;
    }
  }
  throw new Error("The project folder was not found: start the program from within it.");
}

async function sourceHash(folder: string, sources: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const source of sources) {
    const names = source.endsWith(".ts") ? [""] : (await readdir(join(/* turbopackIgnore: true */ folder, source), { recursive: true })).filter((name) => name.endsWith(".ts")).sort();
    for (const name of names) hash.update(name).update(await readFile(join(/* turbopackIgnore: true */ folder, source, name)));
  }
  return hash.digest("hex").slice(0, 16);
}

/** Bundles an entry when its sources have changed since the last time. */
export async function bundleEntry({ name, entry, sources }: EntryModule): Promise<ChildEntry> {
  const folder = projectFolder(entry);
  const bundle = join(/* turbopackIgnore: true */ folder, CACHE, `${name}-${await sourceHash(folder, sources)}.mjs`);
  try {
    if (!existsSync(/* turbopackIgnore: true */ bundle)) await promisify(execFile)(process.execPath, ["-e", BUNDLE, join(/* turbopackIgnore: true */ folder, entry), bundle], { cwd: folder });
    return { folder, module: bundle, options: [] };
  } catch {
    // A folder that cannot be written: the sources run as they are, slower.
    return { folder, module: join(/* turbopackIgnore: true */ folder, entry), options: ["--import", "tsx", "--conditions=react-server"] };
  }
}

/** A checksum of files and folders of the project, which changes whenever one of their TypeScript files does. */
export function sourcesVersion(sources: readonly [string, ...string[]]): Promise<string> {
  return sourceHash(projectFolder(sources[0]), sources);
}
