import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";

/** Names of questions (their text, and the event it is asked of), events, actors and sources (their title) by id. Removed ones too: what a person filters by still has its name. */
export async function listNames(db: Db, scope: CaseScope, of: "question" | "event" | "claimant" | "source", ids: readonly string[]): Promise<Map<string, string>> {
  const where = { caseId: scope.caseId, id: { in: [...ids] } };
  if (ids.length === 0) return new Map();
  if (of === "question") {
    const asked = await db.question.findMany({ where, select: { id: true, text: true, event: { select: { name: true } } } });
    return named(asked.map(({ id, text, event }) => [id, questionLabel(text, event?.name ?? null)]));
  }
  if (of === "event") return named((await db.event.findMany({ where, select: { id: true, name: true } })).map(({ id, name }) => [id, name]));
  if (of === "claimant") return named((await db.actor.findMany({ where, select: { id: true, name: true } })).map(({ id, name }) => [id, name]));
  return named((await db.source.findMany({ where, select: { id: true, title: true } })).map(({ id, title }) => [id, title]));
}

/** A sheet asks the same of many events: the text alone would not tell one question from another. */
export function questionLabel(text: string, event: string | null): string {
  return event === null ? text : `${text} · ${event}`;
}

const named = (pairs: readonly (readonly [string, string])[]): Map<string, string> => new Map(pairs);
