import { canonicalJson } from "./canonical-json";

/** The hash before the first entry of a chain. */
export const GENESIS = "0".repeat(64);

/** What happened, named `<entity>.<past participle>`; closed so that the log page can say each in words. */
export type LogEvent =
  | `case.${"created" | "edited" | "removed" | "fetch-notice-read"}`
  | `member.${"added" | "role-changed" | "removed"}`
  | `user.${"created" | "edited" | "disabled" | "enabled" | "invited" | "password-set" | "signed-in" | "signed-out"}`
  | `source.${"imported" | "edited" | "removed" | "restored"}`
  | `capture.${"made" | "seen-again" | "looked-through"}`
  | `exclusion.${"marked" | "confirmed" | "unmarked"}`
  | `passage.${"made" | "edited" | "reviewed" | "reopened"}`
  | `actor.${"created" | "edited" | "removed" | "restored" | "merged" | "unmerged"}`
  | `event.${"created" | "edited" | "removed" | "restored"}`
  | `question.${"created" | "edited" | "removed" | "restored" | "linked" | "unlinked"}`
  | `claim.${"created" | "edited" | "removed" | "restored"}`
  | `appearance.${"created" | "edited" | "removed" | "restored"}`
  | `disagreement.${"confirmed" | "dismissed" | "reopened"}`
  | `spreadsheet.${"imported" | "exported"}`
  | `view.${"saved" | "removed"}`
  | `schedule.${"set" | "cleared"}`
  | `suggestion.${"accepted" | "dismissed" | "restored"}`
  | `rule.${"switched-off" | "switched-on"}`
  | "note.exported";

/** One entry of a hash-chained log. `at` is a UTC instant in ISO 8601 with milliseconds. */
export interface LogEntry {
  readonly chain: string;
  readonly seq: number;
  readonly at: string;
  readonly principal: string;
  readonly by: string;
  readonly event: LogEvent;
  readonly entityType: string;
  readonly entityId: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly prevHash: string;
  readonly hash: string;
}

/** The text whose SHA-256 is an entry's hash: everything but the hash, the one before it included. */
export function hashedText(entry: Omit<LogEntry, "hash">): string {
  const { chain, seq, at, principal, by, event, entityType, entityId, before, after, prevHash } = entry;
  return canonicalJson({
    chain, seq, at, principal, by, event, entityType, entityId,
    before: before ?? null, after: after ?? null, prevHash,
  });
}

/** Where a chain stands: the number and hash of the last entry looked at. */
export interface ChainPosition {
  readonly seq: number;
  readonly hash: string;
}

/** Before the first entry. */
export const CHAIN_START: ChainPosition = { seq: 0, hash: GENESIS };

/**
 * Where a chain breaks: the number of the first entry whose number, link or hash is wrong, or null.
 *
 * @param sha256 gives lower-case hex of UTF-8
 * @param after where the entries go on from, so that a long chain can be followed piece by piece
 */
export function firstBreak(
  entries: readonly LogEntry[],
  sha256: (text: string) => string,
  after: ChainPosition = CHAIN_START,
): number | null {
  let previous = after;
  for (const entry of entries) {
    const { hash, ...rest } = entry;
    const expected = previous.seq + 1;
    if (entry.seq !== expected || entry.prevHash !== previous.hash || sha256(hashedText(rest)) !== hash) return expected;
    previous = entry;
  }
  return null;
}
