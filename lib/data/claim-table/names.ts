import { Prisma, type Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";

/** Names of questions (their text, and the event it is asked of), events, actors and sources (their title) by id. Removed ones too: what a person filters by still has its name. */
export async function listNames(db: Db, scope: CaseScope, of: keyof typeof NAMED, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; name: string; event: string | null }[]>`
    SELECT n.id, ${NAMED[of]} WHERE n.case_id = ${scope.caseId} AND n.id = ANY (${[...ids]}::text[])`;
  return new Map(rows.map(({ id, name, event }) => [id, questionLabel(name, event)]));
}

const NO_EVENT = Prisma.sql`NULL AS event`;
const NAMED = {
  question: Prisma.sql`n.text AS name, e.name AS event FROM questions n LEFT JOIN events e ON e.case_id = n.case_id AND e.id = n.event_id`,
  event: Prisma.sql`n.name, ${NO_EVENT} FROM events n`,
  claimant: Prisma.sql`n.name, ${NO_EVENT} FROM actors n`,
  source: Prisma.sql`n.title AS name, ${NO_EVENT} FROM sources n`,
} as const;

/** A sheet asks the same of many events: the text alone would not tell one question from another. */
function questionLabel(text: string, event: string | null): string {
  return event === null ? text : `${text} · ${event}`;
}
