import type { HedgeKind } from "../../lexicon/cue-words";
import type { RuleId } from "../rules";
import type { Span, TextSpan } from "../types";

/** Words that weaken what is said. */
export interface Hedge extends TextSpan {
  readonly kind: HedgeKind | "reportive-conditional";
  readonly rule: RuleId;
}

/** A hedge as a rule finds it. */
export type FoundHedge = Span & Pick<Hedge, "kind" | "rule">;
