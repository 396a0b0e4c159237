import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";

/** What things of the case are called, by id, removed ones too; ids of other kinds are left out. For logs, which keep ids. */
export async function namesOf(db: Db, scope: CaseScope, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const where = { caseId: scope.caseId, id: { in: [...ids] } };
  const [actors, events, questions, claims, sources, captures, passages] = await Promise.all([
    db.actor.findMany({ where, select: { id: true, name: true } }),
    db.event.findMany({ where, select: { id: true, name: true } }),
    db.question.findMany({ where, select: { id: true, text: true } }),
    db.claim.findMany({ where, select: { id: true, proposition: true, answer: true, claimant: { select: { name: true } } } }),
    db.source.findMany({ where, select: { id: true, title: true } }),
    db.capture.findMany({ where, select: { id: true, number: true, source: { select: { title: true } } } }),
    db.passage.findMany({ where, select: { id: true, exact: true } }),
  ]);
  return new Map([
    ...actors.map(({ id, name }) => [id, name] as const),
    ...events.map(({ id, name }) => [id, name] as const),
    ...questions.map(({ id, text }) => [id, text] as const),
    ...claims.map(({ id, proposition, answer, claimant }) => [id, `${claimant.name}: ${proposition || (answer ?? "")}`] as const),
    ...sources.map(({ id, title }) => [id, title] as const),
    ...captures.map(({ id, number, source }) => [id, `${source.title} (${number})`] as const),
    ...passages.map(({ id, exact }) => [id, exact] as const),
  ]);
}
