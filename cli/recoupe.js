/**
 * Entry of `npm run recoupe`. Plain JavaScript that compiles the rest as it is loaded, in this process: the `tsx` command would
 * start a second one, which costs a short command half its time.
 */
process.env.INIT_CWD ??= process.cwd();
// The path aliases are looked up from the working directory.
process.chdir((await import("node:url")).fileURLToPath(new URL("..", import.meta.url)));
const { register } = await import("tsx/esm/api");
register();
await import("./main.ts");
