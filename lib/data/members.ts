import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Role } from "@/lib/domain/access/roles";

/** A person's part in a case. */
export interface Member {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly disabled: boolean;
}

/** Makes a person the owner of every case that has no members; returns those cases' ids. */
export async function adoptCases(db: Db, userId: string, addedAt: Date): Promise<string[]> {
  const orphans = await db.case.findMany({ where: { members: { none: {} } }, select: { id: true } });
  await db.member.createMany({ data: orphans.map(({ id }) => ({ caseId: id, userId, role: "owner" as const, addedAt })) });
  return orphans.map(({ id }) => id);
}

/** The members of a case, by name. */
export async function listMembers(db: Db, scope: CaseScope): Promise<Member[]> {
  const rows = await db.member.findMany({
    where: { caseId: scope.caseId },
    select: { userId: true, role: true, user: { select: { name: true, email: true, disabledAt: true } } },
  });
  return rows
    .map(({ userId, role, user }) => ({ userId, role, name: user.name, email: user.email, disabled: user.disabledAt !== null }))
    .sort((a, b) => a.name.localeCompare(b.name, "fr"));
}

/** Gives a person a role in the case, new or changed. */
export async function putMember(db: Db, scope: CaseScope, userId: string, role: Role, addedAt: Date): Promise<void> {
  await db.member.upsert({
    where: { caseId_userId: { caseId: scope.caseId, userId } },
    create: { caseId: scope.caseId, userId, role, addedAt },
    update: { role },
  });
}

/** Takes a person out of the case; false when they were not in it. */
export async function deleteMember(db: Db, scope: CaseScope, userId: string): Promise<boolean> {
  const { count } = await db.member.deleteMany({ where: { caseId: scope.caseId, userId } });
  return count === 1;
}

/** What a person is in the case; null when they are not in it. */
export async function findRole(db: Db, scope: CaseScope, userId: string): Promise<Role | null> {
  const row = await db.member.findUnique({ where: { caseId_userId: { caseId: scope.caseId, userId } }, select: { role: true } });
  return row?.role ?? null;
}

/** How many owners that can sign in the case has besides one person. */
export async function countOtherOwners(db: Db, scope: CaseScope, exceptUserId: string): Promise<number> {
  return db.member.count({
    where: { caseId: scope.caseId, role: "owner", userId: { not: exceptUserId }, user: { disabledAt: null } },
  });
}
