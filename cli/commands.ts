import type { Command } from "commander";

/** What each file in `commands/` exports: it adds its one command to the program. */
export interface CommandModule {
  register(program: Command): void;
}

/**
 * Every command and the module that has it, loaded only when its command is the one called:
 * `compare` must not wait for the database client.
 */
export const COMMANDS: Record<string, () => Promise<CommandModule>> = {
  analyze: () => import("./commands/analyze"),
  compare: () => import("./commands/compare"),
  demo: () => import("./commands/demo"),
  disagreements: () => import("./commands/disagreements"),
  export: () => import("./commands/export"),
  extract: () => import("./commands/extract"),
  import: () => import("./commands/import"),
  "import-claims": () => import("./commands/import-claims"),
  reanchor: () => import("./commands/reanchor"),
  user: () => import("./commands/user"),
};
