import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Command } from "commander";
import { compare } from "@/lib/domain/comparison/compare";
import { CliFailure } from "../support/failure";
import { fromCallerFolder } from "../support/paths";
import { printJson, printText } from "../support/print-json";
import { readText } from "../support/read-text";

/** `recoupe compare <a> <b>`: what changed from one text to another. */
export function register(program: Command): void {
  program
    .command("compare")
    .description("compare two texts word by word")
    .argument("<a>", "the earlier text")
    .argument("<b>", "the later text")
    .option("--json", "print all edits as JSON")
    .option("--html <out>", "write a page that stands alone")
    .action(async (fileA: string, fileB: string, options: { json?: boolean; html?: string }) => {
      const [a, b] = await Promise.all([readText(fileA), readText(fileB)]);
      const edits = compare(a, b);
      if (options.html !== undefined) {
        const { comparisonPage } = await import("@/lib/adapters/export/comparison/comparison-page");
        await writeFile(fromCallerFolder(options.html), comparisonPage({ a, b, edits, nameA: basename(fileA), nameB: basename(fileB) })).catch((error: Error) => {
          throw new CliFailure(`${options.html} cannot be written (${error.message}).`);
        });
      }
      if (options.json) return printJson({ edits });
      if (options.html !== undefined) return;
      const { comparisonLines } = await import("../support/comparison-lines");
      await printText(comparisonLines(a, b, edits));
    });
}
