import { countInbox, listInbox as readInbox } from "@/lib/data/passage-reviews";
import { listPendingLooks } from "@/lib/data/pending-looks";
import { listSourceNames } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { InboxView, PassageReview } from "@/lib/domain/passages/review";
import type { Source } from "@/lib/domain/sources/types";
import { groupBy } from "@/lib/domain/support/group-by";
import type { Context } from "../context";

/** Reviews shown in one list; more are counted, and come when those before are answered. */
const MOST = 300;

/** A review as the list shows it. */
export type ListedReview = Pick<PassageReview, "id" | "status" | "answer" | "carried" | "version"> & { readonly exact: string };

/** The passages to review of a case, or what became of those reviewed. */
export interface Inbox {
  readonly view: InboxView;
  readonly counts: Readonly<Record<InboxView, number>>;
  readonly groups: readonly { readonly source: Pick<Source, "id" | "title" | "publication">; readonly reviews: readonly ListedReview[] }[];
  /** Cited passages that have not been looked for yet in the newest capture of their source. */
  readonly pending: number;
}

/** Reads a view of the inbox, by source. `sourceId` narrows it to one. */
export async function listInbox(context: Context, scope: CaseScope, view: InboxView, sourceId: string | null): Promise<Inbox> {
  const { db } = context;
  const [rows, sources, pending, open, answered, found] = await Promise.all([
    readInbox(db, scope, view, { sourceId, take: MOST }),
    listSourceNames(db, scope),
    listPendingLooks(db, scope),
    countInbox(db, scope, "open", sourceId),
    countInbox(db, scope, "answered", sourceId),
    countInbox(db, scope, "found", sourceId),
  ]);
  const bySource = groupBy(rows, (row) => row.sourceId);
  return {
    view,
    counts: { open, answered, found },
    groups: sources.flatMap((source) => {
      const reviews = (bySource.get(source.id) ?? []).map(({ id, status, answer, carried, version, exact }) => ({ id, status, answer, carried, version, exact }));
      return reviews.length === 0 ? [] : [{ source, reviews }];
    }),
    pending: pending.reduce((sum, { sourceId: id, passages }) => sum + (sourceId === null || sourceId === id ? passages : 0), 0),
  };
}

/** How many passages of the case wait for a reviewer. */
export async function countOpenReviews(context: Context, scope: CaseScope): Promise<number> {
  return countInbox(context.db, scope, "open");
}
