import type { LexiconLanguage } from "@/lib/domain/lexicon/language";
import { InvalidArgumentError, type Command } from "commander";
import { analyze } from "@/lib/domain/assists/analyze";
import { guessLanguage } from "@/lib/domain/assists/guess-language";
import { printJson } from "../support/print-json";
import { readText } from "../support/read-text";

function language(value: string): LexiconLanguage {
  if (value !== "fr" && value !== "en") throw new InvalidArgumentError("The assists read fr and en.");
  return value;
}

function day(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  const real = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value);
  if (!real) throw new InvalidArgumentError("Give a day as YYYY-MM-DD.");
  return value;
}

/** The language the detector finds when it is one the assists read, else the better guess of the two. */
async function detected(text: string): Promise<LexiconLanguage> {
  const { detectLanguage } = await import("@/lib/adapters/import/finish/language");
  const found = await detectLanguage(text, null);
  return found === "fr" || found === "en" ? found : guessLanguage(text);
}

/** `recoupe analyze <file|->`: what the reading assists see in a text; no database. */
export function register(program: Command): void {
  program
    .command("analyze")
    .description("point at who says what, how surely, how many and when, as JSON")
    .argument("<file>", "a text or document, or - for standard input")
    .option("--lang <language>", "fr or en; found out when not given", language)
    .option("--date <day>", "publication date, YYYY-MM-DD, which relative dates count from", day)
    .option("--json", "print JSON (always so)")
    .action(async (file: string, options: { lang?: LexiconLanguage; date?: string }) => {
      const text = await readText(file);
      const spoken = options.lang ?? (await detected(text));
      const start = performance.now();
      const analysis = analyze(text, { language: spoken, date: options.date ?? null });
      await printJson({ ...analysis, ms: Math.round((performance.now() - start) * 10) / 10 });
    });
}
