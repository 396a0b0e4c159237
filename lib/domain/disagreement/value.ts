import { foldLabel } from "../claims/fold-label";
import { parsePartialDate } from "../claims/partial-date";
import { partyKey } from "../claims/scope-key";
import type { Answer, AnswerType } from "../claims/types";

/** A quantity or a date (whole days) as a range. Ends are inclusive; an open end is infinite. */
export interface RangeValue {
  readonly kind: "quantity" | "date";
  readonly low: number;
  readonly high: number;
  readonly best: number | null;
  /** The bounds are a convention for a vague word, an end is open, or a date is known to the month or year only. */
  readonly vague: boolean;
}

/** A typed answer in comparable form. */
export type Value = { readonly kind: "none" } | RangeValue | { readonly kind: "yes-no" | "choice" | "words"; readonly key: string };

/** Qualifiers under which the bounds are what was said, not a convention for a vague word. */
const DEFINITE = new Set(["", "exact", "range"]);

export function isRange(value: Value): value is RangeValue {
  return value.kind === "quantity" || value.kind === "date";
}

function readQuantity(answer: Answer): Value | null {
  const { low, best, high } = answer;
  if (low === null && best === null && high === null) return null;
  const qualifier = answer.qualifier ?? "";
  const onlyBest = low === null && high === null;
  const from = low ?? (onlyBest && qualifier !== "at-most" ? best : null) ?? -Infinity;
  const to = high ?? (onlyBest && qualifier !== "at-least" ? best : null) ?? Infinity;
  return { kind: "quantity", low: from, high: to, best, vague: !DEFINITE.has(qualifier) || !Number.isFinite(from) || !Number.isFinite(to) };
}

function readDate(answer: Answer): Value | null {
  const days = parsePartialDate(answer.answerDate);
  return days && { kind: "date", low: days.from, high: days.to, best: null, vague: !days.toTheDay || answer.qualifier === "about" };
}

function readWords(text: string | null, kind: "choice" | "words"): Value {
  const key = foldLabel(text ?? "");
  return key === "" ? { kind: "none" } : { kind, key };
}

/** "The army", "army" and "l’armée" are one choice; words that are no names of parties only equal themselves, articles aside. */
function readChoice(text: string | null): Value {
  const folded = foldLabel(text ?? "");
  const key = partyKey(folded) ?? folded.replace(/^(?:the|a|an|le|la|les|l|un|une)\s+(?=\S)/u, "");
  return key === "" ? { kind: "none" } : { kind: "choice", key };
}

/**
 * The answer of a claim as its question's type reads it. Words that the type cannot read ("heavy losses" on a
 * quantity question) stay words; a figure said not to exist ("no official toll", qualifier none-given) is none.
 */
export function readValue(type: AnswerType, answer: Answer & { readonly proposition: string }): Value {
  if (type !== "quantity" && answer.qualifier === "none-given") return { kind: "none" };
  if (type === "quantity") {
    return readQuantity(answer) ?? (answer.qualifier === "none-given" ? { kind: "none" } : readWords(answer.answer, "words"));
  }
  if (type === "yes-no") {
    return answer.answerYes === null ? readWords(answer.answer, "words") : { kind: "yes-no", key: answer.answerYes ? "yes" : "no" };
  }
  if (type === "date") return readDate(answer) ?? readWords(answer.answer, "words");
  if (type === "choice") return readChoice(answer.answer);
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
