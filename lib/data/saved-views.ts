import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { SavedView, ViewPage } from "@/lib/domain/cases/saved-view";

const SELECT = { id: true, page: true, name: true, query: true, createdBy: true } as const;

/** Saved views of one page, by name. */
export async function listSavedViews(db: Db, scope: CaseScope, page: ViewPage): Promise<SavedView[]> {
  const rows = await db.savedView.findMany({ where: { caseId: scope.caseId, page }, select: SELECT });
  return rows.map((row) => ({ ...row, page })).sort((a, b) => a.name.localeCompare(b.name, "fr"));
}

/** Inserts a view; false when its name is taken. */
export async function insertSavedView(db: Db, scope: CaseScope, view: SavedView & { createdAt: Date }): Promise<boolean> {
  const { count } = await db.savedView.createMany({ data: [{ ...view, caseId: scope.caseId }], skipDuplicates: true });
  return count === 1;
}

/** Takes a view away; returns what it was, or null when it is gone already. */
export async function deleteSavedView(db: Db, scope: CaseScope, id: string): Promise<Omit<SavedView, "page"> & { page: string } | null> {
  const row = await db.savedView.findFirst({ where: { id, caseId: scope.caseId }, select: SELECT });
  if (row) await db.savedView.deleteMany({ where: { id, caseId: scope.caseId } });
  return row;
}
