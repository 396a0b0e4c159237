import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

/** Left alone by npm, and gone with `node_modules`. */
const CACHE = join("node_modules", ".cache", "recoupe", "cli");

/** The one package that every command loads; the others are loaded from where they are, when they are needed. */
const TAKEN_IN = "commander";

/** What the bundle follows from besides its sources: the versions of the packages, and what makes it. */
const MAKERS = ["package-lock.json", "tsconfig.json", join("cli", "support", "make-bundle.ts")];

/** Modules find files beside them by their address, which a bundle would change. */
const ownAddresses: Plugin = {
  name: "own-addresses",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:cli|lib)[\\/].*\.ts$/ }, async ({ path }) => ({
      loader: "ts",
      contents: (await readFile(path, "utf8")).replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
    }));
  },
};

async function packageNames(): Promise<string[]> {
  const { dependencies, devDependencies } = JSON.parse(await readFile("package.json", "utf8")) as Record<string, Record<string, string>>;
  return Object.keys({ ...dependencies, ...devDependencies });
}

/** What `recoupe.js` tells an unchanged file by: path from the project, size in bytes, time of the last change in milliseconds. */
async function inputOf(path: string): Promise<[path: string, size: number, time: number]> {
  const { size, mtimeMs } = await stat(path);
  return [path, size, mtimeMs];
}

/**
 * Bundles `cli/main.ts`, each command in a file of its own beside what they share, and writes down what it was made from.
 * The bundle before this one is kept, since a command may be running from it. To be called from the project's folder.
 *
 * @param root the project's folder, as `recoupe.js` names it
 * @returns the bundle's path
 * @throws when it cannot be made or written
 */
export async function makeBundle(root: string): Promise<string> {
  const folder = `${Date.now().toString(36)}-${process.pid}`;
  const { metafile } = await build({
    entryPoints: [join("cli", "main.ts")],
    outdir: join(CACHE, folder),
    bundle: true,
    splitting: true,
    metafile: true,
    platform: "node",
    format: "esm",
    target: "node20",
    conditions: ["react-server"],
    external: (await packageNames()).filter((name) => name !== TAKEN_IN),
    // Packages in the old module format that are taken in load Node’s own modules by `require`.
    banner: { js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);' },
    plugins: [ownAddresses],
    logLevel: "silent",
  });
  await writeFile(join(CACHE, folder, "package.json"), '{"type":"module"}');
  const inputs = await Promise.all([...MAKERS, ...Object.keys(metafile.inputs)].map(inputOf));
  const before = await readFile(join(CACHE, "manifest.json"), "utf8").then((text) => (JSON.parse(text) as { folder: string }).folder).catch(() => "");
  await replace(join(CACHE, "manifest.json"), JSON.stringify({ madeIn: root, folder, inputs }));
  for (const name of await readdir(CACHE)) if (![folder, before, "manifest.json"].includes(name)) await rm(join(CACHE, name), { recursive: true, force: true });
  return join(root, CACHE, folder, "main.js");
}

/** Writes a file at once: another command may be reading it. */
async function replace(path: string, content: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  await writeFile(`${path}.${process.pid}`, content);
  await rename(`${path}.${process.pid}`, path);
}
