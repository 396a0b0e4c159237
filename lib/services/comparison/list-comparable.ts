import { listCaptures } from "@/lib/data/captures";
import { listSourceNames } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { CaptureInfo, Source } from "@/lib/domain/sources/types";
import { groupBy } from "@/lib/domain/support/group-by";
import type { Context } from "../context";

/** A source and its captures, oldest first. */
export interface ComparableSource extends Pick<Source, "id" | "title" | "publication"> {
  readonly captures: readonly Pick<CaptureInfo, "id" | "number" | "capturedAt">[];
}

/** Every capture of the case that may be compared, by source, in the order the sources came in. */
export async function listComparable({ db }: Context, scope: CaseScope): Promise<ComparableSource[]> {
  const [sources, captures] = await Promise.all([listSourceNames(db, scope), listCaptures(db, scope)]);
  const bySource = groupBy(captures, (capture) => capture.sourceId);
  return sources.map((source) => ({
    ...source,
    captures: (bySource.get(source.id) ?? []).map(({ id, number, capturedAt }) => ({ id, number, capturedAt })),
  }));
}
