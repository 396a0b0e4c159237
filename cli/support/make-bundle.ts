import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type BuildOptions, type Plugin } from "esbuild";
import { compileQuick } from "./compile-quick";

/** Left alone by npm, and gone with `node_modules`. */
const CACHE = join("node_modules", ".cache", "recoupe", "cli");

/** Milliseconds after which no command runs from a bundle any longer, nor is it still being made. */
const OUT_OF_USE = 24 * 60 * 60 * 1000;

/** The one package that every command loads; the others are loaded from where they are, when they are needed. */
const TAKEN_IN = "commander";

/** What the bundle follows from besides its sources: the versions of the packages, and what makes it. */
const MAKERS = ["package-lock.json", "tsconfig.json", join("cli", "support", "make-bundle.ts"), join("cli", "support", "compile-quick.ts")];

/** What compares two plain files without the rest; in the old module format, whose code V8 lets us keep compiled. */
const QUICK = "quick-compare.cjs";

/** The database client in the bundle is written from these. */
const SCHEMA = join("prisma", "schema");

const SHARED = {
  bundle: true,
  metafile: true,
  platform: "node",
  target: "node20",
  conditions: ["react-server"],
  logLevel: "silent",
} satisfies BuildOptions;

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
 * Bundles `cli/main.ts`, each command in a file of its own beside what they share, and `cli/quick`, and writes down what each was made from.
 * Bundles of the last day are kept, since a command may be running from one, and others that were started in the same moment
 * may be making theirs. To be called from the project's folder, where the database client is.
 *
 * @param root the project's folder, as `recoupe.js` names it
 * @returns the bundle's path
 * @throws when it cannot be made or written
 */
export async function makeBundle(root: string): Promise<string> {
  const now = Date.now();
  const folder = `${now.toString(36)}-${process.pid}`;
  const quick = await build({ ...SHARED, entryPoints: [join("cli", "quick", "compare.ts")], outfile: join(CACHE, folder, QUICK), format: "cjs" });
  await compileQuick(join(root, CACHE, folder, QUICK));
  const { metafile } = await build({
    ...SHARED,
    entryPoints: [join("cli", "main.ts")],
    outdir: join(CACHE, folder),
    splitting: true,
    format: "esm",
    external: (await packageNames()).filter((name) => name !== TAKEN_IN),
    // Packages in the old module format that are taken in load Node’s own modules by `require`.
    banner: { js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);' },
    plugins: [ownAddresses],
  });
  await writeFile(join(CACHE, folder, "package.json"), '{"type":"module"}');
  const schema = (await readdir(SCHEMA)).map((name) => join(SCHEMA, name));
  const listInputs = (...paths: readonly string[]) => Promise.all([...new Set([...MAKERS, ...paths])].map(inputOf));
  const quickInputs = Object.keys(quick.metafile.inputs);
  await replace(join(CACHE, "quick.json"), JSON.stringify({ madeIn: root, folder, inputs: await listInputs(...quickInputs) }));
  await replace(join(CACHE, "manifest.json"), JSON.stringify({ madeIn: root, folder, inputs: await listInputs(SCHEMA, ...schema, ...quickInputs, ...Object.keys(metafile.inputs)) }));
  for (const name of await readdir(CACHE)) {
    const made = Number.parseInt(name.split("-", 1)[0] ?? "", 36);
    if (/^[0-9a-z]+-\d+$/.test(name) && now - made > OUT_OF_USE) await rm(join(CACHE, name), { recursive: true, force: true });
  }
  return join(root, CACHE, folder, "main.js");
}

/** Writes a file at once: another command may be reading it. */
async function replace(path: string, content: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  await writeFile(`${path}.${process.pid}`, content);
  await rename(`${path}.${process.pid}`, path);
}
