import { readDateWords } from "../spreadsheet/read-date-words";
import { saysNoAnswer } from "../spreadsheet/words";
import type { Answer, AnswerType } from "./types";

/**
 * What the words of an answer that is no quantity say of it: that there is none ("unknown"), or that its days are a
 * convention ("mi-novembre 2023"). Null where they say neither.
 */
export function wordedQualifier(type: AnswerType, { answer, answerYes, answerDate }: Pick<Answer, "answer" | "answerYes" | "answerDate">): "about" | "none-given" | null {
  if (answer === null) return null;
  if (answerYes === null && answerDate === null) return saysNoAnswer(answer) ? "none-given" : null;
  const read = type === "date" ? readDateWords(answer) : null;
  return read !== null && read.vague && read.date === answerDate ? "about" : null;
}
