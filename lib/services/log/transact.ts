import type { Db } from "@/lib/db/client";
import { appendEntries, lockChain } from "@/lib/data/log";
import type { LogEntry, LogEvent } from "@/lib/domain/log/entry";
import { hashedText } from "@/lib/domain/log/entry";
import type { Context } from "../context";
import { sha256 } from "../support/sha256";

/** One change, as the caller reports it; the chain adds who, when and the hashes. Values must be JSON (dates as ISO text). */
export interface Change {
  readonly event: LogEvent;
  readonly entityType: string;
  readonly entityId: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

export { INSTANCE_CHAIN } from "@/lib/domain/access/instance-scope";

/**
 * Runs `work` in one transaction and appends what it reports to a log chain in the same one: if either fails, both do.
 * The chain is locked last and shortly, so that two transactions of a case only queue while they log.
 * A transaction that reports nothing writes nothing to the log. It is given up after `timeoutMs`.
 */
export async function transact<T>(
  context: Context,
  chain: string,
  work: (tx: Db, log: (change: Change) => void) => Promise<T>,
  timeoutMs = 60_000,
): Promise<T> {
  return context.db.$transaction(
    async (tx) => {
      const changes: Change[] = [];
      const result = await work(tx, (change) => changes.push(change));
      if (changes.length > 0) await append(context, tx, chain, changes);
      return result;
    },
    { maxWait: 30_000, timeout: timeoutMs },
  );
}

async function append(context: Context, tx: Db, chain: string, changes: readonly Change[]): Promise<void> {
  const { lastSeq, head } = await lockChain(tx, chain);
  const at = context.clock().toISOString();
  let prevHash = head;
  const entries: LogEntry[] = changes.map((change, index) => {
    const entry = {
      chain,
      seq: lastSeq + 1 + index,
      at,
      principal: context.principal.id,
      by: context.principal.name,
      event: change.event,
      entityType: change.entityType,
      entityId: change.entityId,
      // Through JSON once, so that the hash is taken over exactly what the database gives back.
      before: plain(change.before),
      after: plain(change.after),
      prevHash,
    };
    const hash = sha256(hashedText(entry));
    prevHash = hash;
    return { ...entry, hash };
  });
  await appendEntries(tx, chain, entries);
}

function plain(value: unknown): unknown {
  return value === undefined || value === null ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}
