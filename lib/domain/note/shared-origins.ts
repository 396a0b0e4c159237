import { foldLabel } from "../claims/fold-label";
import type { NotedClaim, SharedOrigin } from "./note";

/**
 * Origins that more than one source leads back to, by the first link of their attribution chains (for one without a chain,
 * by its claimant when the source only reports). Names count as the same when they differ in case, accents and hyphens only.
 * It is a possibility to look into, not a finding: two reporters may have asked the same person.
 */
export function sharedOrigins(claims: readonly NotedClaim[]): SharedOrigin[] {
  const found = new Map<string, { origin: string; sources: Set<number> }>();
  for (const claim of claims) {
    for (const appearance of claim.appearances) {
      const origin = appearance.chain[0] ?? (appearance.presentation === "asserts" ? null : claim.claimant);
      if (origin === null || appearance.source === null) continue;
      const key = foldLabel(origin);
      const entry = found.get(key) ?? { origin, sources: new Set<number>() };
      entry.sources.add(appearance.source);
      found.set(key, entry);
    }
  }
  return [...found.values()]
    .filter(({ sources }) => sources.size > 1)
    .map(({ origin, sources }) => ({ origin, sources: [...sources].sort((a, b) => a - b) }));
}
