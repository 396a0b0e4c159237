import { Prisma, type Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Appearance } from "@/lib/domain/claims/types";

const SELECT = {
  id: true, claimId: true, passageId: true, sourceId: true, quote: true, presentation: true, hedge: true, chain: true,
  reviewerNote: true, createdAt: true, version: true,
  passage: { select: { exact: true, translation: true, translationLanguage: true, capture: { select: { sourceId: true } } } },
} as const;

interface CitedPassage {
  readonly exact: string;
  readonly translation: string | null;
  readonly translationLanguage: string | null;
  readonly capture: { readonly sourceId: string };
}

function toAppearance({ passage, ...row }: Appearance & { passage: CitedPassage | null }): Appearance {
  if (!passage) return { ...row, translation: null };
  const { exact, translation, translationLanguage, capture } = passage;
  return { ...row, quote: exact, sourceId: capture.sourceId, translation: translation ? { text: translation, language: translationLanguage } : null };
}

/** An appearance's own fields, as a form writes them. */
export type AppearanceFields = Omit<Appearance, "id" | "version" | "createdAt" | "claimId" | "translation">;

/** An appearance, or null. */
export async function findAppearance(db: Db, scope: CaseScope, id: string, removed = false): Promise<Appearance | null> {
  const row = await db.appearance.findFirst({
    where: { caseId: scope.caseId, id, deletedAt: removed ? { not: null } : null },
    select: SELECT,
  });
  return row && toAppearance(row);
}

/** Standing appearances of standing claims, oldest first: of the whole case, of some questions or claims, by id, or on some captures or passages. */
export async function listAppearances(
  db: Db,
  scope: CaseScope,
  filter: {
    ids?: readonly string[];
    questionIds?: readonly string[];
    claimIds?: readonly string[];
    captureIds?: readonly string[];
    passageIds?: readonly string[];
  } = {},
): Promise<Appearance[]> {
  const { ids, questionIds, claimIds, passageIds, captureIds } = filter;
  const among = (column: Prisma.Sql, wanted: readonly string[] | undefined) => (wanted ? [Prisma.sql`${column} = ANY (${[...wanted]}::text[])`] : []);
  const wanted = Prisma.join(
    [
      Prisma.sql`a.case_id = ${scope.caseId} AND a.deleted_at IS NULL`,
      ...among(Prisma.sql`a.id`, ids),
      ...among(Prisma.sql`c.question_id`, questionIds),
      ...among(Prisma.sql`a.claim_id`, claimIds),
      ...among(Prisma.sql`a.passage_id`, passageIds),
      ...among(Prisma.sql`p.capture_id`, captureIds),
    ],
    " AND ",
  );
  // One statement with joins: as three of Prisma's, a matrix of 400 claims spent a third of its time here.
  return db.$queryRaw<Appearance[]>`
    SELECT a.id, a.claim_id AS "claimId", a.passage_id AS "passageId", coalesce(k.source_id, a.source_id) AS "sourceId", coalesce(p.exact, a.quote) AS quote,
      CASE WHEN p.translation <> '' THEN jsonb_build_object('text', p.translation, 'language', p.translation_language) END AS translation,
      a.presentation::text AS presentation, a.hedge, a.chain, a.reviewer_note AS "reviewerNote", a.created_at AS "createdAt", a.version
    FROM appearances a
    JOIN claims c ON c.case_id = a.case_id AND c.id = a.claim_id AND c.deleted_at IS NULL
    LEFT JOIN passages p ON p.case_id = a.case_id AND p.id = a.passage_id
    LEFT JOIN captures k ON k.case_id = p.case_id AND k.id = p.capture_id
    WHERE ${wanted}
    ORDER BY a.created_at, a.id`;
}

/** Inserts an appearance; the words of a passage are not copied into it. */
export async function insertAppearance(
  db: Db,
  scope: CaseScope,
  row: AppearanceFields & { id: string; claimId: string; createdAt: Date },
): Promise<void> {
  await db.appearance.create({
    data: { ...row, quote: row.passageId === null ? row.quote : null, chain: [...row.chain], caseId: scope.caseId },
  });
}

/** Writes fields made on `version`; false when a newer version stands. */
export async function updateAppearance(
  db: Db,
  scope: CaseScope,
  id: string,
  version: number,
  fields: Partial<Pick<AppearanceFields, "presentation" | "hedge" | "chain" | "reviewerNote" | "passageId">>,
): Promise<boolean> {
  const { chain, ...rest } = fields;
  const { count } = await db.appearance.updateMany({
    where: { id, caseId: scope.caseId, version, deletedAt: null },
    data: { ...rest, ...(chain ? { chain: [...chain] } : {}), version: { increment: 1 } },
  });
  return count === 1;
}

/** Hides an appearance (a time) or brings it back (null); false when it already was so. */
export async function setAppearanceRemoved(db: Db, scope: CaseScope, id: string, at: Date | null): Promise<boolean> {
  const { count } = await db.appearance.updateMany({
    where: { id, caseId: scope.caseId, deletedAt: at ? null : { not: null } },
    data: { deletedAt: at, version: { increment: 1 } },
  });
  return count === 1;
}
