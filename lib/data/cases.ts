import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Role } from "@/lib/domain/access/roles";
import type { Case } from "@/lib/domain/cases/case";

const SELECT = {
  id: true, slug: true, title: true, description: true, language: true, gradingEnabled: true, isDemo: true,
  fetchNoticeAt: true, reviewerNote: true, createdAt: true, version: true,
} as const;

/** The key of a case and what a user is in it, by slug or id; null when there is no such case. Only the door calls this, on each request: one statement, by keys. */
export async function findCaseForDoor(
  db: Db,
  slugOrId: string,
  userId: string | null,
): Promise<{ id: string; slug: string; role: Role | null } | null> {
  const [row] = await db.$queryRaw<{ id: string; slug: string; role: Role | null }[]>`
    SELECT k.id, k.slug, m.role::text AS role FROM cases k LEFT JOIN members m ON m.case_id = k.id AND m.user_id = ${userId ?? ""}
    WHERE k.slug = ${slugOrId} OR k.id = ${slugOrId} ORDER BY k.slug = ${slugOrId} DESC LIMIT 1`;
  return row ?? null;
}

/** The keys of all cases a user is a member of, or of every case, with what the user is in it; newest first. Only the door calls this. */
export async function listCasesForDoor(
  db: Db,
  userId: string | null,
  every: boolean,
): Promise<{ id: string; slug: string; role: Role | null }[]> {
  const rows = await db.case.findMany({
    where: every ? {} : { members: { some: { userId: userId ?? "" } } },
    orderBy: { createdAt: "desc" },
    select: { id: true, slug: true, members: { where: { userId: userId ?? "" }, select: { role: true } } },
  });
  return rows.map(({ id, slug, members }) => ({ id, slug, role: members[0]?.role ?? null }));
}

/** The case of a scope. */
export async function getCase(db: Db, scope: CaseScope): Promise<Case> {
  return db.case.findUniqueOrThrow({ where: { id: scope.caseId }, select: SELECT });
}

/** Cases a user is a member of (all of them for `null`, an admin's view), newest first, with how much is in each. */
export async function listCases(
  db: Db,
  userId: string | null,
): Promise<(Case & { role: Role | null; sources: number; questions: number })[]> {
  const rows = await db.case.findMany({
    where: userId === null ? {} : { members: { some: { userId } } },
    orderBy: { createdAt: "desc" },
    select: {
      ...SELECT,
      members: { where: { userId: userId ?? "" }, select: { role: true } },
      _count: { select: { sources: { where: { deletedAt: null } }, questions: { where: { deletedAt: null } } } },
    },
  });
  return rows.map(({ members, _count, ...row }) => ({
    ...row, role: members[0]?.role ?? null, sources: _count.sources, questions: _count.questions,
  }));
}

/** Whether a slug is taken. */
export async function slugExists(db: Db, slug: string): Promise<boolean> {
  return (await db.case.count({ where: { slug } })) > 0;
}

/** Inserts a case and, where there is one, its first owner. */
export async function insertCase(
  db: Db,
  row: { id: string; slug: string; title: string; description: string; language: string; isDemo: boolean; createdAt: Date },
  ownerUserId: string | null,
): Promise<void> {
  await db.case.create({ data: row });
  if (ownerUserId !== null) {
    await db.member.create({ data: { caseId: row.id, userId: ownerUserId, role: "owner", addedAt: row.createdAt } });
  }
}

/** Writes fields of a case made on `version`; false when a newer version stands. */
export async function updateCase(
  db: Db,
  scope: CaseScope,
  version: number,
  fields: { title?: string; description?: string; language?: string; gradingEnabled?: boolean; reviewerNote?: string },
): Promise<boolean> {
  const { count } = await db.case.updateMany({
    where: { id: scope.caseId, version },
    data: { ...fields, version: { increment: 1 } },
  });
  return count === 1;
}

/** Notes that somebody of the case read that a fetched site sees this machine's address; false if it was noted before. */
export async function setFetchNotice(db: Db, scope: CaseScope, at: Date): Promise<boolean> {
  const { count } = await db.case.updateMany({ where: { id: scope.caseId, fetchNoticeAt: null }, data: { fetchNoticeAt: at } });
  return count === 1;
}
