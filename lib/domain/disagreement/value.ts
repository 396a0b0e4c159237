import { foldLabel } from "../claims/fold-label";
import { parsePartialDate } from "../claims/partial-date";
import { partyKey } from "../claims/scope-key";
import type { Answer } from "../claims/types";
import { readParts } from "./parts";
import { readQuantity } from "./read-quantity";
import type { ComparedQuestion } from "./types";

/** A quantity or a date (whole days) as a range. Ends are inclusive; an open end is infinite. */
export interface RangeValue {
  readonly kind: "quantity" | "date";
  readonly low: number;
  readonly high: number;
  readonly best: number | null;
  /** The bounds are a convention for a vague word, an end is open, or a date is known to the month or year only. */
  readonly vague: boolean;
}

/** Several amounts, each of its own population or fate. `key` is all of them as text. */
export interface PartsValue {
  readonly kind: "parts";
  readonly parts: ReadonlyMap<string, RangeValue>;
  readonly key: string;
}

/** A typed answer in comparable form. `names` are choices that nobody has listed: short names, taken to exclude each other. */
export type Value = { readonly kind: "none" } | RangeValue | PartsValue | { readonly kind: "yes-no" | "choice" | "names" | "words"; readonly key: string };

export function isRange(value: Value): value is RangeValue {
  return value.kind === "quantity" || value.kind === "date";
}

function readDate(answer: Answer): Value | null {
  const days = parsePartialDate(answer.answerDate);
  return days && { kind: "date", low: days.from, high: days.to, best: null, vague: !days.toTheDay || answer.qualifier === "about" };
}

function readWords(text: string | null, kind: "words"): Value {
  const key = foldLabel(text ?? "");
  return key === "" ? { kind: "none" } : { kind, key };
}

/** "The army", "army" and "l’armée" are one choice; words that are no names of parties only equal themselves, articles aside. */
function readChoice(text: string | null, kind: "choice" | "names"): Value {
  const folded = foldLabel(text ?? "");
  const key = partyKey(folded) ?? folded.replace(/^(?:the|a|an|le|la|les|l|un|une)\s+(?=\S)/u, "");
  return key === "" ? { kind: "none" } : { kind, key };
}

/**
 * The answer of a claim as its question's type reads it. Words that the type cannot read ("heavy losses" on a
 * quantity question) stay words; a figure said not to exist ("no official toll", qualifier none-given) is none.
 */
export function readValue({ answerType: type, choices }: Pick<ComparedQuestion, "answerType" | "choices">, answer: Answer & { readonly proposition: string }): Value {
  if (type !== "quantity" && answer.qualifier === "none-given") return { kind: "none" };
  if (type === "quantity") {
    const amount = readQuantity(answer) ?? readParts(answer.answer ?? "");
    return amount ?? (answer.qualifier === "none-given" ? { kind: "none" } : readWords(answer.answer, "words"));
  }
  if (type === "yes-no") {
    return answer.answerYes === null ? readWords(answer.answer, "words") : { kind: "yes-no", key: answer.answerYes ? "yes" : "no" };
  }
  if (type === "date") return readDate(answer) ?? readWords(answer.answer, "words");
  if (type === "choice") return readChoice(answer.answer, choices?.length === 0 ? "names" : "choice");
  return readWords(answer.answer ?? answer.proposition, "words");
}

/** Same bounds and the same certainty. Two best estimates that differ make two answers even inside equal bounds. */
export function sameValue(a: Value, b: Value): boolean {
  if (isRange(a) && isRange(b)) {
    const sameBest = a.best === b.best || a.best === null || b.best === null;
    return a.kind === b.kind && a.low === b.low && a.high === b.high && a.vague === b.vague && sameBest;
  }
  if ("key" in a && "key" in b) return a.kind === b.kind && a.key === b.key;
  return a.kind === "none" && b.kind === "none";
}

/** Every value `inner` allows is one that `outer` names: who denies "dozens" denies "50". */
export function covers(outer: Value, inner: Value): boolean {
  if (isRange(outer) && isRange(inner)) {
    const sameBest = outer.best !== null && outer.best === inner.best;
    return outer.kind === inner.kind && ((outer.low <= inner.low && inner.high <= outer.high) || sameBest);
  }
  return sameValue(outer, inner);
}
