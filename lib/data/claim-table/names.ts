import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";

/** Names of questions (their text), actors and sources (their title) by id. Removed ones too: what a person filters by still has its name. */
export async function listNames(db: Db, scope: CaseScope, of: "question" | "claimant" | "source", ids: readonly string[]): Promise<Map<string, string>> {
  const where = { caseId: scope.caseId, id: { in: [...ids] } };
  if (ids.length === 0) return new Map();
  if (of === "question") return named((await db.question.findMany({ where, select: { id: true, text: true } })).map(({ id, text }) => [id, text]));
  if (of === "claimant") return named((await db.actor.findMany({ where, select: { id: true, name: true } })).map(({ id, name }) => [id, name]));
  return named((await db.source.findMany({ where, select: { id: true, title: true } })).map(({ id, title }) => [id, title]));
}

const named = (pairs: readonly (readonly [string, string])[]): Map<string, string> => new Map(pairs);
