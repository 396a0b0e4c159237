import type { ContentKind, Edit, EditClass, Span } from "./types";

/** One side's part of a change, up to an offset; parts follow one another from where the change begins. */
export interface Part {
  readonly to: number;
  readonly class: EditClass;
  /** Says what a content change touches. Asked when somebody reads it: most comparisons are made to place or count, not to list. */
  readonly kinds?: () => readonly ContentKind[];
  readonly movedTo?: Span;
}

/** Kinds as `Edit` has them: none is left out. */
const listed = (kinds: readonly ContentKind[]): readonly ContentKind[] | undefined => (kinds.length > 0 ? kinds : undefined);

/**
 * Collects edits from left to right, so that nothing can be left out or covered twice: each call says only how far it goes.
 * Equal stretches are joined, and so are neighbouring changes that are no change of words.
 */
export class EditWriter {
  private readonly edits: Edit[] = [];
  private a = 0;
  private b = 0;
  /** Where the edit being collected began, and what it is; null between edits. */
  private pending: "equal" | "typography" | "whitespace" | null = null;
  private fromA = 0;
  private fromB = 0;

  /** The same characters up to here on both sides. */
  equal(aTo: number, bTo: number): void {
    if (aTo === this.a) return;
    if (this.pending !== "equal") this.begin("equal");
    this.a = aTo;
    this.b = bTo;
  }

  /** A change of typography or white space up to here. */
  form(aTo: number, bTo: number, kind: "typography" | "whitespace"): void {
    if (aTo === this.a && bTo === this.b) return;
    if (this.pending === null || this.pending === "equal") this.begin(kind);
    else if (kind === "typography") this.pending = kind;
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

  private begin(kind: "equal" | "typography" | "whitespace"): void {
    this.flush();
    this.pending = kind;
    this.fromA = this.a;
    this.fromB = this.b;
  }

  private push(op: "insert" | "delete", { class: kind, kinds, movedTo }: Omit<Part, "to">, a: Span, b: Span): void {
    if (movedTo) this.edits.push({ op, a, b, class: kind, movedTo });
    else if (kinds) this.edits.push({ op, a, b, class: kind, get kinds() { return listed(kinds()); } });
    else this.edits.push({ op, a, b, class: kind });
  }

  private flush(): void {
    const { a, b, fromA, fromB, pending } = this;
    this.pending = null;
    if (pending === "equal") this.edits.push({ op: "equal", a: [fromA, a], b: [fromB, b] });
    else if (pending) {
      if (a > fromA) this.push("delete", { class: pending }, [fromA, a], [fromB, fromB]);
      if (b > fromB) this.push("insert", { class: pending }, [a, a], [fromB, b]);
    }
  }
}
