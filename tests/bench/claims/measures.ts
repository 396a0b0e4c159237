import { readClaimTableAddress } from "@/lib/contracts/claim-table-address";
import { readMatrixAddress } from "@/lib/contracts/matrix-address";
import { countFacet } from "@/lib/data/claim-table/counts";
import type { ClaimFacet } from "@/lib/domain/claims/claim-view";
import { LIST_LIMITS } from "@/lib/limits";
import type { Context } from "@/lib/services/context";
import { loadClaimRows } from "@/lib/services/claims/load-claim-rows";
import { loadClaimTotals } from "@/lib/services/claims/load-claim-totals";
import { loadFacetChoices } from "@/lib/services/claims/load-facet-choices";
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

const FIRST = { offset: 0, take: LIST_LIMITS.claimsPerWindow };
const address = (query: Record<string, string>) => readClaimTableAddress(new URLSearchParams(query));
const rows = (context: Context, { scope }: MadeCase, query: Record<string, string>, window = FIRST) =>
  loadClaimRows(context, scope, address(query), window, "en");
const total = (context: Context, { scope }: MadeCase, query: Record<string, string>) => loadClaimTotals(context, scope, address(query));
const choices = (context: Context, { scope }: MadeCase, facet: ClaimFacet, query: Record<string, string>) => loadFacetChoices(context, scope, address(query).filter, facet);

/** Quoted words that every claim has, and no quote. */
const EVERY_CLAIM = '"the column lost"';

/** The services as the pages call them. */
export const MEASURES: readonly Measure[] = [
  { name: "claims: first page", run: (context, made) => rows(context, made, {}) },
  { name: "claims: a page in the middle, sorted by date", run: (context, made) => rows(context, made, { sort: "-asOf" }, { offset: Math.floor(made.claims / 2), take: LIST_LIMITS.claimsPerWindow }) },
  { name: "claims: filtered by claimant", run: (context, made) => rows(context, made, { claimant: made.actorId }) },
  { name: "claims: full text", run: (context, made) => rows(context, made, { q: "well 500" }) },
  { name: "claims: full text, how many", run: (context, made) => total(context, made, { q: "well 500" }) },
  { name: "claims: a word of every claim", run: (context, made) => rows(context, made, { q: "well" }) },
  { name: "claims: a word of every claim, how many", run: (context, made) => total(context, made, { q: "well" }) },
  { name: "claims: filtered by claimant and tag, how many", run: (context, made) => total(context, made, { claimant: made.actorId, tag: "checked" }) },
  { name: "claims: filtered by tag and status, how many", run: (context, made) => total(context, made, { tag: "checked", status: "killed" }) },
  { name: "facet counts: claimants", run: (context, made) => choices(context, made, "claimant", {}) },
  { name: "facet counts: questions of one claimant", run: (context, made) => choices(context, made, "question", { claimant: made.actorId }) },
  { name: "facet counts: sources of a tag", run: (context, made) => choices(context, made, "source", { tag: "checked" }) },
  { name: "facet counts: sources of a tag, all counted", run: ({ db }, made) => countFacet(db, made.scope, address({ tag: "checked" }).filter, "source", { take: 300, among: null }) },
  { name: "facet counts: claimants of a status", run: (context, made) => choices(context, made, "claimant", { status: "killed" }) },
  { name: "facet counts: claimants of two words", run: (context, made) => choices(context, made, "claimant", { q: "well 500" }) },
  { name: "search: claims and quotes of the case", run: (context, { scope }) => search(context, { typed: "river 42", slug: scope.slug, fields: ["claim", "quote"], take: 20 }) },
  { name: "search: a phrase of every claim, among claims", run: (context, { scope }) => search(context, { typed: EVERY_CLAIM, slug: scope.slug, fields: ["claim"], take: 20 }) },
  { name: "search: a phrase of every claim, in quotes too", run: (context, { scope }) => search(context, { typed: EVERY_CLAIM, slug: scope.slug, fields: ["claim", "quote"], take: 20 }) },
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
