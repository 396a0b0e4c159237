import type { ContentKind, Edit, EditClass, Span } from "./types";

/**
 * Neighbouring edits taken together, as a reader sees them: `equal`; `form`, only typography or white space changed; or `changed`.
 * Segments follow one another without gap on both sides, so they also say how far to scroll one text along with the other.
 */
export interface Segment {
  readonly kind: "equal" | "form" | "changed";
  readonly a: Span;
  readonly b: Span;
  /** Index of its first edit, and past its last. */
  readonly edits: Span;
  /** Of a change: the weightiest of its classes, content first. */
  readonly class?: EditClass;
  /** What its edits touch, all together. Found out when asked for, as theirs are: following passages needs none of it. */
  readonly kinds?: readonly ContentKind[];
}

const WEIGHT: Record<EditClass, number> = { whitespace: 0, typography: 1, moved: 2, content: 3 };

/** Takes edits together. Linear. */
export function toSegments(edits: readonly Edit[]): Segment[] {
  const segments: Segment[] = [];
  for (let i = 0; i < edits.length; ) {
    const first = edits[i];
    if (!first) break;
    if (first.op === "equal") {
      segments.push({ kind: "equal", a: first.a, b: first.b, edits: [i, ++i] });
      continue;
    }
    const from = i;
    let last: Edit = first;
    let heaviest: EditClass = "whitespace";
    for (let edit: Edit | undefined = first; edit && edit.op !== "equal"; edit = edits[++i]) {
      if (edit.class && WEIGHT[edit.class] > WEIGHT[heaviest]) heaviest = edit.class;
      last = edit;
    }
    const past = i;
    segments.push({
      kind: heaviest === "content" || heaviest === "moved" ? "changed" : "form",
      a: [first.a[0], last.a[1]],
      b: [first.b[0], last.b[1]],
      edits: [from, past],
      class: heaviest,
      get kinds() {
        return kindsOf(edits, from, past);
      },
    });
  }
  return segments;
}

/** What the edits `[from, past)` touch; undefined for nothing, as with a single edit. */
function kindsOf(edits: readonly Edit[], from: number, past: number): readonly ContentKind[] | undefined {
  const kinds = new Set<ContentKind>();
  for (let i = from; i < past; i++) for (const kind of edits[i]?.kinds ?? []) kinds.add(kind);
  return kinds.size > 0 ? [...kinds] : undefined;
}
