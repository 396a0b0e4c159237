import type { ClaimDraft } from "@/app/cases/[slug]/_claims/claim-form/claim-draft";
import type { ReaderSuggestion } from "@/lib/services/assists/load-suggestions";

type Chosen = { readonly start: number; readonly end: number; readonly words: string };

const NO_AMOUNT = { answer: "", low: "", best: "", high: "", qualifier: "", unit: "", population: "", status: "" } as const;

/** Signs at the ends of chosen words: a whole sentence has its full stop, which no suggestion holds. */
const EDGES = /^[^\p{L}\p{N}]*|[^\p{L}\p{N}]*$/gu;

/** The suggestion that says most of words somebody chose: one whose passage holds them all but for signs at their ends, who speaks before what is counted, the shortest first. */
export function suggestionOf(chosen: Chosen, suggestions: readonly ReaderSuggestion[]): ReaderSuggestion | undefined {
  const [before = "", after = ""] = chosen.words.match(EDGES) ?? [];
  const [start, end] = [chosen.start + before.length, chosen.end - after.length];
  const weight = (suggestion: ReaderSuggestion): number => (suggestion.speaker === null ? 1e9 : 0) + (suggestion.end - suggestion.start);
  return suggestions
    .filter((suggestion) => suggestion.kind !== "actor" && suggestion.kind !== "date" && suggestion.start <= start && suggestion.end >= end)
    .toSorted((a, b) => weight(a) - weight(b))[0];
}

/** Drafts for the amounts that stand in the words; one without an amount where none does. */
export function amountsIn(words: string, drafts: readonly Partial<ClaimDraft>[]): readonly Partial<ClaimDraft>[] {
  const within = drafts.filter(({ answer }) => answer !== undefined && answer !== "" && words.includes(answer));
  return within.length > 0 ? within : drafts.slice(0, 1).map((draft) => ({ ...draft, ...NO_AMOUNT }));
}
