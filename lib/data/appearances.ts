import type { Db } from "@/lib/db/client";
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
  const rows = await db.appearance.findMany({
    where: {
      caseId: scope.caseId,
      deletedAt: null,
      claim: { deletedAt: null, ...(filter.questionIds ? { questionId: { in: [...filter.questionIds] } } : {}) },
      ...(filter.ids ? { id: { in: [...filter.ids] } } : {}),
      ...(filter.claimIds ? { claimId: { in: [...filter.claimIds] } } : {}),
      ...(filter.passageIds ? { passageId: { in: [...filter.passageIds] } } : {}),
      ...(filter.captureIds ? { passage: { captureId: { in: [...filter.captureIds] } } } : {}),
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: SELECT,
  });
  return rows.map(toAppearance);
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
