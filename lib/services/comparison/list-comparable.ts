import type { TextRef } from "@/lib/contracts/comparison-address";
import { listCaptures } from "@/lib/data/captures";
import { listPassages, listRecentPassages } from "@/lib/data/passages";
import { listSourceNames } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { excerpt } from "@/lib/domain/comparison-view/excerpt";
import type { CaptureInfo, Source } from "@/lib/domain/sources/types";
import { groupBy } from "@/lib/domain/support/group-by";
import type { Context } from "../context";

/** A source and its captures, oldest first. */
export interface ComparableSource extends Pick<Source, "id" | "title" | "publication"> {
  readonly captures: readonly Pick<CaptureInfo, "id" | "number" | "capturedAt">[];
}

/** A passage and the source it is in. */
export interface ComparablePassage {
  readonly id: string;
  /** Its first words. */
  readonly words: string;
  readonly source: string;
}

/** What of a case may be compared. */
export interface Comparable {
  /** Every capture, by source, in the order the sources came in. */
  readonly sources: readonly ComparableSource[];
  /** The passages marked last; any other can be compared from where it stands. */
  readonly passages: readonly ComparablePassage[];
}

/** Passages offered; a list of thousands is no choice. */
const MOST_PASSAGES = 200;

/** Lists what may be compared, without texts; the passages among `asked` are always in it. */
export async function listComparable({ db }: Context, scope: CaseScope, asked: readonly TextRef[]): Promise<Comparable> {
  const askedIds = asked.flatMap(({ what, id }) => (what === "passage" ? [id] : []));
  const [names, captures, recent, named] = await Promise.all([
    listSourceNames(db, scope),
    listCaptures(db, scope),
    listRecentPassages(db, scope, MOST_PASSAGES),
    listPassages(db, scope, askedIds),
  ]);
  const passages = [...named, ...recent.filter(({ id }) => !askedIds.includes(id))];
  const bySource = groupBy(captures, (capture) => capture.sourceId);
  const titleOf = new Map(names.map(({ id, title }) => [id, title]));
  const titles = new Map(captures.map(({ id, sourceId }) => [id, titleOf.get(sourceId)]));
  return {
    sources: names.map((source) => ({
      ...source,
      captures: (bySource.get(source.id) ?? []).map(({ id, number, capturedAt }) => ({ id, number, capturedAt })),
    })),
    passages: passages.flatMap(({ id, captureId, exact }) => {
      const source = titles.get(captureId);
      return source === undefined ? [] : [{ id, words: excerpt(exact, [0, exact.length]), source }];
    }),
  };
}
