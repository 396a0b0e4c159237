import { listMembers as readMembers, type Member } from "@/lib/data/members";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Context } from "../context";

/** The members of a case, by name. */
export async function listMembers(context: Context, scope: CaseScope): Promise<Member[]> {
  return readMembers(context.db, scope);
}
