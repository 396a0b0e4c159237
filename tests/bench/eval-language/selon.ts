import { readStatements } from "@/lib/domain/assists/read-statements";
import { readJsonLines } from "./data";
import type { EvalRow } from "./row";
import { overlap, scoreRows, type Counts } from "./scores";

interface GoldSelon {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly use: "A" | "N" | "V" | "M";
}

/** « selon » and « d'après » as a source, told from a norm, a variation or a manner. */
export function selonRows(): EvalRow[] {
  const set = "ud-french-gsd-dev";
  const counts: Counts = { right: 0, found: 0, gold: 0 };
  for (const { text, start, end, use } of readJsonLines<GoldSelon>(`${set}/selon-use.jsonl`)) {
    const found = readStatements(text, "fr").attributions.some(({ form, cue }) => form === "according-to" && overlap(cue, { start, end }));
    if (found) counts.found += 1;
    if (use === "A") counts.gold += 1;
    if (found && use === "A") counts.right += 1;
  }
  return scoreRows({ kind: "selon", set, name: "attributive" }, counts);
}
