import { countClaimsByActor, listActors } from "@/lib/data/actors";
import { listEventNames, listEvents } from "@/lib/data/events";
import { listQuestionLines, type QuestionLine } from "@/lib/data/outline";
import { countClaimsByQuestion, listQuestions } from "@/lib/data/questions";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Actor, Event, Question } from "@/lib/domain/claims/types";
import { groupBy } from "@/lib/domain/support/group-by";
import type { Context } from "../context";

/** Questions on one page; events without any count as one. */
export const QUESTIONS_PER_PAGE = 100;

/** Where a question goes when it is moved by one: before which other, or last (null); undefined where it cannot move. */
export interface Neighbours {
  readonly up: string | undefined;
  readonly down: string | null | undefined;
}

/** A question with how many standing claims answer it. */
export type CountedQuestion = Question & Neighbours & { readonly claims: number };

/** An actor with how many standing claims name it as claimant, those of actors merged into it left out. */
export type CountedActor = Actor & { readonly claims: number };

/** A page of the questions of a case by event, and its actors. */
export interface QuestionsView {
  /** Events in the reviewers' order; at the end, where there are any, the questions of none (`event` null). */
  readonly groups: readonly { readonly event: Event | null; readonly questions: readonly CountedQuestion[] }[];
  /** All events, in the same order. */
  readonly events: readonly Pick<Event, "id" | "name">[];
  readonly actors: readonly CountedActor[];
  readonly pages: number;
}

/** Reads what is asked in a case, of what, and who speaks; pages count from 1. */
export async function loadQuestions(context: Context, scope: CaseScope, page = 1): Promise<QuestionsView> {
  const { db } = context;
  const from = (page - 1) * QUESTIONS_PER_PAGE;
  // One line before and two after tell where the first and the last can move to.
  const before = Math.min(1, from);
  const [{ lines, total }, names, actors, byActor] = await Promise.all([
    listQuestionLines(db, scope, from - before, before + QUESTIONS_PER_PAGE + 2),
    listEventNames(db, scope),
    listActors(db, scope),
    countClaimsByActor(db, scope),
  ]);
  const shown = lines.slice(before, before + QUESTIONS_PER_PAGE);
  const questionIds = shown.flatMap(({ questionId }) => questionId ?? []);
  const [events, questions, byQuestion] = await Promise.all([
    listEvents(db, scope, [...new Set(shown.flatMap(({ eventId }) => eventId ?? []))]),
    listQuestions(db, scope, questionIds),
    countClaimsByQuestion(db, scope, questionIds),
  ]);
  const eventOf = new Map(events.map((event) => [event.id, event]));
  const questionOf = new Map(questions.map((question) => [question.id, question]));
  const counted = (line: QuestionLine, index: number): CountedQuestion[] => {
    const question = questionOf.get(line.questionId ?? "");
    return question ? [{ ...question, claims: byQuestion.get(question.id) ?? 0, ...neighbours(lines, before + index) }] : [];
  };
  const groups = groupBy(shown.map((line, index) => ({ line, questions: counted(line, index) })), ({ line }) => line.eventId);
  return {
    groups: [...groups].map(([eventId, own]) => ({ event: eventOf.get(eventId ?? "") ?? null, questions: own.flatMap((one) => one.questions) })),
    events: names,
    actors: actors.map((actor) => ({ ...actor, claims: byActor.get(actor.id) ?? 0 })),
    pages: Math.ceil(total / QUESTIONS_PER_PAGE),
  };
}

function neighbours(lines: readonly QuestionLine[], at: number): Neighbours {
  const event = lines[at]?.eventId;
  const [up, next, afterNext] = [lines[at - 1], lines[at + 1], lines[at + 2]].map((line) => (line !== undefined && line.eventId === event ? (line.questionId ?? undefined) : undefined));
  return { up, down: next === undefined ? undefined : (afterNext ?? null) };
}
