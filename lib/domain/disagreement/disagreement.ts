import type { Answer } from "../claims/types";
import type { Claimant, Relating } from "./types";

/** One account in a disagreement. A party that is silent has neither claim nor answer. */
export interface DisagreementAccount {
  readonly id: string | null;
  readonly claimant: Claimant;
  readonly answer: Answer | null;
}

/** A relation together with what a decision on it is kept by. */
export interface Disagreement extends Relating {
  /** Names the disagreement for as long as its claims exist. */
  readonly key: string;
  readonly fingerprint: string;
  readonly accounts: readonly DisagreementAccount[];
  /** Claims that record the silence of the first account; empty for every other relation. */
  readonly silentClaimIds: readonly string[];
}
