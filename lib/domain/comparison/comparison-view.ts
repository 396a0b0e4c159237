import { compare } from "./compare";
import { foldRows, outsidePair, type RowEdit } from "./fold-rows";
import { summarise, type ComparisonSummary } from "./summary";
import type { ContentKind, EditClass, Span } from "./types";

/** Which changes to mark. What is left out stands in the text as the newer version has it, unmarked. */
export interface ChangeFilter {
  readonly hidden: readonly EditClass[];
  /** Only content of this kind; null for all. */
  readonly kind: ContentKind | null;
}

/** A piece of a changed row with its words. */
export interface ShownPart extends Pick<RowEdit, "op" | "a" | "b" | "class" | "index"> {
  readonly text: string;
  /** What follows `text` in the part's own text and was left out for its length (UTF-16 offsets); null when nothing was. */
  readonly rest: Span | null;
  /** Marked as a change; false where the filter leaves it out. */
  readonly marked: boolean;
  /** Index of the edit that has the same words in the other text, for what moved. */
  readonly twin: number | null;
}

/** A row to show. A folded one has no words, only where they are in text a. */
export type ShownRow =
  | { readonly kind: "folded"; readonly a: Span; readonly b: Span }
  | { readonly kind: "same"; readonly a: Span; readonly b: Span; readonly text: string }
  | { readonly kind: "changed"; readonly parts: readonly ShownPart[] };

/** A change in the list: neighbouring edits taken together. */
export interface ShownChange {
  /** Index of the first edit of its class, by which its place is named. */
  readonly index: number;
  readonly class: EditClass;
  readonly kinds: readonly ContentKind[];
  /** First characters of what was there and of what is there now. */
  readonly before: string;
  readonly after: string;
}

/** Two texts laid beside each other, ready to show. */
export interface ComparisonView {
  readonly identical: boolean;
  readonly counts: Pick<ComparisonSummary, "changes" | "kinds">;
  readonly rows: readonly ShownRow[];
  /** Those that the filter lets through, in order. */
  readonly changes: readonly ShownChange[];
}

/** A changed stretch longer than this (UTF-16) is shown by its beginning, the rest on request. */
const LONGEST_PART = 6000;
const EXCERPT = 90;

/** Compares two texts and lays them out. Cost: that of `compare`, and linear besides. */
export function viewComparison(a: string, b: string, filter: ChangeFilter): ComparisonView {
  const edits = compare(a, b);
  const { changes, kinds, segments } = summarise(edits);
  const shown: ShownChange[] = [];
  const marked = new Set<number>();
  for (const { class: heaviest, kinds: touched = [], edits: range, a: before, b: after } of segments) {
    if (!heaviest || filter.hidden.includes(heaviest) || (filter.kind && !touched.includes(filter.kind))) continue;
    // A change may begin with blanks: its place is where its weightiest edit is.
    let index = range[0];
    for (let i = range[1] - 1; i >= range[0]; i--) {
      const own = edits[i]?.class;
      if (own && !filter.hidden.includes(own)) marked.add(i);
      if (own === heaviest) index = i;
    }
    shown.push({ index, class: heaviest, kinds: touched, before: excerpt(a, before), after: excerpt(b, after) });
  }
  const twins = new Map<string, number>();
  edits.forEach((edit, index) => {
    if (edit.class === "moved") twins.set(placeOf(edit.op, edit.op === "delete" ? edit.a : edit.b), index);
  });
  const rows = foldRows(a, edits).map((row): ShownRow => {
    if (row.kind === "folded") return row;
    if (row.kind === "same") return { ...row, text: a.slice(...row.a) };
    return {
      kind: "changed",
      parts: row.edits.map(({ kinds: _kinds, movedTo, ...edit }) => {
        const text = edit.op === "insert" ? b : a;
        const [from, to] = edit.op === "insert" ? edit.b : edit.a;
        const end = to - from > LONGEST_PART ? outsidePair(text, from + LONGEST_PART) : to;
        return {
          ...edit,
          text: text.slice(from, end),
          rest: end < to ? ([end, to] as const) : null,
          marked: marked.has(edit.index),
          twin: movedTo ? (twins.get(placeOf(edit.op === "delete" ? "insert" : "delete", movedTo)) ?? null) : null,
        };
      }),
    };
  });
  return { identical: a === b, counts: { changes, kinds }, rows, changes: shown };
}

const placeOf = (op: string, span: Span): string => `${op} ${span[0]} ${span[1]}`;

function excerpt(text: string, [from, to]: Span): string {
  const end = to - from > EXCERPT ? outsidePair(text, from + EXCERPT) : to;
  return text.slice(from, end).replace(/\s+/gu, " ") + (end < to ? "…" : "");
}
