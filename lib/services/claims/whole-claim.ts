import { listAppearances } from "@/lib/data/appearances";
import { findClaim } from "@/lib/data/claims";
import { listPassages } from "@/lib/data/passages";
import { listSources } from "@/lib/data/sources";
import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Appearance, Claim } from "@/lib/domain/claims/types";
import type { Passage } from "@/lib/domain/passages/types";
import type { Source } from "@/lib/domain/sources/types";

/** One place where a claim is made: the appearance, its passage where a capture backs it, and its source where one is known. */
export interface ClaimPlace {
  readonly appearance: Appearance;
  readonly passage: Passage | null;
  readonly source: Pick<Source, "title" | "language"> | null;
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
  const sources = new Map((await listSources(db, scope, appearances.flatMap(({ sourceId }) => sourceId ?? []))).map((source) => [source.id, source]));
  return {
    claim,
    places: appearances.map((appearance) => {
      const source = sources.get(appearance.sourceId ?? "");
      return {
        appearance,
        passage: passages.find((passage) => passage.id === appearance.passageId) ?? null,
        source: source ? { title: source.title, language: source.language } : null,
      };
    }),
  };
}
