import { findCaseForDoor, listCasesForDoor } from "@/lib/data/cases";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { allows } from "@/lib/domain/access/roles";
import type { Capability, Role } from "@/lib/domain/access/roles";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";

/**
 * The one door: proves that the caller may do something in a case, and is the only maker of a `CaseScope`.
 * Takes a slug or an id. Instance admins (the command line among them) stand as owners everywhere.
 * @throws AppError `unauthenticated` for nobody; `not-found` for a case that does not exist or that the caller is no
 * member of, alike, so that a stranger learns nothing; `forbidden` for a member whose role does not allow it.
 */
export async function openCase(context: Context, slugOrId: string, capability: Capability): Promise<CaseScope> {
  const { principal } = context;
  if (principal.kind === "anonymous") throw new AppError("unauthenticated");
  const userId = principal.kind === "user" ? principal.userId : null;
  const found = await findCaseForDoor(context.db, slugOrId, userId);
  const role: Role | null = found && (principal.isAdmin ? "owner" : found.role);
  if (!found || !role) throw new AppError("not-found", { entity: "case" });
  if (!allows(role, capability)) throw new AppError("forbidden", { capability });
  return toScope({ ...found, role });
}

/** The door for all cases at once in which the caller may do something, newest first. @throws AppError `unauthenticated`. */
export async function openCases(context: Context, capability: Capability): Promise<CaseScope[]> {
  const { principal } = context;
  if (principal.kind === "anonymous") throw new AppError("unauthenticated");
  const userId = principal.kind === "user" ? principal.userId : null;
  const found = await listCasesForDoor(context.db, userId, principal.isAdmin);
  return found.flatMap(({ id, slug, role: own }) => {
    const role = principal.isAdmin ? "owner" : own;
    return role && allows(role, capability) ? [toScope({ id, slug, role })] : [];
  });
}

function toScope({ id, slug, role }: { id: string; slug: string; role: Role }): CaseScope {
  return { caseId: id, slug, role } as unknown as CaseScope;
}
