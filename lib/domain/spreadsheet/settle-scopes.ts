import { shownLanguage } from "../assists/guess-language";
import { foldLabel } from "../claims/fold-label";
import { isVictims, knownConcept, populationKey, statusKey, statusOf, unitKey } from "../claims/scope-key";
import type { Scope } from "../claims/types";
import type { QualifiedBounds } from "../quantity/quantity";
import { cellText } from "./columns";
import type { RowDraft } from "./row-draft";
import { scopeInWords, type WordedScope } from "./scope-in-words";

type Field = "population" | "status" | "unit";

const KEYS: Readonly<Record<Field, (text: string) => string>> = { population: populationKey, status: statusKey, unit: unitKey };

/**
 * Fills in scopes that the answers themselves name where they name different ones and no column does: "50 Russians"
 * and "10 Malians", or "45 killed" and "120 casualties", are about different things and must not be compared as if they
 * were not. Where all rows of a question name the same, or no more than the question itself ("Russian fighters killed":
 * "50 fighters", "84 Russians"), nothing is filled in; a unit always is. For quantities only. `amountOf` reads an
 * answer's amount.
 */
export function settleScopes(drafts: readonly RowDraft[], amountOf: (text: string) => QualifiedBounds | null): RowDraft[] {
  const worded = drafts.map((draft) => scopeInWords(answerText(draft)));
  const question = foldLabel(drafts[0]?.question ?? "").split(" ");
  const populations = said(drafts, worded, "population");
  const asked = new Set(question.map(knownConcept));
  const fates = new Set(question.map(statusOf).filter((status) => status !== null));
  // "Killed?" asked, "50 victims" are killed.
  const named = said(drafts, worded, "status").map((name) => (name !== null && fates.size > 0 && isVictims(foldLabel(name)) ? null : name));
  const filled: Record<Field, readonly (string | null)[]> = {
    population: differ(populations, "population", asked) ? populations : [],
    status: statuses(drafts.map((draft) => hasFigure(draft, amountOf)), named, fates),
    unit: units(drafts, said(drafts, worded, "unit"), worded, amountOf),
  };
  return drafts.map((draft, index) => {
    const scope: Record<keyof Scope, string | null> = { ...draft.scope };
    for (const field of Object.keys(filled) as Field[]) scope[field] ??= filled[field][index] ?? null;
    return { ...draft, scope };
  });
}

const answerText = (draft: RowDraft): string => cellText(draft.answer.answer) ?? "";

/** The column's words, else the answer's. */
function said(drafts: readonly RowDraft[], worded: readonly (WordedScope | null)[], field: Field): (string | null)[] {
  return drafts.map(({ scope }, index) => scope[field] ?? worded[index]?.[field] ?? null);
}

/** Whether rows name more than one thing, and not only parts of what the question asks for. */
function differ(names: readonly (string | null)[], field: Field, asked: ReadonlySet<string | null>): boolean {
  const keys = new Set(names.filter((name) => name !== null).map(KEYS[field]));
  return keys.size > 1 && [...keys].some((key) => key.split(" ").some((part) => !asked.has(part)));
}

/** A bare figure is of the one fate that the question names: "Killed?" asked, "45" beside "120 casualties". */
function statuses(figures: readonly boolean[], names: readonly (string | null)[], asked: ReadonlySet<string>): readonly (string | null)[] {
  const [own, ...others] = asked;
  const fallback = own !== undefined && others.length === 0 && names.includes(null) ? own : null;
  if (!differ([...names, fallback], "status", asked)) return [];
  return names.map((name, index) => name ?? (figures[index] ? fallback : null));
}

const WHOLE_PERCENT = 100;

/** Beside percentages a bare figure above a hundred is none of them, it counts. */
function units(
  drafts: readonly RowDraft[],
  names: readonly (string | null)[],
  worded: readonly (WordedScope | null)[],
  amountOf: (text: string) => QualifiedBounds | null,
): readonly (string | null)[] {
  if (!names.some((name) => name !== null && unitKey(name) === "%")) return names;
  const counted = worded.find((scope) => scope !== null && scope.population !== null && scope.unit === null)?.population ?? (shownLanguage(drafts[0]?.question ?? "") === "fr" ? "nombre" : "number");
  return names.map((name, index) => {
    const draft = drafts[index];
    if (name !== null || draft === undefined) return name;
    const low = amountOf(answerText(draft))?.low ?? Number(cellText(draft.answer.low) ?? cellText(draft.answer.best) ?? 0);
    return low > WHOLE_PERCENT ? counted : null;
  });
}

function hasFigure(draft: RowDraft, amountOf: (text: string) => QualifiedBounds | null): boolean {
  const { low, best, high } = draft.answer;
  return [low, best, high].some((cell) => cellText(cell) !== null) || (amountOf(answerText(draft))?.qualifier ?? "none-given") !== "none-given";
}
