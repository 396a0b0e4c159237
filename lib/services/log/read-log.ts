import { findHead, listEntries } from "@/lib/data/log";
import type { LogScope } from "@/lib/domain/access/instance-scope";
import type { LogEntry } from "@/lib/domain/log/entry";
import type { Context } from "../context";

/** Entries on one page of the log. */
const PAGE_SIZE = 50;

/** One page of a log, newest first. Pages count from 1. */
export interface LogPage {
  readonly entries: readonly LogEntry[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** Reads a page of a log; a page beyond the end is the last. */
export async function readLog(context: Context, scope: LogScope, wanted: number): Promise<LogPage> {
  const total = (await findHead(context.db, scope))?.lastSeq ?? 0;
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(Math.max(1, Math.trunc(wanted)), pages);
  // Numbers have no gaps, so that a page is a range of them.
  const beforeSeq = total - (page - 1) * PAGE_SIZE + 1;
  const entries = await listEntries(context.db, scope, { beforeSeq, take: PAGE_SIZE, entityId: null });
  return { entries, page, pages, total };
}

/** Everything that happened to one thing, newest first, at most the last 500 entries. */
export async function readHistory(context: Context, scope: LogScope, entityId: string): Promise<LogEntry[]> {
  return listEntries(context.db, scope, { beforeSeq: null, take: 500, entityId });
}
