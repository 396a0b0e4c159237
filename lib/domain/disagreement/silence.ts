import { answerOf } from "../claims/answer-of";
import { foldLabel } from "../claims/fold-label";
import { groupBy } from "../support/group-by";
import { describeAccount } from "./account-ref";
import { silenceKey } from "./decisions";
import type { ClaimFacts } from "./facts";
import { fingerprint } from "./fingerprint";
import type { AccountRef, Claimant, ComparedQuestion } from "./types";
import type { Disagreement } from "./disagreement";

/** Another camp, or one whose camp is not recorded. Sides are few, and each is folded once. */
function opposing(): (party: Claimant, other: Claimant) => boolean {
  const folded = new Map<string, string>();
  const fold = (side: string): string => {
    const key = folded.get(side) ?? foldLabel(side);
    folded.set(side, key);
    return key;
  };
  return (party, other) => party.id !== other.id && (party.side === null || other.side === null || fold(party.side) !== fold(other.side));
}

function unquoted(party: Claimant): AccountRef {
  return { claimId: null, claimant: party.name, quote: null, answer: null, asOf: null, statementDate: null };
}

/** A party without an answer where opponents have one. */
export interface Silence {
  readonly key: string;
  readonly party: Claimant;
  readonly opponents: readonly ClaimFacts[];
  /** Claims that record the silence. */
  readonly silent: readonly ClaimFacts[];
}

/**
 * One for each party without an answer where an opponent has one: parties of the event that make no claim on the
 * question, and claimants recorded as silent ("no official toll"), even where they also give a vague answer.
 */
export function findSilences(question: ComparedQuestion, facts: readonly ClaimFacts[], parties: readonly Claimant[]): Silence[] {
  const answered = facts.filter((claim) => claim.stance !== "silent" && claim.stance !== "withdrawn" && claim.value.kind !== "none");
  const speaking = new Set(facts.filter((claim) => claim.stance !== "silent").map((claim) => claim.claim.claimant.id));
  const recorded = groupBy(
    facts.filter((claim) => claim.stance === "silent"),
    (claim) => claim.claim.claimant.id,
  );
  const candidates = new Map(parties.filter((party) => !speaking.has(party.id)).map((party) => [party.id, party]));
  for (const [id, claims] of recorded) {
    const claimant = claims[0]?.claim.claimant;
    if (claimant !== undefined) candidates.set(id, claimant);
  }
  const opposes = opposing();
  return [...candidates.values()].flatMap((party) => {
    const opponents = answered.filter((claim) => opposes(party, claim.claim.claimant));
    return opponents.length === 0 ? [] : [{ key: silenceKey(question.id, party.id), party, opponents, silent: recorded.get(party.id) ?? [] }];
  });
}

/** What a decision on a silence rests on. */
export function silenceFingerprint({ party, opponents, silent }: Silence): string {
  return `${party.id}\u001e${fingerprint("silence", [...silent, ...opponents])}`;
}

/** A silence as it is told: its account is `{ id: null, answer: null }`; the claims that record it are in `silentClaimIds`. */
export function describeSilence(silence: Silence): Disagreement {
  const { key, party, opponents, silent } = silence;
  const shown = silent[0] === undefined ? unquoted(party) : { ...describeAccount(silent[0]), answer: null };
  return {
    key,
    relation: "silence",
    comparable: false,
    accounts: [
      { id: null, claimant: party, answer: null },
      ...opponents.map(({ claim }) => ({ id: claim.id, claimant: claim.claimant, answer: answerOf(claim) })),
    ],
    silentClaimIds: silent.map(({ claim }) => claim.id),
    explanation: { code: "silence", accounts: [shown, ...opponents.map(describeAccount)], sameClaimant: false, differs: [] },
    fingerprint: silenceFingerprint(silence),
  };
}
