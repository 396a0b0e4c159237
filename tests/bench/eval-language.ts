/**
 * `npm run eval:language`: how the reading assists do on the shared language data, with the best alternative package beside
 * them in the same run. Each kind is a file of the folder. A set that is missing or empty gives no figure, says so, and stops no other.
 */
import { attributionRows } from "./eval-language/attributions";
import { CONDITIONAL_SETS } from "./eval-language/conditional";
import { DATE_SETS } from "./eval-language/dates";
import { hasData } from "./eval-language/data";
import { NUMBER_SETS } from "./eval-language/numbers";
import { QUANTITY_SETS } from "./eval-language/quantities";
import { seedRows } from "./eval-language/seeds";
import { selonRows } from "./eval-language/selon";
import { sentenceRows } from "./eval-language/sentences";
import type { EvalRow } from "./eval-language/row";

const SETS: readonly (() => EvalRow[])[] = [
  sentenceRows, attributionRows, selonRows, ...CONDITIONAL_SETS, seedRows, ...NUMBER_SETS, ...QUANTITY_SETS, ...DATE_SETS,
];

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}

function line({ kind, set, measure, cases, ours, peer, note }: EvalRow): readonly string[] {
  const beside = peer === null ? "–" : peer.share === null ? `no figure ${peer.name}` : `${percent(peer.share)} ${peer.name}`;
  return [kind, set, measure, String(cases), ours === null ? "refused: no cases" : percent(ours), beside, note ?? ""];
}

function print(rows: readonly EvalRow[]): void {
  const table = [["kind", "set", "measure", "cases", "ours", "best package", "note"], ...rows.map(line)];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((cells) => (cells[column] ?? "").length)));
  for (const cells of table) process.stdout.write(`${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()}\n`);
}

/** The rows of one set, or the plain reason why it has none. */
function rowsOf(set: () => EvalRow[]): { rows: EvalRow[]; refusal: string | null } {
  try {
    return { rows: set(), refusal: null };
  } catch (error) {
    return { rows: [], refusal: `No figure from ${set.name}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

if (hasData()) {
  const results = SETS.map(rowsOf);
  print(results.flatMap(({ rows }) => rows));
  for (const { refusal } of results) if (refusal !== null) process.stderr.write(`${refusal}\n`);
} else {
  process.stderr.write("The evaluation data is not here: ../shared/data/language, beside the project. Nothing was measured.\n");
  process.exitCode = 1;
}
