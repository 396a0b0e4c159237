import { Prisma, type Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Source, SourceMetadata } from "@/lib/domain/sources/types";

const SELECT = {
  id: true, title: true, titleInferred: true, kind: true, publication: true, author: true, language: true,
  publishedAt: true, url: true, archiveUrl: true, reliability: true, reliabilityAsOf: true, reviewerNote: true,
  createdAt: true, version: true,
} as const;

/** A source of the case, or null; removed ones only when asked for. */
export async function findSource(db: Db, scope: CaseScope, id: string, removed = false): Promise<Source | null> {
  return db.source.findFirst({
    where: { caseId: scope.caseId, id, deletedAt: removed ? { not: null } : null },
    select: SELECT,
  });
}

/** Sources of the case in the order they came in; only those of `ids` when given. */
export async function listSources(db: Db, scope: CaseScope, ids?: readonly string[]): Promise<Source[]> {
  return db.source.findMany({
    where: { caseId: scope.caseId, deletedAt: null, ...(ids ? { id: { in: [...ids] } } : {}) },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: SELECT,
  });
}

/** What sources are called and how they are graded: of all that stand in the case, or only of `ids` when given. */
export async function listSourceNames(db: Db, scope: CaseScope, ids?: readonly string[]): Promise<Pick<Source, "id" | "title" | "publication" | "reliability">[]> {
  if (ids?.length === 0) return [];
  const only = ids ? Prisma.sql`AND s.id = ANY (${[...ids]}::text[])` : Prisma.empty;
  return db.$queryRaw<Pick<Source, "id" | "title" | "publication" | "reliability">[]>`
    SELECT s.id, s.title, s.publication, s.reliability FROM sources s WHERE s.case_id = ${scope.caseId} AND s.deleted_at IS NULL ${only}
    ORDER BY s.created_at, s.id`;
}

/** Inserts a source. */
export async function insertSource(
  db: Db,
  scope: CaseScope,
  row: SourceMetadata & { id: string; titleInferred: boolean; createdAt: Date },
): Promise<void> {
  await db.source.create({ data: { ...row, caseId: scope.caseId }, select: { id: true } });
}

/** Writes metadata made on `version`; false when a newer version stands or the source is removed. */
export async function updateSource(
  db: Db,
  scope: CaseScope,
  id: string,
  version: number,
  fields: Partial<SourceMetadata> & { titleInferred?: boolean },
): Promise<boolean> {
  const { count } = await db.source.updateMany({
    where: { id, caseId: scope.caseId, version, deletedAt: null },
    data: { ...fields, version: { increment: 1 } },
  });
  return count === 1;
}

/** Hides a source (a time) or brings it back (null); false when it already was so. */
export async function setSourceRemoved(db: Db, scope: CaseScope, id: string, at: Date | null): Promise<boolean> {
  const { count } = await db.source.updateMany({
    where: { id, caseId: scope.caseId, deletedAt: at ? null : { not: null } },
    data: { deletedAt: at, version: { increment: 1 } },
  });
  return count === 1;
}

/** How many appearances of claims that still stand cite a source, by a passage of its captures or by name. */
export async function countCitations(db: Db, scope: CaseScope, sourceId: string): Promise<number> {
  return db.appearance.count({
    where: {
      caseId: scope.caseId,
      deletedAt: null,
      claim: { deletedAt: null },
      OR: [{ sourceId }, { passage: { capture: { sourceId } } }],
    },
  });
}
