import { LIST_LIMITS } from "@/lib/limits";
import type { ListLayout, Segment } from "./list-layout";

/** A row as it is printed. A claim keeps its place in the list. */
export type PaperRow<Claim> = { readonly kind: "group"; readonly segment: Segment } | { readonly kind: "claim"; readonly index: number; readonly claim: Claim };

/**
 * The rows that can be printed: from the first to where a claim has not been fetched, so that nothing is missing in between,
 * and not more than `LIST_LIMITS.rowsPrinted`.
 */
export function paperRows<Claim>(layout: ListLayout, claimAt: (index: number) => Claim | undefined): PaperRow<Claim>[] {
  const rows: PaperRow<Claim>[] = [];
  for (let index = 0; index < Math.min(layout.rows, LIST_LIMITS.rowsPrinted); index++) {
    const { kind, segment } = layout.rowAt(index);
    const of = layout.segments[segment];
    const claim = kind === "claim" ? claimAt(index) : undefined;
    if (kind === "claim" && claim !== undefined) rows.push({ kind, index, claim });
    else if (kind === "group" && of !== undefined) rows.push({ kind, segment: of });
    else break;
  }
  return rows;
}
