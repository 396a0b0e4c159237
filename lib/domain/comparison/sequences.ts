import type { Steps } from "./steps";

/** Two sequences of interned elements to line up, and what each element of the first is worth (its characters). */
export interface Sequences {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly weights: Int32Array;
  /** Result: for each element of `a`, its counterpart in `b`, or -1. */
  readonly match: Int32Array;
  readonly steps: Steps;
}

/** A rectangle of the two sequences, ends exclusive. */
export interface Gap {
  readonly aLow: number;
  readonly aHigh: number;
  readonly bLow: number;
  readonly bHigh: number;
}
