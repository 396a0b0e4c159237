import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Passage } from "@/lib/domain/passages/types";

const SELECT = {
  id: true, captureId: true, start: true, end: true, exact: true, prefix: true, suffix: true,
  translation: true, translationLanguage: true, reviewerNote: true, version: true,
} as const;

/** A passage, or null. */
export async function findPassage(db: Db, scope: CaseScope, id: string): Promise<Passage | null> {
  return db.passage.findFirst({ where: { caseId: scope.caseId, id }, select: SELECT });
}

/** The passage with exactly this span of a capture, or null. */
export async function findPassageAt(db: Db, scope: CaseScope, captureId: string, start: number, end: number): Promise<Passage | null> {
  return db.passage.findFirst({ where: { caseId: scope.caseId, captureId, start, end }, select: SELECT });
}

/** Passages by id. */
export async function listPassages(db: Db, scope: CaseScope, ids: readonly string[]): Promise<Passage[]> {
  return db.passage.findMany({ where: { caseId: scope.caseId, id: { in: [...ids] } }, select: SELECT });
}

/** The passages marked last, newest first, with their words. */
export async function listRecentPassages(db: Db, scope: CaseScope, most: number): Promise<Pick<Passage, "id" | "captureId" | "exact">[]> {
  return db.passage.findMany({
    where: { caseId: scope.caseId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: most,
    select: { id: true, captureId: true, exact: true },
  });
}

/** Inserts a passage; false when one has been made of this span already, by then perhaps by somebody else. */
export async function insertPassage(
  db: Db,
  scope: CaseScope,
  row: Omit<Passage, "version" | "translation" | "translationLanguage" | "reviewerNote"> & { createdAt: Date },
): Promise<boolean> {
  const { count } = await db.passage.createMany({ data: [{ ...row, caseId: scope.caseId }], skipDuplicates: true });
  return count === 1;
}

/** Writes what the reviewer adds to a passage, made on `version`; false when a newer version stands. */
export async function updatePassage(
  db: Db,
  scope: CaseScope,
  id: string,
  version: number,
  fields: { translation?: string | null; translationLanguage?: string | null; reviewerNote?: string },
): Promise<boolean> {
  const { count } = await db.passage.updateMany({
    where: { id, caseId: scope.caseId, version },
    data: { ...fields, version: { increment: 1 } },
  });
  return count === 1;
}
