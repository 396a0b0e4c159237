import type { ContentKind, Edit, EditClass, Span } from "./types";

/** One side's part of a change, up to an offset; parts follow one another from where the change begins. */
export interface Part {
  readonly to: number;
  readonly class: EditClass;
  readonly kinds?: readonly ContentKind[];
  readonly movedTo?: Span;
}

/**
 * Collects edits from left to right, so that nothing can be left out or covered twice: each call says only how far it goes.
 * Equal stretches are joined, and so are neighbouring changes that are no change of words.
 */
export class EditWriter {
  readonly edits: Edit[] = [];
  private a = 0;
  private b = 0;
  /** Where the change of form being collected began, and what it is. */
  private pending: { a: number; b: number; class: "typography" | "whitespace" } | null = null;

  /** The same characters up to here on both sides. */
  equal(aTo: number, bTo: number): void {
    if (aTo === this.a) return;
    this.flush();
    const last = this.edits.at(-1);
    const joined = last?.op === "equal";
    const edit: Edit = { op: "equal", a: [joined ? last.a[0] : this.a, aTo], b: [joined ? last.b[0] : this.b, bTo] };
    if (joined) this.edits.pop();
    this.edits.push(edit);
    this.a = aTo;
    this.b = bTo;
  }

  /** A change of typography or white space up to here. */
  form(aTo: number, bTo: number, kind: "typography" | "whitespace"): void {
    if (aTo === this.a && bTo === this.b) return;
    this.pending ??= { a: this.a, b: this.b, class: kind };
    if (kind === "typography") this.pending.class = kind;
    this.a = aTo;
    this.b = bTo;
  }

  /** A change of words: what was deleted, part by part, and then what was inserted. */
  change(deleted: readonly Part[], inserted: readonly Part[]): void {
    this.flush();
    for (const part of deleted) {
      if (part.to > this.a) this.push("delete", part, [this.a, part.to], [this.b, this.b]);
      this.a = part.to;
    }
    for (const part of inserted) {
      if (part.to > this.b) this.push("insert", part, [this.a, this.a], [this.b, part.to]);
      this.b = part.to;
    }
  }

  finish(): Edit[] {
    this.flush();
    return this.edits;
  }

  private push(op: "insert" | "delete", part: Omit<Part, "to">, a: Span, b: Span): void {
    this.edits.push({
      op,
      a,
      b,
      class: part.class,
      ...(part.kinds?.length ? { kinds: part.kinds } : {}),
      ...(part.movedTo ? { movedTo: part.movedTo } : {}),
    });
  }

  private flush(): void {
    if (!this.pending) return;
    const { a, b } = this.pending;
    const part = { class: this.pending.class };
    this.pending = null;
    if (this.a > a) this.push("delete", part, [a, this.a], [b, b]);
    if (this.b > b) this.push("insert", part, [this.a, this.a], [b, this.b]);
  }
}
