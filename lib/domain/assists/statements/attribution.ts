import type { RuleId } from "../rules";
import type { Span, TextSpan } from "../types";

/** How a statement is attributed; « conditional » has no named source, only the press conditional. */
export type AttributionForm = "direct" | "indirect" | "according-to" | "conditional";

/** Somebody said something: the words that show it, who said it, and what was said. */
export interface Attribution extends Span {
  readonly form: AttributionForm;
  readonly cue: TextSpan;
  /** The words that name the speaker, a pronoun included; null when none stands there. */
  readonly speaker: TextSpan | null;
  readonly content: Span;
  /** From the origin to the nearest reporter; the carrier itself is not repeated. */
  readonly chain: readonly TextSpan[];
  readonly rule: RuleId;
}

/** An attribution as a rule finds it, before chains are put together. */
export interface FoundAttribution {
  readonly form: AttributionForm;
  readonly cue: Span;
  readonly speaker: Span | null;
  readonly content: Span;
  /** Reporters named with it (« cité par l'AFP »), nearest last. */
  readonly relays: readonly Span[];
  /** Whom the speaker names as his own source (« rapporte le journal, citant un officier »), the origin first. */
  readonly origins?: readonly Span[];
  readonly rule: RuleId;
}
