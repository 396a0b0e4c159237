import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory, type SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";

/**
 * Prisma's schema engine as WebAssembly, over a driver adapter. The native engine is a downloaded binary, which Recoupe
 * must not need.
 *
 * @param adapter connects to the database the engine works on
 * @param schema the data model, as `[path, content]`; only comparing needs it
 */
export async function openSchemaEngine(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  schema?: [string, string][],
): Promise<SchemaEngine> {
  const { SchemaEngine } = await loadEngine();
  const ignoreProgress = () => undefined;
  return SchemaEngine.new({ datamodels: schema }, ignoreProgress, bindMigrationAwareSqlAdapterFactory(adapter));
}

type Bindings = Pick<typeof import("@prisma/schema-engine-wasm"), "SchemaEngine"> & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
};

let loading: Promise<Bindings> | undefined;

function loadEngine(): Promise<Bindings> {
  loading ??= instantiate();
  return loading;
}

/** The package's own entry imports the `.wasm` file as a module, which Node 20 cannot do: bind the two by hand. */
async function instantiate(): Promise<Bindings> {
  const glue = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bindings: Bindings = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const compiled = await WebAssembly.compile(await readFile(join(dirname(glue), "schema_engine_bg.wasm")));
  const functions = withoutLingeringTimers(bindings);
  const imports = Object.fromEntries(WebAssembly.Module.imports(compiled).map(({ module }) => [module, functions]));
  const { exports } = await WebAssembly.instantiate(compiled, imports);
  bindings["__wbg_set_wasm"](exports);
  const start = exports["__wbindgen_start"];
  if (typeof start === "function") start();
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: explainPanic } });
  return bindings;
}

/** The engine never clears the timer that limits its wait for a lock, and a process would stay for its ten seconds. */
function withoutLingeringTimers(bindings: object): WebAssembly.ModuleImports {
  const entries = Object.entries(bindings).map(([name, value]) => {
    if (!name.startsWith("__wbg_setTimeout")) return [name, value];
    return [name, (...parameters: unknown[]) => value(...parameters).unref()];
  });
  return Object.fromEntries(entries);
}

/** The engine says here why it gives up, just before it throws an "unreachable" that says nothing. */
function explainPanic(message: string): never {
  throw new Error(`The schema engine gave up: ${message}`);
}
