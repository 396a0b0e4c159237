import type { Answer, AnswerType } from "../claims/types";
import { groupBy } from "../support/group-by";
import type { ClaimColumn, ClaimRow } from "./columns";
import { labelKey, type ImportPlan } from "./import-plan";
import { PlanBuilder } from "./plan-builder";
import { AnswerReader } from "./read-answer";
import { readRow } from "./read-row";
import { refusal, type Refusal } from "./refusal";
import type { RowDraft } from "./row-draft";
import { settleAnswerType } from "./settle-answer-types";

/** One row of a file in our columns; data sets that count several things in a row make several of one. */
export interface NumberedRow {
  readonly row: number;
  readonly cells: ClaimRow;
}

interface Group {
  readonly event: string | null;
  readonly drafts: readonly RowDraft[];
}

/** A question belongs to its event; rows that leave the event out join the one event that asks the same, if there is one. */
function groupByQuestion(drafts: readonly RowDraft[]): Group[] {
  return [...groupBy(drafts, (draft) => labelKey(draft.question)).values()].flatMap((asked) => {
    const byEvent = groupBy(asked, (draft) => (draft.event === null ? null : labelKey(draft.event)));
    const unplaced = byEvent.get(null) ?? [];
    byEvent.delete(null);
    const [only, ...others] = byEvent.values();
    if (only !== undefined && others.length === 0) return [{ event: only[0]?.event ?? null, drafts: asked }];
    const placed = [...byEvent.values()].map((rows) => ({ event: rows[0]?.event ?? null, drafts: rows }));
    return unplaced.length === 0 ? placed : [...placed, { event: null, drafts: unplaced }];
  });
}

interface Answered {
  readonly draft: RowDraft;
  readonly answer: Answer;
}

/** The group's answers under its type; rows whose answer cannot be read, or that state another type, are refused. */
function readAnswers(group: Group, type: AnswerType, reader: AnswerReader, refused: Refusal[]): Answered[] {
  return group.drafts.flatMap((draft) => {
    if (draft.answerType !== null && draft.answerType !== type) {
      refused.push(refusal(draft.row, "answer_type", "type-differs", draft.answerType, type));
      return [];
    }
    const read = reader.read(type, draft.answer);
    if ("answer" in read) return [{ draft, answer: read.answer }];
    refused.push(refusal(draft.row, read.problem.column, read.problem.code, ...read.problem.params));
    return [];
  });
}

/**
 * Turns rows into questions, claims and appearances. Rows that agree in question, claimant, proposition, answer, low,
 * best, high, qualifier, as-of and statement date, and do not state different scopes, are one claim with an appearance
 * each. A row with anything wrong in it is left out whole, with every reason; `columnName` gives a refused cell the
 * file's own header.
 */
export function planImport(
  rows: Iterable<NumberedRow>,
  refusedBefore: readonly Refusal[] = [],
  columnName: (column: ClaimColumn) => string = (column) => column,
): ImportPlan {
  const refused: Refusal[] = [];
  const drafts: RowDraft[] = [];
  for (const { row, cells } of rows) {
    const read = readRow(row, cells);
    refused.push(...read.refusals);
    if (read.draft !== null) drafts.push(read.draft);
  }
  const reader = new AnswerReader();
  const builder = new PlanBuilder();
  const groups = groupByQuestion(drafts).map((group) => {
    const type = settleAnswerType(group.drafts, reader);
    return { event: group.event, type, answered: readAnswers(group, type, reader, refused) };
  });
  const failed = new Set(refused.map(({ row }) => row));
  for (const { event, type, answered } of groups) {
    const whole = answered.filter(({ draft }) => !failed.has(draft.row));
    if (whole.length > 0) builder.addQuestion(event, type, whole);
  }
  const named = refused.map((found) => ({ ...found, column: columnName(found.column as ClaimColumn) }));
  return { ...builder.finish(), refused: [...refusedBefore, ...named].sort((a, b) => a.row - b.row) };
}
