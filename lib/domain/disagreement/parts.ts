import { populationKey, statusKey } from "../claims/scope-key";
import { remembered } from "../lexicon/remembered";
import { parseAnswerCell } from "../quantity/parse-answer-cell";
import { scopeInWords } from "../spreadsheet/scope-in-words";
import { readQuantity } from "./read-quantity";
import type { PartsValue, RangeValue } from "./value";

/** What stands between the amounts of several populations or fates. */
const BETWEEN = /\s*(?:,|;|&|\+|(?<!\p{L})(?:and|et|plus|ainsi que|as well as)(?!\p{L}))\s*/iu;

/**
 * An answer of several amounts, each of a population or a fate of its own ("50 Russians and 10 Malians", "45 killed and
 * 110 wounded"), part by part, whatever their order and language. Never a sum. Null for any other words.
 */
export const readParts = remembered((text: string): PartsValue | null => {
  const pieces = text.split(BETWEEN).filter((piece) => piece !== "");
  if (pieces.length < 2) return null;
  const read = pieces.map((piece) => ({ amount: parseAnswerCell(piece), scope: scopeInWords(piece) }));
  for (const [field, key] of [["population", populationKey], ["status", statusKey]] as const) {
    const parts = read.flatMap(({ amount, scope }) => {
      const range = amount === null ? null : readQuantity(amount);
      const name = scope?.[field] ?? null;
      return range === null || name === null || scope?.parts !== 1 ? [] : [[key(name), range] as const];
    });
    const byKey = new Map(parts);
    if (parts.length === pieces.length && byKey.size === parts.length) return valueOf(byKey);
  }
  return null;
});

function valueOf(byKey: ReadonlyMap<string, RangeValue>): PartsValue {
  const parts = new Map([...byKey].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { kind: "parts", parts, key: [...parts].map(([name, { low, high, best, vague }]) => `${name} ${low}..${high}@${best ?? ""}${vague ? "~" : ""}`).join("; ") };
}
