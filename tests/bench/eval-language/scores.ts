import { share, type EvalRow } from "./row";

/** What was found against what is there. */
export interface Counts {
  right: number;
  found: number;
  gold: number;
}

type Label = Pick<EvalRow, "kind" | "set"> & { readonly name: string; readonly peer?: { readonly name: string; readonly counts: Counts }; readonly note?: string };

/** Precision, recall and F1; a figure that would stand on no case is left out. */
export function scoreRows({ kind, set, name, peer, note }: Label, counts: Counts): EvalRow[] {
  const row = (measure: string, cases: number, value: (own: Counts) => number): EvalRow => ({
    kind, set, measure: `${name} ${measure}`, cases, ours: value(counts), peer: peer ? { name: peer.name, share: value(peer.counts) } : null, note,
  });
  const rows: EvalRow[] = [];
  if (counts.found > 0) rows.push(row("precision", counts.found, ({ right, found }) => share(right, found)));
  if (counts.gold > 0) rows.push(row("recall", counts.gold, ({ right, gold }) => share(right, gold)));
  if (counts.found > 0 && counts.gold > 0) rows.push(row("F1", counts.gold, ({ right, found, gold }) => (2 * right) / (found + gold)));
  return rows;
}

/** Whether two spans have a character in common. */
export function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && a.end > b.start;
}
