/**
 * Entry of `npm run recoupe`. Plain JavaScript that runs the commands from their bundle, made by `support/make-bundle.ts` at the
 * first call and whenever one of the files in it has changed since: read one by one and compiled on the way, the sources cost
 * a short command most of its time. Where no bundle can be written they are. The database client, made from the schema, comes first.
 */
import { readFileSync, statSync } from "node:fs";
import module from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
process.env.INIT_CWD ??= process.cwd();
// The path aliases are looked up from the working directory.
process.chdir(root);
module.enableCompileCache?.(); // Node 22 and newer.

const main = freshBundle() ?? (await makeBundle());
await import(main === null ? "./main.ts" : pathToFileURL(main).href);

/** The bundle if all it was made from is as it was then: a file's size and the time of its last change tell. */
function freshBundle() {
  try {
    const cache = join(root, "node_modules", ".cache", "recoupe", "cli");
    const { madeIn, folder, inputs } = JSON.parse(readFileSync(join(cache, "manifest.json"), "utf8"));
    const changed = ([path, size, time]) => {
      const now = statSync(path);
      return now.size !== size || now.mtimeMs !== time;
    };
    return madeIn !== root || inputs.some(changed) ? null : join(cache, folder, "main.js");
  } catch {
    return null; // There is none yet, or a file it was made from is gone.
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
