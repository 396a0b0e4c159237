/** One line of the table: how ours does on one set, and the best alternative package on the same cases in the same run. */
export interface EvalRow {
  /** What is read: "dates", "numbers", "attributions". */
  readonly kind: string;
  /** The set of data. */
  readonly set: string;
  /** Form or measure: "start right", "selon recall". */
  readonly measure: string;
  /** Cases measured. */
  readonly cases: number;
  /** Right, as a share of the cases, 0–1; null, and printed as refused, where there is no case. */
  readonly ours: number | null;
  /** The package and its share on the same cases; null where there is no package for it. */
  readonly peer: { readonly name: string; readonly share: number | null } | null;
  /** What a reader must know to read the figure. */
  readonly note?: string;
}

/** A share; null of no cases, for a figure of an empty set says nothing. */
export function share(right: number, cases: number): number | null {
  return cases === 0 ? null : right / cases;
}
