import { Prisma, type Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Schedule, SourceFetch } from "@/lib/domain/sources/schedule";

const SCHEDULE = { everyHours: true, allSources: true, setAt: true, setBy: true, version: true } as const;
const FETCH = {
  sourceId: true, chosen: true, url: true, etag: true, lastModified: true, captureId: true, triedAt: true, outcome: true, failure: true, failures: true,
} as const;

const toFetch = (row: Omit<SourceFetch, "failure"> & { failure: unknown }): SourceFetch => ({ ...row, failure: row.failure as SourceFetch["failure"] });

/** The case's schedule; null while it has none. */
export async function findSchedule(db: Db, scope: CaseScope): Promise<Schedule | null> {
  return db.schedule.findFirst({ where: { caseId: scope.caseId }, select: SCHEDULE });
}

/** Sets the case's schedule, made on `version` (null: there was none); false when another stands. */
export async function writeSchedule(db: Db, scope: CaseScope, version: number | null, fields: Omit<Schedule, "version">): Promise<boolean> {
  const { count } =
    version === null
      ? await db.schedule.createMany({ data: [{ ...fields, caseId: scope.caseId }], skipDuplicates: true })
      : await db.schedule.updateMany({ where: { caseId: scope.caseId, version }, data: { ...fields, version: { increment: 1 } } });
  return count === 1;
}

/** Takes the case's schedule away; false when another version stands. */
export async function deleteSchedule(db: Db, scope: CaseScope, version: number): Promise<boolean> {
  return (await db.schedule.deleteMany({ where: { caseId: scope.caseId, version } })).count === 1;
}

/** Chooses exactly these sources for the schedule. */
export async function chooseSources(db: Db, scope: CaseScope, sourceIds: readonly string[]): Promise<void> {
  const caseId = scope.caseId;
  await db.sourceFetch.createMany({ data: sourceIds.map((sourceId) => ({ caseId, sourceId })), skipDuplicates: true });
  await db.sourceFetch.updateMany({ where: { caseId, sourceId: { in: [...sourceIds] } }, data: { chosen: true } });
  await db.sourceFetch.updateMany({ where: { caseId, sourceId: { notIn: [...sourceIds] } }, data: { chosen: false } });
}

/** How fetching stands, of the sources that were ever fetched or chosen; of some when `sourceIds` is given. */
export async function listFetches(db: Db, scope: CaseScope, sourceIds?: readonly string[]): Promise<SourceFetch[]> {
  const rows = await db.sourceFetch.findMany({
    where: { caseId: scope.caseId, ...(sourceIds ? { sourceId: { in: [...sourceIds] } } : {}) },
    select: FETCH,
  });
  return rows.map(toFetch);
}

/** Writes how a fetch ended; what is not given stays. */
export async function writeFetch(
  db: Db,
  scope: CaseScope,
  sourceId: string,
  { failure, ...fields }: Partial<Omit<SourceFetch, "sourceId" | "chosen">>,
): Promise<void> {
  const caseId = scope.caseId;
  const data = { ...fields, ...(failure === undefined ? {} : { failure: failure === null ? Prisma.DbNull : { ...failure } }) };
  await db.sourceFetch.upsert({ where: { caseId_sourceId: { caseId, sourceId } }, create: { caseId, sourceId, ...data }, update: data, select: { caseId: true } });
}

/** A source that its case's schedule captures. */
export interface ScheduledSource {
  readonly caseId: string;
  readonly sourceId: string;
  readonly url: string;
  readonly everyHours: number;
  readonly fetch: Pick<SourceFetch, "triedAt" | "failures"> | null;
}

/** Every source of the instance that a schedule captures, those longest not tried first. */
export async function listScheduled(db: Db): Promise<ScheduledSource[]> {
  const rows = await db.$queryRaw<{ case_id: string; source_id: string; url: string; every_hours: number; tried_at: Date | null; failures: number | null }[]>`
    SELECT s.case_id, o.id AS source_id, o.url, s.every_hours, f.tried_at, f.failures
    FROM schedules s
    JOIN sources o ON o.case_id = s.case_id AND o.deleted_at IS NULL AND o.url IS NOT NULL
    LEFT JOIN source_fetches f ON f.case_id = o.case_id AND f.source_id = o.id
    WHERE s.all_sources OR f.chosen
    ORDER BY f.tried_at NULLS FIRST, o.created_at, o.id`;
  return rows.map(({ case_id: caseId, source_id: sourceId, url, every_hours: everyHours, tried_at: triedAt, failures }) => ({
    caseId,
    sourceId,
    url,
    everyHours,
    fetch: triedAt === null ? null : { triedAt, failures: failures ?? 0 },
  }));
}
