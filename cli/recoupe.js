/**
 * Entry of `npm run recoupe`. Plain JavaScript that runs the commands from their bundle, made by `support/make-bundle.ts` at the
 * first call and whenever one of the files in it has changed since: read one by one and compiled on the way, the sources cost
 * a short command most of its time. Where no bundle can be written they are. The database client, made from the schema, comes first.
 *
 * Two plain files are compared before any of that, from a bundle of what this takes. Node's own modules are asked for as they are
 * needed: importing the one for files loads those for streams as well.
 */
const { readFileSync, statSync, writeSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
const { fileURLToPath, pathToFileURL } = process.getBuiltinModule("node:url");
const modules = process.getBuiltinModule("node:module");

const root = fileURLToPath(new URL("..", import.meta.url));
const cache = join(root, "node_modules", ".cache", "recoupe", "cli");
process.env.INIT_CWD ??= process.cwd();
// The path aliases are looked up from the working directory.
process.chdir(root);

if (process.argv[2] !== "compare" || !compareQuickly()) {
  modules.enableCompileCache?.(); // Node 22 and newer.
  const folder = freshFolder("manifest.json");
  const main = folder === null ? await makeBundle() : join(folder, "main.js");
  await import(main === null ? "./main.ts" : pathToFileURL(main).href);
}

/** The folder of the bundle if all it was made from is as it was then: a file's size and the time of its last change tell. */
function freshFolder(manifest) {
  try {
    const { madeIn, folder, inputs } = JSON.parse(readFileSync(join(cache, manifest), "utf8"));
    const changed = ([path, size, time]) => {
      const now = statSync(path);
      return now.size !== size || now.mtimeMs !== time;
    };
    return madeIn !== root || inputs.some(changed) ? null : join(cache, folder);
  } catch {
    return null; // There is none yet, or a file it was made from is gone.
  }
}

/** Whether the call was one that `quick/compare.ts` answers; the answer is printed then. */
function compareQuickly() {
  const folder = freshFolder("quick.json");
  if (folder === null) return false;
  const path = join(folder, "quick-compare.cjs");
  let printed;
  try {
    const { Script } = process.getBuiltinModule("node:vm");
    const source = `(function (require, module, exports) {${readFileSync(path, "utf8")}\n})`;
    const made = { exports: {} };
    new Script(source, { filename: path, cachedData: readFileSync(`${path}.cache`) }).runInThisContext()(modules.createRequire(path), made, made.exports);
    printed = made.exports.quickComparison(process.argv.slice(3));
  } catch {
    return false; // Only the bundle can be at fault: the command runs from the other one.
  }
  if (printed === null) return false;
  print(Buffer.from(printed));
  return true;
}

/** Writes to standard output at once. A slow reader that cannot take more is written to as it can; one that has had enough is no failure. */
function print(bytes) {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if (error.code === "EPIPE") return;
      if (error.code !== "EAGAIN") throw error;
      process.stdout.on("error", () => undefined).write(bytes.subarray(at));
      return;
    }
  }
}

async function makeBundle() {
  const { register } = await import("tsx/esm/api");
  register();
  const { prepareClient } = await import("./support/prepare-client.ts");
  const maker = await import("./support/make-bundle.ts");
  try {
    await prepareClient((work) => {
      process.stderr.write("Writing the database client, which is only done after a change…\n");
      return work();
    });
    return await maker.makeBundle(root);
  } catch {
    return null; // What needs no database still runs.
  }
}
