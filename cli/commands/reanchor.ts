import type { Command } from "commander";
import { parseSelectors, type SelectedPassage } from "@/lib/contracts/selectors";
import { unplaced, type Anchoring } from "@/lib/domain/passages/anchoring";
import { prepareAnchoring } from "@/lib/domain/passages/anchorer";
import { toQuote } from "@/lib/domain/passages/selectors";
import { indexCodePoints } from "@/lib/domain/text/code-points";
import { CliFailure } from "../support/failure";
import { printJson } from "../support/print-json";
import { readDocument } from "../support/read-document";
import { readText } from "../support/read-text";

interface Options {
  selectors: string;
  to: string;
  from?: string;
}

async function readSelectors(file: string): Promise<SelectedPassage[]> {
  const bytes = await readDocument(file);
  try {
    return parseSelectors(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    throw new CliFailure(`${file}: ${error instanceof SyntaxError ? "not valid JSON." : (error as Error).message}`);
  }
}

const round = (score: number): number => Math.round(score * 1000) / 1000;

/** The result as the contract has it: offsets UTF-16 in the new text. */
function toResult(id: string | number | undefined, { status, start, end, score, candidates }: Anchoring): object {
  return {
    ...(id === undefined ? {} : { id }),
    status,
    start,
    end,
    score: round(score),
    candidates: candidates.map((candidate) => ({ ...candidate, score: round(candidate.score) })),
  };
}

/** `recoupe reanchor`: where passages of an old text are in a new one, as JSON. */
export function register(program: Command): void {
  program
    .command("reanchor")
    .description("find passages of an old text again in a new one; prints JSON")
    .requiredOption("--selectors <json>", "W3C selectors or annotations; positions in code points")
    .requiredOption("--to <file>", "the new text")
    .option("--from <file>", "the text the passages were taken from")
    .option("--json", "print JSON (always so)")
    .action(async ({ selectors, to, from }: Options) => {
      const passages = await readSelectors(selectors);
      const newText = await readText(to);
      const oldText = from === undefined ? undefined : await readText(from);
      const anchorer = prepareAnchoring(newText, oldText);
      const codePoints = indexCodePoints(oldText ?? newText);
      await printJson(
        passages.map(({ id, ...selected }) => {
          const quote = toQuote(selected, codePoints, oldText);
          // A bare position in a text that is not at hand says nothing about the new one.
          return toResult(id, quote.exact === "" ? unplaced() : anchorer.anchor(quote));
        }),
      );
    });
}
