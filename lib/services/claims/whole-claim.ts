import { listAppearances } from "@/lib/data/appearances";
import { findClaim } from "@/lib/data/claims";
import { listPassages } from "@/lib/data/passages";
import { listSourceNames } from "@/lib/data/sources";
import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Appearance, Claim } from "@/lib/domain/claims/types";
import type { Passage } from "@/lib/domain/passages/types";

/** One place where a claim is made: the appearance, its passage where a capture backs it, and what the source is called. */
export interface ClaimPlace {
  readonly appearance: Appearance;
  readonly passage: Passage | null;
  readonly source: string | null;
}

/** A claim with every place where it is made, oldest first: what its form edits. */
export interface WholeClaim {
  readonly claim: Claim;
  readonly places: readonly ClaimPlace[];
}

/** Reads a claim with its places, or null. */
export async function findWholeClaim(db: Db, scope: CaseScope, id: string): Promise<WholeClaim | null> {
  const claim = await findClaim(db, scope, id);
  if (!claim) return null;
  const appearances = await listAppearances(db, scope, { claimIds: [id] });
  const passages = await listPassages(db, scope, appearances.flatMap(({ passageId }) => passageId ?? []));
  const sources = await listSourceNames(db, scope);
  return {
    claim,
    places: appearances.map((appearance) => ({
      appearance,
      passage: passages.find((passage) => passage.id === appearance.passageId) ?? null,
      source: sources.find((source) => source.id === appearance.sourceId)?.title ?? null,
    })),
  };
}
