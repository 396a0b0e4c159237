import type { CountedStatus } from "../../lexicon/status";

/** Where a status was read, for the rule's name. */
export interface StatusReading {
  readonly status: CountedStatus;
  readonly by: "noun" | "participle" | "verb-before" | "verb-after" | "phrase" | "force" | "sibling";
}
