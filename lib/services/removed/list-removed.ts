import { listRemovals, stillRemoved } from "@/lib/data/removed";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { LogEntry } from "@/lib/domain/log/entry";
import type { Context } from "../context";

/** How many of the newest removals are listed. */
const LISTED = 200;

/** What is removed from view and can be brought back: the entries of its removal, newest first, at most 200. */
export async function listRemoved(context: Context, scope: CaseScope): Promise<LogEntry[]> {
  return listRemovals(context.db, scope, LISTED);
}

/** The ids that removals among `entries` name and that are removed to this day. */
export async function whatIsRemoved(context: Context, scope: CaseScope, entries: readonly LogEntry[]): Promise<Set<string>> {
  return stillRemoved(context.db, scope, entries.flatMap(({ event, entityId }) => (event.endsWith(".removed") ? [entityId] : [])));
}
