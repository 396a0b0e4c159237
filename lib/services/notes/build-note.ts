import { getCase } from "@/lib/data/cases";
import { listActors } from "@/lib/data/actors";
import { listAppearances } from "@/lib/data/appearances";
import { listCaptures } from "@/lib/data/captures";
import { listClaims } from "@/lib/data/claims";
import { listEvents } from "@/lib/data/events";
import { listChangedPassages } from "@/lib/data/passage-reviews";
import { listPassages } from "@/lib/data/passages";
import { listQuestions } from "@/lib/data/questions";
import { listSources } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { NOTE_FORMAT } from "@/lib/domain/note/note";
import type { Note, NotedDisagreement, NotedPictures, NoteLanguage } from "@/lib/domain/note/note";
import { noteWords } from "@/lib/domain/note/words";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import { listDisagreements } from "../disagreement/list-disagreements";
import { drawPictures, type QuestionPictures } from "../pictures/draw-pictures";
import { describeQuestion } from "./describe-question";
import { numberSources } from "./number-sources";

/** Which part of a case a note covers, and in which language it is written. */
export interface NoteChoice {
  /** Null for the whole case. */
  readonly questionIds: readonly string[] | null;
  /** Null for the case's own language. */
  readonly language: NoteLanguage | null;
}

/** Everything a note of a case, or of chosen questions, says. @throws AppError `not-found` for a question that is not in the case. */
export async function buildNote(context: Context, scope: CaseScope, choice: NoteChoice): Promise<Note> {
  const { db } = context;
  const found = await getCase(db, scope);
  const language = choice.language ?? (found.language === "en" ? "en" : "fr");
  const questions = await listQuestions(db, scope, choice.questionIds ?? undefined);
  if (choice.questionIds && questions.length !== new Set(choice.questionIds).size) throw new AppError("not-found", { entity: "question" });
  const claims = await listClaims(db, scope, choice.questionIds ? { questionIds: choice.questionIds } : {});
  const [appearances, actors, events, sources, captures, changed, disagreements] = await Promise.all([
    listAppearances(db, scope, choice.questionIds ? { claimIds: claims.map((claim) => claim.id) } : {}),
    listActors(db, scope),
    listEvents(db, scope),
    listSources(db, scope),
    listCaptures(db, scope),
    listChangedPassages(db, scope),
    collectDisagreements(context, scope, language, new Set(questions.map((question) => question.id))),
  ]);
  const passages = await listPassages(db, scope, [...new Set(appearances.flatMap((appearance) => appearance.passageId ?? []))]);
  const noted = numberSources({ appearances, passages, sources, captures });
  const drawn = await drawPictures(context, scope, questions.map((question) => question.id), { locale: language, words: noteWords(language).pictures.titles });
  const pictures = new Map(drawn.map((found) => [found.question.id, notedPictures(found)]));
  const speaking = new Set(claims.map((claim) => claim.claimantId));
  return {
    format: NOTE_FORMAT,
    language,
    case: { slug: found.slug, title: found.title, description: found.description, reviewerNote: found.reviewerNote },
    exportedAt: context.clock().toISOString(),
    exportedBy: context.principal.name,
    whole: choice.questionIds === null,
    questions: questions.map((question) =>
      describeQuestion({
        question,
        event: events.find((event) => event.id === question.eventId) ?? null,
        claims: claims.filter((claim) => claim.questionId === question.id),
        appearances,
        actors,
        passages,
        changed,
        numbers: noted.numbers,
        disagreements: disagreements.get(question.id) ?? [],
        pictures: pictures.get(question.id) ?? null,
        language,
      }),
    ),
    sources: noted.sources,
    actors: actors
      .filter((actor) => speaking.has(actor.id))
      .map(({ id, name, kind, side, interest, aliases, reviewerNote }) => ({ id, name, kind, side, interest, aliases, reviewerNote })),
  };
}

function notedPictures({ range, time, rows, left }: QuestionPictures): NotedPictures | null {
  if (range === null && time === null) return null;
  return { range: range?.wide ?? null, time: time?.wide ?? null, rows: rows.map(({ claimId: _id, ...row }) => row), left };
}

async function collectDisagreements(
  context: Context,
  scope: CaseScope,
  language: NoteLanguage,
  questionIds: ReadonlySet<string>,
): Promise<Map<string, NotedDisagreement[]>> {
  const byQuestion = new Map<string, NotedDisagreement[]>();
  for await (const { question, claims, relation, explanation, status } of listDisagreements(context, scope, language)) {
    if (!questionIds.has(question.id)) continue;
    const list = byQuestion.get(question.id) ?? [];
    byQuestion.set(question.id, list);
    list.push({ relation, claimants: claims.map((claim) => claim.claimant), explanation, status });
  }
  return byQuestion;
}
