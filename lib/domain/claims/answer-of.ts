import type { Answer } from "./types";

/** Only the answer of a claim. */
export function answerOf({ answer, answerYes, answerDate, low, best, high, qualifier }: Answer): Answer {
  return { answer, answerYes, answerDate, low, best, high, qualifier };
}
