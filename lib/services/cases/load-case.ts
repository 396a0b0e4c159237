import { getCase } from "@/lib/data/cases";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Case } from "@/lib/domain/cases/case";
import type { Context } from "../context";

/** The case of a scope. */
export async function loadCase(context: Context, scope: CaseScope): Promise<Case> {
  return getCase(context.db, scope);
}
