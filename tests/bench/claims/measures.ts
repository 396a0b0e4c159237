import { readClaimTableAddress } from "@/lib/contracts/claim-table-address";
import type { Context } from "@/lib/services/context";
import { loadClaimTable } from "@/lib/services/claims/load-claim-table";
import { loadQuestionDisagreements } from "@/lib/services/disagreement/load-question-disagreements";
import { summariseQuestions } from "@/lib/services/disagreement/summarise-questions";
import { loadMatrix } from "@/lib/services/matrix/load-matrix";
import { loadQuestions } from "@/lib/services/questions/load-questions";
import { readMatrixAddress } from "@/lib/contracts/matrix-address";
import type { MadeCase } from "./seed";

/** One thing a page asks of a case. */
export interface Measure {
  readonly name: string;
  readonly run: (context: Context, made: MadeCase) => Promise<unknown>;
}

/** The services as the pages call them. */
export const MEASURES: readonly Measure[] = [
  { name: "claims: first page with facets", run: (context, { scope }) => loadClaimTable(context, scope, readClaimTableAddress({}), "en") },
  { name: "claims: filtered by claimant", run: (context, { scope, actorId }) => loadClaimTable(context, scope, readClaimTableAddress({ claimant: actorId }), "en") },
  { name: "claims: full text", run: (context, { scope }) => loadClaimTable(context, scope, readClaimTableAddress({ q: "well 500" }), "en") },
  { name: "matrix of one event (380 claims)", run: (context, { scope, eventId }) => loadMatrix(context, scope, readMatrixAddress({ event: eventId })) },
  { name: "disagreements of one question (200 claims)", run: (context, { scope, questionId }) => loadQuestionDisagreements(context, scope, questionId, "en") },
  { name: "summary of the case", run: (context, { scope }) => loadQuestions(context, scope) },
  { name: "disagreements counted for ten questions", run: (context, { scope, questionId }) => summariseQuestions(context, scope, tenFrom(questionId)) },
];

/** The ids of an event's ten questions, which follow each other. */
function tenFrom(questionId: string): string[] {
  const at = questionId.lastIndexOf("q") + 1;
  const first = Number(questionId.slice(at));
  return Array.from({ length: 10 }, (_, index) => `${questionId.slice(0, at)}${first + index}`);
}
