import { share, type EvalRow } from "./row";

/** What was found against what is there. */
export interface Counts {
  right: number;
  found: number;
  gold: number;
}

type Label = Pick<EvalRow, "kind" | "set"> & { readonly name: string; readonly peer?: { readonly name: string; readonly counts: Counts }; readonly note?: string };

/** Precision, recall and F1; one that would stand on no case is refused. */
export function scoreRows({ kind, set, name, peer, note }: Label, counts: Counts): EvalRow[] {
  const row = (measure: string, cases: number, value: (own: Counts) => number | null): EvalRow => ({
    kind, set, measure: `${name} ${measure}`, cases, ours: value(counts), peer: peer ? { name: peer.name, share: value(peer.counts) } : null, note,
  });
  return [
    row("precision", counts.found, ({ right, found }) => share(right, found)),
    row("recall", counts.gold, ({ right, gold }) => share(right, gold)),
    row("F1", counts.gold, ({ right, found, gold }) => (gold === 0 ? null : share(2 * right, found + gold))),
  ];
}

/** Whether two spans have a character in common. */
export function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && a.end > b.start;
}
