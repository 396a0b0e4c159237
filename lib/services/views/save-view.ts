import type { NewView } from "@/lib/contracts/disagreements";
import { deleteSavedView, insertSavedView, listSavedViews } from "@/lib/data/saved-views";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { SavedView, ViewPage } from "@/lib/domain/cases/saved-view";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";

/** Saved views of a page, by name. */
export async function loadViews(context: Context, scope: CaseScope, page: ViewPage): Promise<SavedView[]> {
  return listSavedViews(context.db, scope, page);
}

/** Keeps a view's state under a name, for everybody in the case. @throws AppError `duplicate` when the name is taken. */
export async function saveView(context: Context, scope: CaseScope, input: NewView): Promise<string> {
  return transact(context, scope.caseId, async (tx, log) => {
    const view = { ...input, id: context.ids(), createdBy: context.principal.name };
    const inserted = await insertSavedView(tx, scope, { ...view, createdAt: context.clock() });
    if (!inserted) throw new AppError("duplicate", { entity: "view" });
    log({ event: "view.saved", entityType: "view", entityId: view.id, after: input });
    return view.id;
  });
}

/** Removes a saved view and returns what it was, so that it can be saved again. @throws AppError `not-found`. */
export async function removeView(context: Context, scope: CaseScope, id: string): Promise<{ page: string; name: string; query: string }> {
  return transact(context, scope.caseId, async (tx, log) => {
    const before = await deleteSavedView(tx, scope, id);
    if (!before) throw new AppError("not-found", { entity: "view" });
    const { page, name, query } = before;
    log({ event: "view.removed", entityType: "view", entityId: id, before: { page, name, query } });
    return { page, name, query };
  });
}
