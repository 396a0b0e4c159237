import { listActors } from "@/lib/data/actors";
import { listEvents } from "@/lib/data/events";
import { listQuestions } from "@/lib/data/questions";
import type { CaseScope } from "@/lib/domain/access/case-scope";
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

/** What many claims can be given alike: questions and claimants by name. */
export async function loadBatchChoices(
  context: Context,
  scope: CaseScope,
): Promise<{ questions: readonly Pick<Question, "id" | "text">[]; actors: readonly Pick<Actor, "id" | "name">[] }> {
  const [questions, actors] = await Promise.all([listQuestions(context.db, scope), listActors(context.db, scope)]);
  return { questions: questions.map(({ id, text }) => ({ id, text })), actors: actors.map(({ id, name }) => ({ id, name })) };
}
