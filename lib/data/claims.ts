import { Prisma, type Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Claim } from "@/lib/domain/claims/types";

const SELECT = {
  id: true, questionId: true, claimantId: true, proposition: true, answer: true, answerYes: true, answerDate: true,
  low: true, best: true, high: true, qualifier: true, unit: true, population: true, status: true, place: true,
  periodFrom: true, periodTo: true, asOf: true, statementDate: true, tags: true, credibility: true, reviewerNote: true,
  createdAt: true, updatedAt: true, version: true,
} as const;

/** A claim's own fields, as a form writes them. */
export type ClaimFields = Omit<Claim, "id" | "version" | "createdAt" | "updatedAt">;

/** A claim, or null. */
export async function findClaim(db: Db, scope: CaseScope, id: string, removed = false): Promise<Claim | null> {
  return db.claim.findFirst({
    where: { caseId: scope.caseId, id, deletedAt: removed ? { not: null } : null },
    select: SELECT,
  });
}

/** Standing claims, oldest first: all of the case's, or of some questions, or by id. */
export async function listClaims(
  db: Db,
  scope: CaseScope,
  filter: { ids?: readonly string[]; questionIds?: readonly string[] } = {},
): Promise<Claim[]> {
  const among = (column: Prisma.Sql, wanted: readonly string[] | undefined) => (wanted ? Prisma.sql`AND ${column} = ANY (${[...wanted]}::text[])` : Prisma.empty);
  // One list instead of a parameter per id, which the embedded database has to read one by one.
  return db.$queryRaw<Claim[]>`
    SELECT c.id, c.question_id AS "questionId", c.claimant_id AS "claimantId", c.proposition, c.answer, c.answer_yes AS "answerYes", c.answer_date AS "answerDate",
      c.low, c.best, c.high, c.qualifier, c.unit, c.population, c.status, c.place, c.period_from AS "periodFrom", c.period_to AS "periodTo",
      c.as_of AS "asOf", c.statement_date AS "statementDate", c.tags, c.credibility, c.reviewer_note AS "reviewerNote",
      c.created_at AS "createdAt", c.updated_at AS "updatedAt", c.version
    FROM claims c
    WHERE c.case_id = ${scope.caseId} AND c.deleted_at IS NULL ${among(Prisma.sql`c.id`, filter.ids)} ${among(Prisma.sql`c.question_id`, filter.questionIds)}
    ORDER BY c.created_at, c.id`;
}

/** Inserts a claim. */
export async function insertClaim(db: Db, scope: CaseScope, row: ClaimFields & { id: string; createdAt: Date }): Promise<void> {
  await db.claim.create({ data: { ...row, tags: [...row.tags], updatedAt: row.createdAt, caseId: scope.caseId } });
}

/** Writes fields made on `version`; false when a newer version stands. */
export async function updateClaim(
  db: Db,
  scope: CaseScope,
  id: string,
  version: number,
  fields: Partial<ClaimFields> & { updatedAt: Date },
): Promise<boolean> {
  const { tags, ...rest } = fields;
  const { count } = await db.claim.updateMany({
    where: { id, caseId: scope.caseId, version, deletedAt: null },
    data: { ...rest, ...(tags ? { tags: [...tags] } : {}), version: { increment: 1 } },
  });
  return count === 1;
}

/** Hides a claim (a time) or brings it back (null); false when it already was so. */
export async function setClaimRemoved(db: Db, scope: CaseScope, id: string, at: Date | null): Promise<boolean> {
  const { count } = await db.claim.updateMany({
    where: { id, caseId: scope.caseId, deletedAt: at ? null : { not: null } },
    data: { deletedAt: at, version: { increment: 1 } },
  });
  return count === 1;
}
