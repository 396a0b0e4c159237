import type { Db, Prisma } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Capture, CaptureInfo, CaptureMethod, CaptureWarning, Exclusion, Sighting } from "@/lib/domain/sources/types";

const INFO = {
  id: true, sourceId: true, number: true, method: true, fileName: true, fetchedUrl: true, etag: true, lastModified: true,
  mediaType: true, originalSha256: true, originalSize: true, textSha256: true, textLength: true, extractor: true,
  extractorVersion: true, warnings: true, capturedAt: true, capturedBy: true,
} as const;

function toInfo<T extends { warnings: unknown }>(row: T): Omit<T, "warnings"> & { warnings: CaptureWarning[] } {
  return { ...row, warnings: row.warnings as CaptureWarning[] };
}

/** A capture with its text, or null. */
export async function findCapture(db: Db, scope: CaseScope, id: string): Promise<Capture | null> {
  const row = await db.capture.findFirst({ where: { caseId: scope.caseId, id }, select: { ...INFO, text: true } });
  return row && toInfo(row);
}

/** The texts of captures, by their ids. */
export async function listTexts(db: Db, scope: CaseScope, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = ids.length === 0 ? [] : await db.capture.findMany({ where: { caseId: scope.caseId, id: { in: [...ids] } }, select: { id: true, text: true } });
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** The source a capture belongs to; null when the case has no such capture. */
export async function findCaptureSource(db: Db, scope: CaseScope, id: string): Promise<string | null> {
  return (await db.capture.findFirst({ where: { caseId: scope.caseId, id }, select: { sourceId: true } }))?.sourceId ?? null;
}

/** Captures of the given sources (all of the case's when not given), without texts, oldest first. */
export async function listCaptures(db: Db, scope: CaseScope, sourceIds?: readonly string[]): Promise<CaptureInfo[]> {
  const rows = await db.capture.findMany({
    where: { caseId: scope.caseId, ...(sourceIds ? { sourceId: { in: [...sourceIds] } } : {}) },
    orderBy: [{ sourceId: "asc" }, { number: "asc" }],
    select: INFO,
  });
  return rows.map(toInfo);
}

/** The newest capture of a source, without its text. */
export async function findLatestCapture(db: Db, scope: CaseScope, sourceId: string): Promise<CaptureInfo | null> {
  const row = await db.capture.findFirst({
    where: { caseId: scope.caseId, sourceId },
    orderBy: { number: "desc" },
    select: INFO,
  });
  return row && toInfo(row);
}

/** A capture of a source that still stands with the same original bytes, or else with the same canonical text. */
export async function findSameCapture(
  db: Db,
  scope: CaseScope,
  hashes: { originalSha256: string; textSha256: string | null },
): Promise<{ id: string; sourceId: string; textLength: number } | null> {
  const where = { caseId: scope.caseId, source: { deletedAt: null } };
  const select = { id: true, sourceId: true, textLength: true };
  const orderBy = { capturedAt: "asc" } as const;
  return (
    (await db.capture.findFirst({ where: { ...where, originalSha256: hashes.originalSha256 }, select, orderBy })) ??
    (hashes.textSha256 === null
      ? null
      : db.capture.findFirst({ where: { ...where, textSha256: hashes.textSha256 }, select, orderBy }))
  );
}

/** The capture of a source that has exactly this canonical text; null when none has. */
export async function findSameTextCapture(db: Db, scope: CaseScope, sourceId: string, textSha256: string): Promise<string | null> {
  const row = await db.capture.findFirst({ where: { caseId: scope.caseId, sourceId, textSha256 }, select: { id: true } });
  return row?.id ?? null;
}

/** Inserts a capture; its original must have been put before. */
export async function insertCapture(db: Db, scope: CaseScope, row: Capture): Promise<void> {
  const { warnings, ...rest } = row;
  await db.capture.create({ data: { ...rest, caseId: scope.caseId, warnings: warnings as unknown as Prisma.InputJsonArray }, select: { id: true } });
}

/** Records that a capture's text was met again. */
export async function insertSighting(
  db: Db,
  scope: CaseScope,
  row: { id: string; captureId: string; method: CaptureMethod; originalSha256: string; seenAt: Date; seenBy: string },
): Promise<void> {
  await db.sighting.create({ data: { ...row, caseId: scope.caseId } });
}

/** When captures were met again, oldest first. */
export async function listSightings(db: Db, scope: CaseScope, captureIds: readonly string[]): Promise<Sighting[]> {
  return db.sighting.findMany({
    where: { caseId: scope.caseId, captureId: { in: [...captureIds] } },
    orderBy: { seenAt: "asc" },
    select: { id: true, captureId: true, method: true, seenAt: true, seenBy: true },
  });
}

const EXCLUSION = { id: true, captureId: true, start: true, end: true, reason: true, proposed: true, version: true } as const;

/** Stretches of captures that are not article text, in text order. */
export async function listExclusions(db: Db, scope: CaseScope, captureIds: readonly string[]): Promise<Exclusion[]> {
  return db.exclusion.findMany({
    where: { caseId: scope.caseId, captureId: { in: [...captureIds] } },
    orderBy: [{ captureId: "asc" }, { start: "asc" }],
    select: EXCLUSION,
  });
}

/** Inserts stretches of one capture. */
export async function insertExclusions(db: Db, scope: CaseScope, rows: readonly Omit<Exclusion, "version">[]): Promise<void> {
  if (rows.length === 0) return;
  await db.exclusion.createMany({ data: rows.map((row) => ({ ...row, caseId: scope.caseId })) });
}

/** Confirms a proposed stretch; false when a newer version stands. */
export async function confirmExclusion(db: Db, scope: CaseScope, id: string, version: number): Promise<boolean> {
  const { count } = await db.exclusion.updateMany({
    where: { id, caseId: scope.caseId, version },
    data: { proposed: false, version: { increment: 1 } },
  });
  return count === 1;
}

/** Takes a mark away; returns what it was, or null when it is gone already. */
export async function deleteExclusion(db: Db, scope: CaseScope, id: string): Promise<Exclusion | null> {
  const row = await db.exclusion.findFirst({ where: { id, caseId: scope.caseId }, select: EXCLUSION });
  if (row) await db.exclusion.deleteMany({ where: { id, caseId: scope.caseId } });
  return row;
}
