import type { Question } from "@/lib/domain/claims/types";
import type { ClaimDraft, QuestionDraft } from "./claim-draft";
import { newQuestion } from "./claim-draft";

const SCOPE = ["population", "unit", "status", "place", "periodFrom", "periodTo"] as const;

/**
 * A draft with a question of the case. What an assist read off as the scope gives way to the question's own where it has one: left
 * standing, « Russes » would set the claim apart from a question about “Russian fighters”. What a person typed stays.
 */
export function withQuestion(draft: ClaimDraft, question: Question, suggested: Partial<ClaimDraft>): ClaimDraft {
  const given = SCOPE.filter((field) => draft[field] !== "" && draft[field] === suggested[field] && question[field] !== null);
  return { ...draft, ...Object.fromEntries(given.map((field) => [field, ""])), question: { id: question.id } };
}

/** A draft with a new question, which takes over the scope read off the words: it is what the question will be about. */
export function withNewQuestion(draft: ClaimDraft, text: string, suggested: Partial<ClaimDraft>): ClaimDraft {
  const given = SCOPE.filter((field) => draft[field] !== "" && draft[field] === suggested[field]);
  const taken = Object.fromEntries(given.map((field) => [field, draft[field]]));
  const question: QuestionDraft = { ...newQuestion(text), ...taken };
  const amount = suggested.answer ?? "";
  return {
    ...draft,
    ...Object.fromEntries(given.map((field) => [field, ""])),
    // Words without an amount seldom answer "how many".
    question: "text" in question && Object.keys(suggested).length > 0 && amount === "" ? { ...question, answerType: "text" } : question,
  };
}
