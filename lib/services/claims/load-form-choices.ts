import { listActors } from "@/lib/data/actors";
import { countFacet } from "@/lib/data/claim-table/counts";
import { listEvents } from "@/lib/data/events";
import { listQuestions } from "@/lib/data/questions";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { ALL_CLAIMS, NO_VALUE } from "@/lib/domain/claims/claim-view";
import type { Actor, Event, Question } from "@/lib/domain/claims/types";
import type { Context } from "../context";

/** What a claim can be tied to: the case's questions, actors and events. */
export interface FormChoices {
  readonly questions: readonly Question[];
  readonly actors: readonly Actor[];
  readonly events: readonly Event[];
}

/** Reads what the claim form offers. */
export async function loadFormChoices(context: Context, scope: CaseScope): Promise<FormChoices> {
  const [questions, actors, events] = await Promise.all([
    listQuestions(context.db, scope),
    listActors(context.db, scope),
    listEvents(context.db, scope),
  ]);
  return { questions, actors, events };
}

/** What many claims can be given alike. */
export interface BatchChoices {
  readonly questions: readonly Pick<Question, "id" | "text">[];
  readonly actors: readonly Pick<Actor, "id" | "name">[];
  /** Statuses that claims of the case have, the most frequent first. */
  readonly statuses: readonly string[];
}

/** Statuses offered as one types. */
const MOST_STATUSES = 100;

/** Reads what many claims can be given alike. */
export async function loadBatchChoices(context: Context, scope: CaseScope): Promise<BatchChoices> {
  const [questions, actors, statuses] = await Promise.all([
    listQuestions(context.db, scope),
    listActors(context.db, scope),
    countFacet(context.db, scope, ALL_CLAIMS, "status", { take: MOST_STATUSES, among: null }),
  ]);
  return {
    questions: questions.map(({ id, text }) => ({ id, text })),
    actors: actors.map(({ id, name }) => ({ id, name })),
    statuses: statuses.most.flatMap(({ id }) => (id === NO_VALUE ? [] : [id])),
  };
}
