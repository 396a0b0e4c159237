import type { SourceEdit, SourcesEdit } from "@/lib/contracts/sources";
import { findSource, listSources, updateSource } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Source } from "@/lib/domain/sources/types";
import { AppError, conflict } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";

/** Writes a source's metadata. A title a person wrote is no longer inferred. @throws AppError `not-found`, `conflict`. */
export async function editSource(context: Context, scope: CaseScope, input: SourceEdit): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    const before = await findSource(tx, scope, input.id);
    if (!before) throw new AppError("not-found", { entity: "source" });
    const fields = { ...input.metadata, titleInferred: before.titleInferred && before.title === input.metadata.title };
    if (!(await updateSource(tx, scope, input.id, input.version, fields))) throw conflict(before);
    log({ event: "source.edited", entityType: "source", entityId: input.id, before, after: fields });
  });
}

/**
 * Writes the same fields to several sources, all or none.
 * @throws AppError `not-found` when one is not in the case; `conflict` with those that were changed since, as they are now.
 */
export async function editSources(context: Context, scope: CaseScope, input: SourcesEdit): Promise<void> {
  const versions = new Map(input.sources.map(({ id, version }) => [id, version]));
  await transact(context, scope.caseId, async (tx, log) => {
    const standing = await listSources(tx, scope, [...versions.keys()]);
    if (standing.length !== versions.size) throw new AppError("not-found", { entity: "source" });
    const stale: Source[] = [];
    for (const before of standing) {
      if (!(await updateSource(tx, scope, before.id, versions.get(before.id) ?? 0, input.fields))) stale.push(before);
      log({ event: "source.edited", entityType: "source", entityId: before.id, before, after: input.fields });
    }
    if (stale.length > 0) throw conflict(stale);
  });
}
