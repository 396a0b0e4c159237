import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";

/** Remembers that somebody has opened a capture; the first time counts. */
export async function insertVisit(db: Db, scope: CaseScope, row: { captureId: string; userId: string; visitedAt: Date }): Promise<void> {
  await db.captureVisit.createMany({ data: [{ ...row, caseId: scope.caseId }], skipDuplicates: true });
}

/** Ids of the case's captures that somebody has opened. */
export async function listVisited(db: Db, scope: CaseScope, userId: string): Promise<Set<string>> {
  const rows = await db.captureVisit.findMany({ where: { caseId: scope.caseId, userId }, select: { captureId: true } });
  return new Set(rows.map(({ captureId }) => captureId));
}
