import { Prisma, type Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Decision } from "@/lib/domain/disagreement/decisions";

/** A decision with who made it and why. */
export interface DisagreementReview extends Decision {
  readonly questionId: string;
  readonly reason: string;
  readonly decidedAt: Date;
  readonly decidedBy: string;
  readonly version: number;
}

const SELECT = {
  key: true, questionId: true, fingerprint: true, status: true, reason: true, decidedAt: true, decidedBy: true, version: true,
} as const;

/** Decisions on the disagreements of the case, or of some questions. */
export async function listReviews(db: Db, scope: CaseScope, questionIds?: readonly string[]): Promise<DisagreementReview[]> {
  const only = questionIds ? Prisma.sql`AND r.question_id = ANY (${[...questionIds]}::text[])` : Prisma.empty;
  return db.$queryRaw<DisagreementReview[]>`
    SELECT r.key, r.question_id AS "questionId", r.fingerprint, r.status::text AS status, r.reason, r.decided_at AS "decidedAt", r.decided_by AS "decidedBy", r.version
    FROM disagreement_reviews r WHERE r.case_id = ${scope.caseId} ${only} ORDER BY r.key`;
}

/** The decision under a key, or null. */
export async function findReview(db: Db, scope: CaseScope, key: string): Promise<DisagreementReview | null> {
  return db.disagreementReview.findFirst({ where: { caseId: scope.caseId, key }, select: SELECT });
}

/** Writes a decision made on `version` of the one before it (0 for none); false when another decision stands. */
export async function writeReview(
  db: Db,
  scope: CaseScope,
  version: number,
  review: Omit<DisagreementReview, "version">,
): Promise<boolean> {
  if (version === 0) {
    const { count } = await db.disagreementReview.createMany({ data: [{ ...review, caseId: scope.caseId }], skipDuplicates: true });
    return count === 1;
  }
  const { count } = await db.disagreementReview.updateMany({
    where: { caseId: scope.caseId, key: review.key, version },
    data: { ...review, version: { increment: 1 } },
  });
  return count === 1;
}

/** Takes a decision back; false when a newer one stands or none does. */
export async function deleteReview(db: Db, scope: CaseScope, key: string, version: number): Promise<boolean> {
  const { count } = await db.disagreementReview.deleteMany({ where: { caseId: scope.caseId, key, version } });
  return count === 1;
}
