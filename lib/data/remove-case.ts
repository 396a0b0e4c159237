import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";

/**
 * Deletes a demo case with everything in it, its log included. Inside a transaction: the triggers that keep captures and
 * logs append-only let rows go only while their case is the one named for removal, is there, and is a demo.
 */
export async function deleteDemoCase(db: Db, scope: CaseScope): Promise<void> {
  const caseId = scope.caseId;
  await db.$executeRaw`SELECT set_config('recoupe.removing_case', ${caseId}, true)`;
  // What refers goes before what is referred to; the rest follows its parent by cascade.
  await db.appearance.deleteMany({ where: { caseId } });
  await db.claim.deleteMany({ where: { caseId } });
  await db.passageReview.deleteMany({ where: { caseId } });
  await db.actorAlias.deleteMany({ where: { caseId } });
  await db.passage.deleteMany({ where: { caseId } });
  await db.sourceFetch.deleteMany({ where: { caseId } });
  await db.sighting.deleteMany({ where: { caseId } });
  await db.exclusion.deleteMany({ where: { caseId } });
  await db.capture.deleteMany({ where: { caseId } });
  await db.blob.deleteMany({ where: { caseId } });
  await db.source.deleteMany({ where: { caseId } });
  await db.question.deleteMany({ where: { caseId } });
  await db.event.deleteMany({ where: { caseId } });
  await db.actor.deleteMany({ where: { caseId } });
  await db.logEntry.deleteMany({ where: { chain: caseId } });
  await db.logChain.deleteMany({ where: { chain: caseId } });
  await db.case.delete({ where: { id: caseId }, select: { id: true } });
}
