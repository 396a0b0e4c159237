import type { AnswerType } from "../claims/types";
import { cellText } from "./columns";
import type { DateOrder } from "./date-order";
import { parseDateOrRangeCell } from "./parse-date-cell";
import { areNamesOfOne } from "./names-as-choice";
import type { AnswerReader } from "./read-answer";
import type { RowDraft } from "./row-draft";
import { scopeInWords } from "./scope-in-words";
import { readYesNo, saysNoAnswer } from "./words";

/** A bare year or a plain number is no date, "1" no yes. */
const LOOKS_LIKE_A_DATE = /\d{4}.*[-/. ]|[-/. ].*\d{4}/u;

function hasBounds({ answer }: RowDraft): boolean {
  return [answer.low, answer.best, answer.high].some((cell) => cellText(cell) !== null);
}

/** An answer type, and whether a row states it or the answers show it. */
export interface SettledType {
  readonly type: AnswerType;
  readonly stated: boolean;
}

/**
 * The answer type of a question from its rows: the one stated first, else what the answers look like. A question with
 * one row of bounds, or with amounts, dates or yes and no in at least half of its answers, asks for these: "heavy losses"
 * beside "50" does not make it a matter of words. What says that there is no answer tells nothing. Names of one party or thing
 * are a choice (`areNamesOfOne`).
 */
export function settleAnswerType(drafts: readonly RowDraft[], reader: AnswerReader, order: DateOrder): SettledType {
  const stated = drafts.find((draft) => draft.answerType !== null)?.answerType;
  if (stated) return { type: stated, stated: true };
  const shows = (type: AnswerType): SettledType => ({ type, stated: false });
  if (drafts.some(hasBounds)) return shows("quantity");
  const all = drafts.map((draft) => cellText(draft.answer.answer)).filter((text) => text !== null);
  const answers = all.filter((text) => reader.amount(text)?.qualifier !== "none-given");
  if (answers.length === 0) return shows("text");
  const most = (like: (text: string) => boolean): boolean => answers.filter(like).length * 2 >= answers.length;
  if (most((text) => readYesNo(text) !== null && !/\d/u.test(text))) return shows("yes-no");
  if (most((text) => isDate(text, order))) return shows("date");
  if (most((text) => countsSomebody(text, reader) && !isDate(text, order))) return shows("quantity");
  return shows(areNamesOfOne(drafts[0]?.question ?? "", answers.filter((text) => !saysNoAnswer(text))) ? "choice" : "text");
}

/** One amount, or one of each of several populations, which is no amount but answers how many. */
function countsSomebody(text: string, reader: AnswerReader): boolean {
  return reader.amount(text) !== null || (scopeInWords(text)?.parts ?? 0) > 1;
}

function isDate(text: string, order: DateOrder): boolean {
  if (!LOOKS_LIKE_A_DATE.test(text)) return false;
  const reading = parseDateOrRangeCell(text, order);
  return "date" in reading || reading.problem === "ambiguous-date";
}
