import type { AnchorStatus, Candidate } from "./anchoring";

/** What a reviewer says of a passage whose words changed: the source still says it, now says something else, or no longer says it. */
export type ReviewAnswer = "still" | "now" | "gone";

/** A cited passage looked for in the newest capture of its source. Offsets are UTF-16 in that capture. */
export interface PassageReview {
  readonly id: string;
  readonly passageId: string;
  /** The capture it was looked for in. */
  readonly captureId: string;
  /** That capture is the one the source was last seen with. */
  readonly current: boolean;
  readonly status: AnchorStatus;
  readonly start: number | null;
  readonly end: number | null;
  /** The words found; null when it was not placed. */
  readonly words: string | null;
  /** Where its place would be. */
  readonly near: number;
  /** 0–1. */
  readonly score: number;
  readonly candidates: readonly Candidate[];
  readonly foundAt: Date;
  readonly answer: ReviewAnswer | null;
  /** The answer was given for an earlier capture and holds for this one. */
  readonly carried: boolean;
  readonly reviewerNote: string;
  readonly answeredAt: Date | null;
  readonly answeredBy: string | null;
  /** The passage that the answer rests on. */
  readonly newPassageId: string | null;
  readonly addedAppearanceIds: readonly string[];
  readonly addedClaimIds: readonly string[];
  readonly version: number;
}

/** Whether the passage stands as it was: nobody has to look at it. */
export function isFoundAgain(status: AnchorStatus): boolean {
  return status === "exact" || status === "typographic";
}

/** What a reader of an old quote must know of its source: words that nobody has looked at yet, or that are gone. */
export type SourceChange = "unreviewed" | "gone";

/** A cited passage that its source no longer has as it was, with where the reviewers deal with it. */
export interface ChangedPassage {
  readonly passageId: string;
  readonly reviewId: string;
  readonly change: SourceChange;
  /** The newer capture: its number, and when it was made. */
  readonly capture: { readonly number: number; readonly capturedAt: Date };
}

/** What the review of a passage says to those who cite it; null when its words stand, or a reviewer found a source that says them still or says otherwise. */
export function sourceChange({ current, status, answer }: Pick<PassageReview, "current" | "status" | "answer">): SourceChange | null {
  if (!current || isFoundAgain(status)) return null;
  if (answer === null) return "unreviewed";
  return answer === "gone" ? "gone" : null;
}

/**
 * Whether an answer given for one capture holds for the next. Who found words gone or replaced is not asked again while they
 * do not come back; who found that other words still say it is asked again as soon as those change.
 */
export function holdsFor(answered: Pick<PassageReview, "answer" | "words">, found: { readonly status: AnchorStatus; readonly words: string | null }): boolean {
  if (answered.answer === null || isFoundAgain(found.status)) return false;
  return answered.answer !== "still" || (found.words !== null && found.words === answered.words);
}

/** What a list of reviews shows: those to answer, those answered, or those found again as they were. */
export type InboxView = "open" | "answered" | "found";
