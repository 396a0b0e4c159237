import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { QuestionLink } from "@/lib/domain/disagreement/tensions";

/** A link with its id. */
export interface StoredLink extends QuestionLink {
  readonly id: string;
}

const SELECT = { id: true, firstId: true, secondId: true, kind: true } as const;

/** Links between questions that both stand: all of the case's, or those of some questions. */
export async function listQuestionLinks(db: Db, scope: CaseScope, questionIds?: readonly string[]): Promise<StoredLink[]> {
  const among = questionIds && { in: [...questionIds] };
  const rows = await db.questionLink.findMany({
    where: {
      caseId: scope.caseId,
      first: { deletedAt: null },
      second: { deletedAt: null },
      ...(among ? { OR: [{ firstId: among }, { secondId: among }] } : {}),
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: SELECT,
  });
  return rows.map(({ id, firstId, secondId, kind }) => ({ id, first: firstId, second: secondId, kind }));
}

/** The link between two questions in either direction, or null. */
export async function findQuestionLink(db: Db, scope: CaseScope, a: string, b: string): Promise<StoredLink | null> {
  const row = await db.questionLink.findFirst({
    where: { caseId: scope.caseId, OR: [{ firstId: a, secondId: b }, { firstId: b, secondId: a }] },
    select: SELECT,
  });
  return row && { id: row.id, first: row.firstId, second: row.secondId, kind: row.kind };
}

/** Inserts a link. */
export async function insertQuestionLink(db: Db, scope: CaseScope, link: StoredLink & { createdAt: Date }): Promise<void> {
  const { first, second, ...rest } = link;
  await db.questionLink.create({ data: { ...rest, firstId: first, secondId: second, caseId: scope.caseId } });
}

/** Takes a link away; returns what it was, or null when it is gone already. */
export async function deleteQuestionLink(db: Db, scope: CaseScope, id: string): Promise<StoredLink | null> {
  const row = await db.questionLink.findFirst({ where: { id, caseId: scope.caseId }, select: SELECT });
  if (!row) return null;
  await db.questionLink.deleteMany({ where: { id, caseId: scope.caseId } });
  return { id: row.id, first: row.firstId, second: row.secondId, kind: row.kind };
}
