import type { Db } from "@/lib/db/client";
import type { SearchField } from "@/lib/domain/search/search-query";
import type { Candidate } from "./candidates";

/**
 * Which candidates of a field still stand, in their order. Asked id by id and table by table: joined to the index's rows in
 * one statement, a planner without statistics reads whole tables once per row.
 */
export async function keepStanding(db: Db, field: Exclude<SearchField, "text">, candidates: readonly Candidate[]): Promise<Candidate[]> {
  if (candidates.length === 0) return [];
  const standing = await KEEPERS[field](db, candidates);
  return candidates.filter((candidate) => standing.has(candidate.refId));
}

type Keeper = (db: Db, candidates: readonly Candidate[]) => Promise<Set<string>>;

const among = (candidates: readonly Candidate[], kind?: string) => {
  const chosen = candidates.filter((candidate) => kind === undefined || candidate.kind === kind);
  return { caseId: { in: [...new Set(chosen.map(({ caseId }) => caseId))] }, id: { in: chosen.map(({ refId }) => refId) }, deletedAt: null };
};
const toSet = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));

const KEEPERS: Readonly<Record<Exclude<SearchField, "text">, Keeper>> = {
  claim: async (db, candidates) => toSet(await db.claim.findMany({ where: among(candidates), select: { id: true } })),
  question: async (db, candidates) => toSet(await db.question.findMany({ where: among(candidates), select: { id: true } })),
  actor: async (db, candidates) => toSet(await db.actor.findMany({ where: among(candidates), select: { id: true } })),
  source: async (db, candidates) => toSet(await db.source.findMany({ where: among(candidates), select: { id: true } })),
  // A passage is a quote while a standing claim rests on it; an appearance stands with its claim.
  quote: async (db, candidates) => {
    const { id: passages, ...at } = among(candidates, "quote");
    const select = { id: true, passageId: true, claimId: true } as const;
    const appearances = [
      ...(passages.in.length === 0 ? [] : await db.appearance.findMany({ where: { ...at, passageId: passages }, select })),
      ...(passages.in.length === candidates.length ? [] : await db.appearance.findMany({ where: among(candidates, "appearance"), select })),
    ];
    const claims = toSet(
      await db.claim.findMany({ where: { caseId: among(candidates).caseId, id: { in: appearances.map(({ claimId }) => claimId) }, deletedAt: null }, select: { id: true } }),
    );
    return new Set(appearances.filter(({ claimId }) => claims.has(claimId)).flatMap(({ id, passageId }) => (passageId === null ? [id] : [id, passageId])));
  },
};
