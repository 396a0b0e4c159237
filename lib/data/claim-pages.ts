import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Claim } from "@/lib/domain/claims/types";
import { listClaims } from "./claims";

/** Where a page of claims ended. */
export type ClaimPlace = Pick<Claim, "id" | "createdAt">;

/**
 * At most `take` standing claims that follow a place, oldest first: of the case, or of some questions. The place is a row
 * value, which the index on (case, created, id) answers at any depth; Prisma's cursor would read from the start each time.
 */
export async function listClaimsAfter(
  db: Db,
  scope: CaseScope,
  page: { after: ClaimPlace | null; take: number; questionIds: readonly string[] | null },
): Promise<Claim[]> {
  const after = page.after ?? { createdAt: new Date(0), id: "" };
  const questionIds = page.questionIds === null ? null : [...page.questionIds];
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM claims
    WHERE case_id = ${scope.caseId} AND deleted_at IS NULL
      AND (created_at, id) > (${after.createdAt}::timestamptz, ${after.id})
      AND (${questionIds}::text[] IS NULL OR question_id = ANY (${questionIds}::text[]))
    ORDER BY created_at, id
    LIMIT ${page.take}`;
  return found.length === 0 ? [] : listClaims(db, scope, { ids: found.map(({ id }) => id) });
}
