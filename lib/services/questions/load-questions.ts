import { countClaimsByActor, listActors } from "@/lib/data/actors";
import { listEvents } from "@/lib/data/events";
import { countClaimsByQuestion, listQuestions } from "@/lib/data/questions";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Actor, Event, Question } from "@/lib/domain/claims/types";
import { groupBy } from "@/lib/domain/support/group-by";
import type { Context } from "../context";

/** A question with how many standing claims answer it. */
export type CountedQuestion = Question & { readonly claims: number };

/** An actor with how many standing claims name it as claimant, those of actors merged into it left out. */
export type CountedActor = Actor & { readonly claims: number };

/** The questions of a case by event, and its actors. */
export interface QuestionsView {
  /** Events in the reviewers' order; at the end, where there are any, the questions of none (`event` null). */
  readonly groups: readonly { readonly event: Event | null; readonly questions: readonly CountedQuestion[] }[];
  readonly actors: readonly CountedActor[];
}

/** Reads what is asked in a case, of what, and who speaks. */
export async function loadQuestions(context: Context, scope: CaseScope): Promise<QuestionsView> {
  const { db } = context;
  const [events, questions, actors, byQuestion, byActor] = await Promise.all([
    listEvents(db, scope),
    listQuestions(db, scope),
    listActors(db, scope),
    countClaimsByQuestion(db, scope),
    countClaimsByActor(db, scope),
  ]);
  const known = new Set(events.map((event) => event.id));
  const counted = questions.map((question) => ({ ...question, claims: byQuestion.get(question.id) ?? 0 }));
  const byEvent = groupBy(counted, (question) => (question.eventId !== null && known.has(question.eventId) ? question.eventId : null));
  const loose = byEvent.get(null);
  return {
    groups: [
      ...events.map((event) => ({ event, questions: byEvent.get(event.id) ?? [] })),
      ...(loose ? [{ event: null, questions: loose }] : []),
    ],
    actors: actors.map((actor) => ({ ...actor, claims: byActor.get(actor.id) ?? 0 })),
  };
}
