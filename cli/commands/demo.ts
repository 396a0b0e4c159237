import type { Command } from "commander";
import { loadDemo } from "@/lib/services/demo/load-demo";
import { withContext } from "../support/context";
import { printJson, printText } from "../support/print-json";

/** `recoupe demo`: loads the demo case. */
export function register(program: Command): void {
  program
    .command("demo")
    .description("load the demo case")
    .option("--json", "print the case as JSON")
    .action(async (options: { json?: boolean }) => {
      const { slug, made } = await withContext("recoupe demo", loadDemo);
      if (options.json) await printJson({ case: slug, made });
      else await printText(made ? `Loaded the demo as case "${slug}".\n` : `The demo is there already, as case "${slug}".\n`);
    });
}
