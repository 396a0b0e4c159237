/**
 * Entry of `npm start` and `npm run dev`. Plain JavaScript without static imports, so that a Node that is too old for the
 * rest still understands this much and can say so.
 */
const REQUIRED = [20, 19];
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < REQUIRED[0] || (major === REQUIRED[0] && minor < REQUIRED[1])) {
  console.error(`Recoupe needs Node ${REQUIRED.join(".")} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

process.env.INIT_CWD ??= process.cwd();
// The path aliases are looked up from the working directory.
process.chdir((await import("node:url")).fileURLToPath(new URL("../..", import.meta.url)));
const { register } = await import("tsx/esm/api");
register();
const { serve } = await import("./serve.ts");
process.exit(await serve(process.argv[2] === "dev" ? "dev" : "start"));
