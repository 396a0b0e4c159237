import type { AnswerType } from "../claims/types";
import { cellText } from "./columns";
import { parseDateCell } from "./parse-date-cell";
import type { AnswerReader } from "./read-answer";
import type { RowDraft } from "./row-draft";
import { readYesNo } from "./words";

/** A bare year or a plain number is no date, "1" no yes. */
const LOOKS_LIKE_A_DATE = /\d{4}.*[-/. ]|[-/. ].*\d{4}/u;

function hasBounds({ answer }: RowDraft): boolean {
  return [answer.low, answer.best, answer.high].some((cell) => cellText(cell) !== null);
}

/**
 * The answer type of a question from its rows: the one stated first, else what the answers look like. A question with
 * one row of bounds, or with amounts in at least half of its answers, asks for a quantity: "heavy losses" beside "50"
 * does not make it a matter of words.
 */
export function settleAnswerType(drafts: readonly RowDraft[], reader: AnswerReader): AnswerType {
  const stated = drafts.find((draft) => draft.answerType !== null)?.answerType;
  if (stated) return stated;
  if (drafts.some(hasBounds)) return "quantity";
  const answers = drafts.map((draft) => cellText(draft.answer.answer)).filter((text) => text !== null);
  if (answers.length === 0) return "text";
  if (answers.every((text) => readYesNo(text) !== null && !/\d/u.test(text))) return "yes-no";
  if (answers.every((text) => LOOKS_LIKE_A_DATE.test(text) && "date" in parseDateCell(text))) return "date";
  const amounts = answers.filter((text) => reader.amount(text) !== null);
  const figures = amounts.filter((text) => reader.amount(text)?.qualifier !== "none-given");
  return figures.length > 0 && amounts.length * 2 >= answers.length ? "quantity" : "text";
}
