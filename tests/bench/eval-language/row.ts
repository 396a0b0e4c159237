/** One line of the table: how ours does on one set, and the best alternative package on the same cases in the same run. */
export interface EvalRow {
  /** What is read: "dates", "numbers", "attributions". */
  readonly kind: string;
  /** The set of data. */
  readonly set: string;
  /** Form or measure: "start right", "selon recall". */
  readonly measure: string;
  /** Cases measured; a row of none is not printed. */
  readonly cases: number;
  /** Right, as a share of the cases, 0–1. */
  readonly ours: number;
  /** The package and its share on the same cases; null where there is no package for it. */
  readonly peer: { readonly name: string; readonly share: number } | null;
  /** What a reader must know to read the figure. */
  readonly note?: string;
}

/** A share, refusing to make one of nothing. */
export function share(right: number, cases: number): number {
  if (cases === 0) throw new Error("no cases: a figure for an empty set says nothing");
  return right / cases;
}
