import { shownLanguage } from "../assists/guess-language";
import type { Answer } from "../claims/types";
import { groupBy } from "../support/group-by";
import { cellText, type ClaimColumn, type ClaimRow } from "./columns";
import { settleDateOrder } from "./date-order";
import { labelKey, type ImportPlan } from "./import-plan";
import { PlanBuilder } from "./plan-builder";
import { AnswerReader, type AnswerReading } from "./read-answer";
import { readRow } from "./read-row";
import { refusal, type Refusal } from "./refusal";
import type { RowDraft } from "./row-draft";
import { settleAnswerType } from "./settle-answer-types";
import { settleScopes } from "./settle-scopes";

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
function readAnswers(group: Group, how: AnswerReading, reader: AnswerReader, refused: Refusal[]): Answered[] {
  return group.drafts.flatMap((draft) => {
    if (draft.answerType !== null && draft.answerType !== how.type) {
      refused.push(refusal(draft.row, "answer_type", "type-differs", draft.answerType, how.type));
      return [];
    }
    const read = reader.read(how, draft.answer);
    if ("answer" in read) return [{ draft, answer: read.answer }];
    refused.push(refusal(draft.row, read.problem.column, read.problem.code, ...read.problem.params));
    return [];
  });
}

/** Rows whose words show the language of a sheet. */
const SAMPLE_ROWS = 200;

/** What a sheet says in whole words. */
function wordsOf(rows: readonly NumberedRow[]): string {
  const texts = rows.slice(0, SAMPLE_ROWS).flatMap(({ cells }) => [cells.question, cells.proposition, cells.answer, cells.note].map(cellText));
  return [...new Set(texts.filter((text) => text !== null))].join("\n");
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
  const all = [...rows];
  const language = shownLanguage(wordsOf(all));
  const order = settleDateOrder(all.map(({ cells }) => cells), language === "fr");
  for (const { row, cells } of all) {
    const read = readRow(row, cells, order);
    refused.push(...read.refusals);
    if (read.draft !== null) drafts.push(read.draft);
  }
  const reader = new AnswerReader();
  const builder = new PlanBuilder();
  const groups = groupByQuestion(drafts).map((group) => {
    const settled = settleAnswerType(group.drafts, reader, order);
    const scoped = settled.type === "quantity" ? { ...group, drafts: settleScopes(group.drafts, (text) => reader.amount(text)) } : group;
    return { event: group.event, settled, answered: readAnswers(scoped, { ...settled, order }, reader, refused) };
  });
  const failed = new Set(refused.map(({ row }) => row));
  for (const { event, settled, answered } of groups) {
    const whole = answered.filter(({ draft }) => !failed.has(draft.row));
    if (whole.length > 0) builder.addQuestion(event, settled, whole);
  }
  const named = refused.map((found) => ({ ...found, column: columnName(found.column as ClaimColumn) }));
  return { ...builder.finish(), language, refused: [...refusedBefore, ...named].sort((a, b) => a.row - b.row) };
}
