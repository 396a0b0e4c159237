import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";

/** What a reading goes by. Another one is due when any of it changes. */
export interface ReadingBasis {
  /** Version of the rules. */
  readonly analyser: string;
  readonly language: string | null;
  /** The date of publication, which relative dates count from. */
  readonly date: string | null;
}

/** A capture that is to be read, and what is known of it. */
export interface DueCapture {
  readonly caseId: string;
  readonly captureId: string;
  readonly sourceId: string;
}

/**
 * The next captures, of any case, that have not been read with these rules, language and date: newest of their source first, then
 * in the order they came in. For the background only: the one function here that asks for no case, since nobody asks it for one.
 */
export async function listDueCaptures(db: Db, analyser: string, take: number): Promise<DueCapture[]> {
  return db.$queryRaw<DueCapture[]>`
    SELECT k.case_id AS "caseId", k.id AS "captureId", k.source_id AS "sourceId"
    FROM captures k JOIN sources o ON o.case_id = k.case_id AND o.id = k.source_id AND o.deleted_at IS NULL
    LEFT JOIN capture_readings r ON r.case_id = k.case_id AND r.capture_id = k.id
    WHERE r.capture_id IS NULL OR r.analyser <> ${analyser} OR r.language IS DISTINCT FROM o.language OR r.date IS DISTINCT FROM o.published_at
    ORDER BY (r.capture_id IS NOT NULL), k.captured_at, k.id LIMIT ${take}`;
}

/** The reading of a capture, or null. */
export async function findReading(db: Db, scope: CaseScope, captureId: string): Promise<(ReadingBasis & { complete: boolean }) | null> {
  return db.captureReading.findFirst({
    where: { caseId: scope.caseId, captureId },
    select: { analyser: true, language: true, date: true, complete: true },
  });
}

/** The case's captures that have been read, by whatever rules, and whether to the end: a text may take too long. */
export async function listRead(db: Db, scope: CaseScope): Promise<Map<string, { complete: boolean }>> {
  const rows = await db.captureReading.findMany({ where: { caseId: scope.caseId }, select: { captureId: true, complete: true } });
  return new Map(rows.map(({ captureId, complete }) => [captureId, { complete }]));
}

/** Puts a reading in the place of the one before it, whose suggestions go with it; false when another one has just been put there. */
export async function replaceReading(db: Db, scope: CaseScope, captureId: string, row: ReadingBasis & { complete: boolean; readAt: Date; queued: number }): Promise<boolean> {
  await db.captureReading.deleteMany({ where: { caseId: scope.caseId, captureId } });
  const { count } = await db.captureReading.createMany({ data: [{ ...row, captureId, caseId: scope.caseId }], skipDuplicates: true });
  return count === 1;
}
