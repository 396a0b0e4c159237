import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";

/** Makes two imports of the same bytes into one case wait for each other until the transaction ends. */
export async function lockImports(db: Db, scope: CaseScope, sha256: string): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${scope.caseId}/${sha256}`}, 0))`;
}
