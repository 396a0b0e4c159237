/**
 * `npm run eval:language`: how the reading assists do on the shared language data, with the best alternative package beside
 * them in the same run. Each kind is a file of the folder. A kind without data prints no figure.
 */
import { attributionRows } from "./eval-language/attributions";
import { conditionalRows } from "./eval-language/conditional";
import { dateRows } from "./eval-language/dates";
import { hasData } from "./eval-language/data";
import { numberRows } from "./eval-language/numbers";
import { quantityRows } from "./eval-language/quantities";
import { seedRows } from "./eval-language/seeds";
import { selonRows } from "./eval-language/selon";
import { sentenceRows } from "./eval-language/sentences";
import type { EvalRow } from "./eval-language/row";

const KINDS: readonly (() => EvalRow[])[] = [sentenceRows, attributionRows, selonRows, conditionalRows, seedRows, numberRows, quantityRows, dateRows];

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}

function line({ kind, set, measure, cases, ours, peer, note }: EvalRow): readonly string[] {
  return [kind, set, measure, String(cases), percent(ours), peer ? `${percent(peer.share)} ${peer.name}` : "–", note ?? ""];
}

function print(rows: readonly EvalRow[]): void {
  const table = [["kind", "set", "measure", "cases", "ours", "best package", "note"], ...rows.filter(({ cases }) => cases > 0).map(line)];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((cells) => (cells[column] ?? "").length)));
  for (const cells of table) process.stdout.write(`${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()}\n`);
}

if (hasData()) {
  print(KINDS.flatMap((rows) => rows()));
} else {
  process.stderr.write("The evaluation data is not here: ../shared/data/language, beside the project. Nothing was measured.\n");
  process.exitCode = 1;
}
