import type { Database } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Principal } from "@/lib/domain/access/principal";
import type { Role } from "@/lib/domain/access/roles";
import { newId } from "@/lib/services/support/new-id";

/** A user with a role in a case (none for `null`), as the principal that acts. */
export async function addMember(db: Database, scope: CaseScope, role: Role | null, name = role ?? "stranger"): Promise<Principal> {
  const userId = newId();
  await db.user.create({ data: { id: userId, email: `${userId}@example.org`, name, createdAt: new Date(0) } });
  if (role) await db.member.create({ data: { caseId: scope.caseId, userId, role, addedAt: new Date(0) } });
  return { kind: "user", id: `user:${userId}`, userId, name, isAdmin: false };
}
