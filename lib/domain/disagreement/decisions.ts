/** What a reviewer made of a disagreement. */
export type DecisionStatus = "confirmed" | "dismissed";
export type DisagreementStatus = "open" | DecisionStatus;

/** The newest decision on one disagreement. Its reason and its maker are in the log. */
export interface Decision {
  /** The disagreement's `key`. */
  readonly key: string;
  /** The disagreement's `fingerprint` when it was decided, or that text's hash if the caller compares hashes. */
  readonly fingerprint: string;
  readonly status: DecisionStatus;
}

/** The key of the disagreement of two claims; the order of the ids does not matter. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

/** The key of a party's silence on a question. */
export function silenceKey(questionId: string, actorId: string): string {
  return `silence|${questionId}|${actorId}`;
}

/** A decision holds only for what was decided on: anything else is open again. */
export function statusOf(decision: Decision | undefined, fingerprint: string): DisagreementStatus {
  return decision !== undefined && decision.fingerprint === fingerprint ? decision.status : "open";
}
