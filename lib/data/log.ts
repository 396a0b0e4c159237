import type { Db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/client";
import type { LogScope } from "@/lib/domain/access/instance-scope";
import { chainOf } from "@/lib/domain/access/instance-scope";
import type { LogEntry, LogEvent } from "@/lib/domain/log/entry";
import { GENESIS } from "@/lib/domain/log/entry";

/** The newest entry's number and hash of a chain, locked until the transaction ends; makes the chain when it is new. */
export async function lockChain(db: Db, chain: string): Promise<{ lastSeq: number; head: string }> {
  const standing = await lockHead(db, chain);
  if (standing) return standing;
  await db.$executeRaw`INSERT INTO log_chains (chain, last_seq, head) VALUES (${chain}, 0, ${GENESIS}) ON CONFLICT DO NOTHING`;
  const made = await lockHead(db, chain);
  if (!made) throw new Error(`log chain ${chain} vanished while it was locked`);
  return made;
}

async function lockHead(db: Db, chain: string): Promise<{ lastSeq: number; head: string } | null> {
  const [row] = await db.$queryRaw<{ last_seq: number; head: string }[]>`
    SELECT last_seq, head FROM log_chains WHERE chain = ${chain} FOR UPDATE`;
  return row ? { lastSeq: row.last_seq, head: row.head } : null;
}

/** Writes entries that follow the chain's head and moves the head to the last of them. */
export async function appendEntries(db: Db, chain: string, entries: readonly LogEntry[]): Promise<void> {
  const last = entries.at(-1);
  if (!last) return;
  await db.logEntry.createMany({
    data: entries.map((entry) => ({
      ...entry,
      at: new Date(entry.at),
      before: toJson(entry.before),
      after: toJson(entry.after),
    })),
  });
  await db.logChain.update({ where: { chain }, data: { lastSeq: last.seq, head: last.hash } });
}

function toJson(value: unknown): Prisma.InputJsonValue | typeof Prisma.DbNull {
  return value === null || value === undefined ? Prisma.DbNull : (value as Prisma.InputJsonValue);
}

/** A chain's entries after `afterSeq`, oldest first, at most `take`: to follow its hashes without holding all of it. */
export async function readChain(db: Db, scope: LogScope, afterSeq: number, take: number): Promise<LogEntry[]> {
  const rows = await db.logEntry.findMany({
    where: { chain: chainOf(scope), seq: { gt: afterSeq } },
    orderBy: { seq: "asc" },
    take,
  });
  return rows.map((row) => ({ ...row, at: row.at.toISOString(), event: row.event as LogEvent }));
}

/** The newest entry's number and hash as the chain's head has them; null for a chain without entries. */
export async function findHead(db: Db, scope: LogScope): Promise<{ lastSeq: number; head: string } | null> {
  return db.logChain.findUnique({ where: { chain: chainOf(scope) }, select: { lastSeq: true, head: true } });
}

/** Entries of a log, newest first, before `beforeSeq` when given. */
export async function listEntries(
  db: Db,
  scope: LogScope,
  page: { beforeSeq: number | null; take: number; entityId: string | null },
): Promise<LogEntry[]> {
  const rows = await db.logEntry.findMany({
    where: {
      chain: chainOf(scope),
      ...(page.beforeSeq === null ? {} : { seq: { lt: page.beforeSeq } }),
      ...(page.entityId === null ? {} : { entityId: page.entityId }),
    },
    orderBy: { seq: "desc" },
    take: page.take,
  });
  return rows.map((row) => ({ ...row, at: row.at.toISOString(), event: row.event as LogEvent }));
}
