import { listAppearances } from "@/lib/data/appearances";
import { listTexts } from "@/lib/data/captures";
import { findEvent } from "@/lib/data/events";
import { listPassages } from "@/lib/data/passages";
import { listSharing } from "@/lib/data/pending-suggestions";
import { findQuestion } from "@/lib/data/questions";
import { listSources } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { meetingWords, profileOf, seemsToAnswer, type SeemingAnswer } from "@/lib/domain/assists/suggest/answers-question";
import type { StoredSuggestion } from "@/lib/domain/assists/suggest/stored";
import type { Passage } from "@/lib/domain/passages/types";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";

/** Suggestions looked at, those that share most words first. */
const LOOKED_AT = 300;
/** Captures read to see what stands around a suggestion; those after them must name the event themselves. */
const READ = 40;
/** How much of the text to either side tells which event a suggestion speaks of, in UTF-16 units. */
const AROUND = 600;
/** Answers offered at once. */
const OFFERED = 6;

/** A suggestion of some source that seems to answer a question, and why. */
export interface OfferedAnswer extends SeemingAnswer, Pick<StoredSuggestion, "captureId" | "place" | "kind" | "rule" | "speaker"> {
  readonly source: string;
  readonly passage: string;
}

/** Waiting suggestions of the whole case that seem to answer an open question, the likeliest first; none for a settled one. @throws AppError `not-found`. */
export async function findAnswers(context: Context, scope: CaseScope, questionId: string): Promise<OfferedAnswer[]> {
  const { db } = context;
  const question = await findQuestion(db, scope, questionId);
  if (!question) throw new AppError("not-found", { entity: "question" });
  if (question.settled) return [];
  const profile = profileOf(question, question.eventId === null ? null : await findEvent(db, scope, question.eventId));
  const sharing = await listSharing(db, scope, meetingWords(profile.words.keys(), [question]), LOOKED_AT);
  // What does not seem to answer by itself needs no look at what stands around it.
  const fitting = sharing.filter((suggestion) => seemsToAnswer(suggestion, profile) !== null);
  const seeming = fitting.length === 0 ? [] : withoutTaken(fitting, await passagesOf(context, scope, questionId));
  const texts = await listTexts(db, scope, capturesOf(seeming).slice(0, READ));
  const answers = seeming
    .flatMap((suggestion) => {
      const text = texts.get(suggestion.captureId);
      const around = text === undefined ? "" : text.slice(Math.max(0, suggestion.start - AROUND), suggestion.end + AROUND);
      const answer = seemsToAnswer(suggestion, profile, () => around);
      return answer ? [{ suggestion, answer }] : [];
    })
    .sort((a, b) => b.answer.score - a.answer.score)
    .slice(0, OFFERED);
  const sources = new Map((await listSources(db, scope, [...new Set(answers.map(({ suggestion }) => suggestion.sourceId))])).map(({ id, title }) => [id, title]));
  const others = await listTexts(db, scope, capturesOf(answers.map(({ suggestion }) => suggestion)).filter((id) => !texts.has(id)));
  return answers.map(({ suggestion: { captureId, place, kind, rule, speaker, sourceId, start, end }, answer }) => ({
    ...answer, captureId, place, kind, rule, speaker,
    source: sources.get(sourceId) ?? "",
    passage: (texts.get(captureId) ?? others.get(captureId) ?? "").slice(start, end),
  }));
}

/** The words that claims on a question stand on already. */
async function passagesOf({ db }: Context, scope: CaseScope, questionId: string): Promise<Passage[]> {
  const appearances = await listAppearances(db, scope, { questionIds: [questionId] });
  return listPassages(db, scope, [...new Set(appearances.flatMap(({ passageId }) => passageId ?? []))]);
}

/** Without what a claim of the question is made on, wherever it came from: a spreadsheet accepts no suggestion. */
function withoutTaken(suggestions: readonly StoredSuggestion[], taken: readonly Passage[]): StoredSuggestion[] {
  return suggestions.filter(({ captureId, start, end }) => !taken.some((passage) => passage.captureId === captureId && passage.start < end && start < passage.end));
}

const capturesOf = (suggestions: readonly StoredSuggestion[]): string[] => [...new Set(suggestions.map(({ captureId }) => captureId))];
