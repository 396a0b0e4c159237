import { findHead, readChain } from "@/lib/data/log";
import type { LogScope } from "@/lib/domain/access/instance-scope";
import { CHAIN_START, firstBreak, type ChainPosition } from "@/lib/domain/log/entry";
import type { Context } from "../context";
import { sha256 } from "../support/sha256";

/** What following a chain from its first entry found. */
export interface ChainReport {
  readonly entries: number;
  /** The first entry whose number, link or hash is wrong, or that is missing; null when the chain is unbroken. */
  readonly brokenAt: number | null;
  /** Hash of the newest entry: who keeps it can tell later that nothing before it was changed. */
  readonly head: string;
}

/** Entries read at a time. */
const PIECE = 500;

/** Computes every hash of a log again. An end that was cut off shows too: the chain's head knows how many there were. */
export async function verifyChain(context: Context, scope: LogScope): Promise<ChainReport> {
  const head = (await findHead(context.db, scope)) ?? { lastSeq: CHAIN_START.seq, head: CHAIN_START.hash };
  const report = (brokenAt: number | null): ChainReport => ({ entries: head.lastSeq, brokenAt, head: head.head });
  let position: ChainPosition = CHAIN_START;
  while (position.seq < head.lastSeq) {
    // What is appended meanwhile is not this report's.
    const piece = await readChain(context.db, scope, position.seq, Math.min(PIECE, head.lastSeq - position.seq));
    const broken = firstBreak(piece, sha256, position);
    if (broken !== null) return report(broken);
    const last = piece.at(-1);
    if (!last) return report(position.seq + 1);
    position = last;
  }
  return report(position.hash === head.head ? null : position.seq);
}
