import { Prisma, type Db } from "@/lib/db/client";
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

/** The ids of a table's rows that stand. One list a time: the embedded database reads 500 parameters slower than it finds 500 rows. */
async function standing(db: Db, table: Prisma.Sql, caseIds: readonly string[], ids: readonly string[]): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT s.id FROM ${table} s WHERE s.case_id = ANY (${[...caseIds]}::text[]) AND s.id = ANY (${[...ids]}::text[]) AND s.deleted_at IS NULL`;
  return new Set(rows.map(({ id }) => id));
}

const casesOf = (candidates: readonly Candidate[]) => [...new Set(candidates.map(({ caseId }) => caseId))];
const idsOf = (candidates: readonly Candidate[], kind?: string) => candidates.filter((one) => kind === undefined || one.kind === kind).map(({ refId }) => refId);
const keeper = (table: Prisma.Sql): Keeper => (db, candidates) => standing(db, table, casesOf(candidates), idsOf(candidates));

interface CitedBy {
  readonly id: string;
  readonly passageId: string | null;
}

const KEEPERS: Readonly<Record<Exclude<SearchField, "text">, Keeper>> = {
  claim: keeper(Prisma.sql`claims`),
  question: keeper(Prisma.sql`questions`),
  actor: keeper(Prisma.sql`actors`),
  source: keeper(Prisma.sql`sources`),
  // A passage is a quote while a standing claim rests on it; an appearance stands with its claim. The offset keeps a planner from
  // joining the claims: each is looked up by its key.
  quote: async (db, candidates) => {
    const caseIds = casesOf(candidates);
    const appearances = async (column: Prisma.Sql, ids: readonly string[]): Promise<CitedBy[]> =>
      ids.length === 0
        ? []
        : db.$queryRaw<CitedBy[]>`
            SELECT s.id, s.passage_id AS "passageId" FROM appearances s
            WHERE s.case_id = ANY (${caseIds}::text[]) AND ${column} = ANY (${[...ids]}::text[]) AND s.deleted_at IS NULL
              AND EXISTS (SELECT 1 FROM claims c WHERE c.case_id = s.case_id AND c.id = s.claim_id AND c.deleted_at IS NULL OFFSET 0)`;
    const cited = [...(await appearances(Prisma.sql`s.passage_id`, idsOf(candidates, "quote"))), ...(await appearances(Prisma.sql`s.id`, idsOf(candidates, "appearance")))];
    return new Set(cited.flatMap(({ id, passageId }) => (passageId === null ? [id] : [id, passageId])));
  },
};
