import { Prisma, type Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Candidate } from "@/lib/domain/passages/anchoring";
import { sourceChange, type ChangedPassage, type InboxView, type PassageReview } from "@/lib/domain/passages/review";
import type { Passage } from "@/lib/domain/passages/types";

const SELECT = {
  id: true, passageId: true, captureId: true, current: true, status: true, start: true, end: true, words: true, near: true,
  score: true, candidates: true, foundAt: true, answer: true, carried: true, reviewerNote: true, answeredAt: true,
  answeredBy: true, newPassageId: true, addedAppearanceIds: true, addedClaimIds: true, version: true,
} as const;

const PASSAGE = {
  id: true, captureId: true, start: true, end: true, exact: true, prefix: true, suffix: true,
  translation: true, translationLanguage: true, reviewerNote: true, version: true,
} as const;

const toReview = <T extends { candidates: unknown }>(row: T) => ({ ...row, candidates: row.candidates as Candidate[] });

/** A passage that a standing claim cites. */
const CITED = { appearances: { some: { deletedAt: null, claim: { deletedAt: null } } } } as const;
const FOUND_AGAIN = ["exact", "typographic"] as const;

/** Which reviews a view shows; only of passages that are still cited, of sources that stand. */
function inView(view: InboxView, sourceId: string | null): Prisma.PassageReviewWhereInput {
  const passage = { ...CITED, capture: { source: { deletedAt: null, ...(sourceId === null ? {} : { id: sourceId }) } } };
  if (view === "answered") return { passage, current: true, answer: { not: null } };
  const status = view === "open" ? { notIn: [...FOUND_AGAIN] } : { in: [...FOUND_AGAIN] };
  return { passage, current: true, answer: null, status };
}

/** Passages of a source's captures that standing claims cite, in the order of captures and text. */
export async function listCitedPassages(db: Db, scope: CaseScope, sourceId: string): Promise<Passage[]> {
  return db.passage.findMany({
    where: { caseId: scope.caseId, capture: { sourceId }, ...CITED },
    orderBy: [{ captureId: "asc" }, { start: "asc" }],
    select: PASSAGE,
  });
}

/** Reviews of the passages of a source, of some passages, or by id. */
export async function listPassageReviews(
  db: Db,
  scope: CaseScope,
  filter: { sourceId?: string; passageIds?: readonly string[]; current?: true },
): Promise<PassageReview[]> {
  const rows = await db.passageReview.findMany({
    where: {
      caseId: scope.caseId,
      ...(filter.sourceId === undefined ? {} : { passage: { capture: { sourceId: filter.sourceId } } }),
      ...(filter.passageIds ? { passageId: { in: [...filter.passageIds] } } : {}),
      ...(filter.current ? { current: true } : {}),
    },
    select: SELECT,
  });
  return rows.map(toReview);
}

/** A review with its passage, or null. */
export async function findReview(db: Db, scope: CaseScope, id: string): Promise<{ review: PassageReview; passage: Passage } | null> {
  const row = await db.passageReview.findFirst({ where: { caseId: scope.caseId, id }, select: { ...SELECT, passage: { select: PASSAGE } } });
  if (!row) return null;
  const { passage, ...review } = row;
  return { review: toReview(review), passage };
}

/** Reviews of a view, by source, capture and place, so that neighbours in the text are neighbours in the list. */
export async function listInbox(
  db: Db,
  scope: CaseScope,
  view: InboxView,
  { sourceId, take }: { sourceId: string | null; take: number },
): Promise<(PassageReview & { exact: string; sourceId: string })[]> {
  const rows = await db.passageReview.findMany({
    where: { caseId: scope.caseId, ...inView(view, sourceId) },
    orderBy: [{ capture: { sourceId: "asc" } }, { passage: { captureId: "asc" } }, { passage: { start: "asc" } }, { id: "asc" }],
    take,
    select: { ...SELECT, passage: { select: { exact: true } }, capture: { select: { sourceId: true } } },
  });
  return rows.map(({ passage, capture, ...row }) => ({ ...toReview(row), exact: passage.exact, sourceId: capture.sourceId }));
}

/** How many reviews a view has. */
export async function countInbox(db: Db, scope: CaseScope, view: InboxView, sourceId: string | null = null): Promise<number> {
  return db.passageReview.count({ where: { caseId: scope.caseId, ...inView(view, sourceId) } });
}

/** Passages that their source no longer has as they were: not answered yet, or found to be gone. Of the case, or among some. */
export async function listChangedPassages(db: Db, scope: CaseScope, passageIds?: readonly string[]): Promise<ChangedPassage[]> {
  if (passageIds?.length === 0) return [];
  const only = passageIds ? Prisma.sql`AND r.passage_id = ANY (${[...passageIds]}::text[])` : Prisma.empty;
  const rows = await db.$queryRaw<(Pick<PassageReview, "id" | "passageId" | "current" | "status" | "answer"> & ChangedPassage["capture"])[]>`
    SELECT r.id, r.passage_id AS "passageId", r.current, r.status::text AS status, r.answer::text AS answer, k.number, k.captured_at AS "capturedAt"
    FROM passage_reviews r JOIN captures k ON k.case_id = r.case_id AND k.id = r.capture_id
    WHERE r.case_id = ${scope.caseId} AND r.current AND r.status::text <> ALL (${[...FOUND_AGAIN]}::text[]) AND (r.answer IS NULL OR r.answer = 'gone') ${only}`;
  return rows.flatMap(({ id, passageId, number, capturedAt, ...review }) => {
    const change = sourceChange(review);
    return change === null ? [] : [{ passageId, reviewId: id, change, capture: { number, capturedAt } }];
  });
}

/** Inserts what was found; a passage that was looked for in that capture already is left as it was. */
export async function insertReviews(
  db: Db,
  scope: CaseScope,
  rows: readonly Omit<PassageReview, "version">[],
): Promise<void> {
  await db.passageReview.createMany({
    data: rows.map(({ candidates, addedAppearanceIds, addedClaimIds, ...row }) => ({
      ...row,
      caseId: scope.caseId,
      candidates: candidates.map((candidate) => ({ ...candidate })),
      addedAppearanceIds: [...addedAppearanceIds],
      addedClaimIds: [...addedClaimIds],
    })),
    skipDuplicates: true,
  });
}

/** Makes the reviews in one capture the current ones of a source; those of other captures stay, as what they were. */
export async function setCurrentReviews(db: Db, scope: CaseScope, sourceId: string, captureId: string): Promise<void> {
  const passage = { capture: { sourceId } };
  await db.passageReview.updateMany({ where: { caseId: scope.caseId, passage, captureId: { not: captureId }, current: true }, data: { current: false } });
  await db.passageReview.updateMany({ where: { caseId: scope.caseId, passage, captureId, current: false }, data: { current: true } });
}

/** What an answer writes. All null and empty takes it back. */
export type AnswerFields = Pick<
  PassageReview,
  "answer" | "reviewerNote" | "answeredAt" | "answeredBy" | "newPassageId" | "addedAppearanceIds" | "addedClaimIds"
>;

/** Writes an answer made on `version`; false when a newer version stands or a newer capture was looked through meanwhile. */
export async function writeAnswer(db: Db, scope: CaseScope, id: string, version: number, fields: AnswerFields): Promise<boolean> {
  const { count } = await db.passageReview.updateMany({
    where: { id, caseId: scope.caseId, version, current: true },
    data: {
      ...fields,
      addedAppearanceIds: [...fields.addedAppearanceIds],
      addedClaimIds: [...fields.addedClaimIds],
      carried: false,
      version: { increment: 1 },
    },
  });
  return count === 1;
}
