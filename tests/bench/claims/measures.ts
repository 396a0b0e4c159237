import { readClaimTableAddress } from "@/lib/contracts/claim-table-address";
import { CLAIMS_PER_WINDOW } from "@/lib/contracts/claim-window";
import { readMatrixAddress } from "@/lib/contracts/matrix-address";
import type { Context } from "@/lib/services/context";
import { loadClaimFacets } from "@/lib/services/claims/load-claim-facets";
import { loadClaimRows } from "@/lib/services/claims/load-claim-rows";
import { loadQuestionDisagreements } from "@/lib/services/disagreement/load-question-disagreements";
import { summariseQuestions } from "@/lib/services/disagreement/summarise-questions";
import { loadMatrix } from "@/lib/services/matrix/load-matrix";
import { loadQuestions } from "@/lib/services/questions/load-questions";
import { search } from "@/lib/services/search/search";
import type { MadeCase } from "./seed";

/** One thing a page asks of a case. */
export interface Measure {
  readonly name: string;
  readonly run: (context: Context, made: MadeCase) => Promise<unknown>;
}

const FIRST = { offset: 0, take: CLAIMS_PER_WINDOW };
const rows = (context: Context, { scope }: MadeCase, query: Record<string, string>, window = FIRST) =>
  loadClaimRows(context, scope, readClaimTableAddress(new URLSearchParams(query)), window, "en");
const facets = (context: Context, { scope }: MadeCase, query: Record<string, string>) =>
  loadClaimFacets(context, scope, readClaimTableAddress(new URLSearchParams(query)).filter);

/** The services as the pages call them. */
export const MEASURES: readonly Measure[] = [
  { name: "claims: first page", run: (context, made) => rows(context, made, {}) },
  { name: "claims: a page in the middle, sorted by date", run: (context, made) => rows(context, made, { sort: "-asOf" }, { offset: Math.floor(made.claims / 2), take: CLAIMS_PER_WINDOW }) },
  { name: "claims: filtered by claimant", run: (context, made) => rows(context, made, { claimant: made.actorId }) },
  { name: "claims: full text", run: (context, made) => rows(context, made, { q: "well 500" }) },
  { name: "claims: facet counts", run: (context, made) => facets(context, made, {}) },
  { name: "claims: facet counts, filtered by claimant", run: (context, made) => facets(context, made, { claimant: made.actorId }) },
  { name: "search: claims and quotes of the case", run: (context, { scope }) => search(context, { typed: "river 42", slug: scope.slug, fields: ["claim", "quote"], take: 20 }) },
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
