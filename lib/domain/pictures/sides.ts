import { foldLabel } from "../claims/fold-label";
import type { Claimant } from "../disagreement/types";

/** A camp in a picture. Its index gives colour and shape together, never one of them alone. */
export interface PictureSide {
  readonly key: string;
  /** Null when the side is not recorded. */
  readonly label: string | null;
  readonly index: number;
}

/** The sides of some claimants in order of first appearance, the one not recorded last. */
export function picturedSides(claimants: readonly Claimant[]): ReadonlyMap<string, PictureSide> {
  const labels = new Map<string, string | null>();
  for (const { side } of claimants) {
    const key = foldLabel(side ?? "");
    if (!labels.has(key)) labels.set(key, key === "" ? null : side);
  }
  const ordered = [...labels].sort(([a], [b]) => Number(a === "") - Number(b === ""));
  return new Map(ordered.map(([key, label], index) => [key, { key, label, index }]));
}

/** The key of a claimant's side in `picturedSides`. */
export function sideKey(claimant: Claimant): string {
  return foldLabel(claimant.side ?? "");
}
