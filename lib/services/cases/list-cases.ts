import { listCases as readCases } from "@/lib/data/cases";
import type { Case } from "@/lib/domain/cases/case";
import type { Role } from "@/lib/domain/access/roles";
import { requireSignedIn } from "../access/require-instance";
import type { Context } from "../context";

/** A case in the list, with what the caller may be in it and how much it holds. */
export type ListedCase = Case & { role: Role; sources: number; questions: number };

/** The cases the caller may see, newest first: their own, or for an admin all of them. @throws AppError `unauthenticated`. */
export async function listCases(context: Context): Promise<ListedCase[]> {
  const principal = requireSignedIn(context);
  const userId = principal.kind === "user" && !principal.isAdmin ? principal.userId : null;
  const cases = await readCases(context.db, userId);
  return cases.map((found) => ({ ...found, role: principal.isAdmin ? "owner" : (found.role ?? "viewer") }));
}
