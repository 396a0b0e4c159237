import { Prisma, type Db } from "@/lib/db/client";
import type { AnswerType as StoredAnswerType } from "@/lib/db/generated/enums";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { AnswerType, Question } from "@/lib/domain/claims/types";
import { readKeptCounts } from "./claim-counts";

const SELECT = {
  id: true, eventId: true, text: true, answerType: true, unit: true, population: true, status: true, place: true,
  periodFrom: true, periodTo: true, choices: true, settled: true, reviewerNote: true, position: true, version: true,
} as const;

/** Prisma's enum members cannot hold a hyphen. */
export const stored = (type: AnswerType): StoredAnswerType => (type === "yes-no" ? "yes_no" : type);
const toQuestion = (row: Omit<Question, "answerType"> & { answerType: StoredAnswerType }): Question => ({
  ...row,
  answerType: row.answerType === "yes_no" ? "yes-no" : row.answerType,
});

/** A question's own fields, as a form writes them. */
export type QuestionFields = Omit<Question, "id" | "version" | "position">;

/** A question, or null. */
export async function findQuestion(db: Db, scope: CaseScope, id: string, removed = false): Promise<Question | null> {
  const row = await db.question.findFirst({
    where: { caseId: scope.caseId, id, deletedAt: removed ? { not: null } : null },
    select: SELECT,
  });
  return row && toQuestion(row);
}

/** Questions of the case in the reviewers' order; only those of `ids` when given. */
export async function listQuestions(db: Db, scope: CaseScope, ids?: readonly string[]): Promise<Question[]> {
  const only = ids ? Prisma.sql`AND q.id = ANY (${[...ids]}::text[])` : Prisma.empty;
  return db.$queryRaw<Question[]>`
    SELECT q.id, q.event_id AS "eventId", q.text, q.answer_type::text AS "answerType", q.unit, q.population, q.status, q.place,
      q.period_from AS "periodFrom", q.period_to AS "periodTo", q.choices, q.settled, q.reviewer_note AS "reviewerNote", q.position, q.version
    FROM questions q WHERE q.case_id = ${scope.caseId} AND q.deleted_at IS NULL ${only}
    ORDER BY q.position, q.created_at, q.id`;
}

/** Inserts a question behind the others. */
export async function insertQuestion(
  db: Db,
  scope: CaseScope,
  row: QuestionFields & { id: string; createdAt: Date },
): Promise<void> {
  const position = await db.question.count({ where: { caseId: scope.caseId } });
  await db.question.create({
    data: { ...row, choices: [...row.choices], answerType: stored(row.answerType), position, caseId: scope.caseId },
  });
}

/** Writes fields made on `version`; false when a newer version stands. */
export async function updateQuestion(
  db: Db,
  scope: CaseScope,
  id: string,
  version: number,
  fields: Partial<QuestionFields> & { position?: number },
): Promise<boolean> {
  const { answerType, choices, ...rest } = fields;
  const { count } = await db.question.updateMany({
    where: { id, caseId: scope.caseId, version, deletedAt: null },
    data: {
      ...rest,
      ...(answerType ? { answerType: stored(answerType) } : {}),
      ...(choices ? { choices: [...choices] } : {}),
      version: { increment: 1 },
    },
  });
  return count === 1;
}

/** Hides a question (a time) or brings it back (null); false when it already was so. */
export async function setQuestionRemoved(db: Db, scope: CaseScope, id: string, at: Date | null): Promise<boolean> {
  const { count } = await db.question.updateMany({
    where: { id, caseId: scope.caseId, deletedAt: at ? null : { not: null } },
    data: { deletedAt: at, version: { increment: 1 } },
  });
  return count === 1;
}

/** How many standing claims answer a question. */
export async function countQuestionClaims(db: Db, scope: CaseScope, questionId: string): Promise<number> {
  return db.claim.count({ where: { caseId: scope.caseId, questionId, deletedAt: null } });
}

/** Claims per question that has any, of all or of some. */
export async function countClaimsByQuestion(db: Db, scope: CaseScope, ids?: readonly string[]): Promise<Map<string, number>> {
  return readKeptCounts(db, scope, "question", ids);
}

/** Gives a question its place in the reviewers' order. A place is no edit: its version stays. */
export async function setQuestionPosition(db: Db, scope: CaseScope, id: string, position: number): Promise<void> {
  await db.question.updateMany({ where: { id, caseId: scope.caseId }, data: { position } });
}
