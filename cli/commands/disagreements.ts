import { Option, type Command } from "commander";
import type { ListedDisagreement } from "@/lib/services/disagreement/list-disagreements";
import { listDisagreements } from "@/lib/services/disagreement/list-disagreements";
import { withContext } from "../support/context";
import { openNamedCase } from "../support/open-named-case";
import { printText } from "../support/print-json";

interface Options {
  case: string;
  json?: boolean;
  lang?: "fr" | "en";
}

/** `recoupe disagreements --case <slug>`: how the claims of each question stand to each other, with the reason. */
export function register(program: Command): void {
  program
    .command("disagreements")
    .description("print how the claims of a case stand to each other")
    .requiredOption("--case <slug>", "the case")
    .option("--json", "print one JSON value")
    .addOption(new Option("--lang <language>", "language of the explanations; the case's own by default").choices(["fr", "en"]))
    .action(async (options: Options) => {
      await withContext("recoupe disagreements", async (context) => {
        const scope = await openNamedCase(context, options.case, "case.read");
        const disagreements = listDisagreements(context, scope, options.lang);
        await (options.json ? printArray(disagreements) : printLines(disagreements));
      });
    });
}

/** One JSON array, written item by item: a case of thousands of claims has millions of pairs. */
async function printArray(disagreements: AsyncIterable<ListedDisagreement>): Promise<void> {
  let separator = "[\n";
  for await (const one of disagreements) {
    await printText(separator + JSON.stringify(one));
    separator = ",\n";
  }
  await printText(separator === "[\n" ? "[]\n" : "\n]\n");
}

async function printLines(disagreements: AsyncIterable<ListedDisagreement>): Promise<void> {
  let question = "";
  for await (const one of disagreements) {
    if (one.question.id !== question) await printText(`\n${one.question.text}\n`);
    question = one.question.id;
    await printText(`  ${one.relation}${one.status === "open" ? "" : ` (${one.status})`}: ${one.explanation}\n`);
  }
}
