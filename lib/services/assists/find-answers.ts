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
/** Captures whose texts are read: those of the suggestions that share most words with the question. */
const READ = 40;
/** How much of the beginning of a text tells which event it is about, in UTF-16 units: a headline and a first sentence. */
const LEAD = 600;
/** How much of the text to either side tells which event a suggestion speaks of, in UTF-16 units. */
const AROUND = 1_200;
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
  const texts = await listTexts(db, scope, capturesOf(fitting).slice(0, READ));
  const sources = new Map((await listSources(db, scope, [...new Set(fitting.map(({ sourceId }) => sourceId))])).map((source) => [source.id, source]));
  const seeming = fitting.flatMap((suggestion) => {
    const text = texts.get(suggestion.captureId);
    if (text === undefined) return [];
    const passage = text.slice(suggestion.start, suggestion.end);
    const around = () => `${text.slice(0, LEAD)}\n${text.slice(Math.max(0, suggestion.start - AROUND), suggestion.end + AROUND)}`;
    const answer = seemsToAnswer(suggestion, profile, { passage, around, published: sources.get(suggestion.sourceId)?.publishedAt ?? null });
    return answer ? [{ ...answer, suggestion, passage }] : [];
  });
  if (seeming.length === 0) return [];
  const free = withoutTaken(seeming, await passagesOf(context, scope, questionId));
  return withoutRepeats(free)
    .slice(0, OFFERED)
    .map(({ suggestion: { captureId, place, kind, rule, speaker, sourceId }, ...answer }) => ({ ...answer, captureId, place, kind, rule, speaker, source: sources.get(sourceId)?.title ?? "" }));
}

type Seeming = SeemingAnswer & { readonly suggestion: StoredSuggestion; readonly passage: string };

/**
 * The likeliest first, somebody's statement before the article's own voice. Of one text each is offered once: neither its words over again,
 * nor the same amount by the same speaker, nor by nobody, as in a heading.
 */
function withoutRepeats(answers: readonly Seeming[]): Seeming[] {
  const kept: Seeming[] = [];
  const isNamed = ({ suggestion }: Seeming): number => (suggestion.speaker === null ? 0 : 1);
  for (const answer of answers.toSorted((a, b) => b.score - a.score || isNamed(b) - isNamed(a))) {
    const place = kept.findIndex((other) => isRepeated(answer, other));
    const other = kept[place];
    if (!other) kept.push(answer);
    else if (isNamed(answer) && !isNamed(other)) kept[place] = answer;
  }
  return kept;
}

function isRepeated({ suggestion: one, quantities: [first] }: Seeming, { suggestion: other, quantities: [second] }: Seeming): boolean {
  if (one.captureId !== other.captureId) return false;
  if (one.passageKey === other.passageKey) return true;
  const [a, b] = [one.quantities[first ?? -1], other.quantities[second ?? -1]];
  const sameVoice = one.speaker === other.speaker || one.speaker === null || other.speaker === null;
  return sameVoice && a !== undefined && b !== undefined && a.low === b.low && a.best === b.best && a.high === b.high;
}

/** The words that claims on a question stand on already. */
async function passagesOf({ db }: Context, scope: CaseScope, questionId: string): Promise<Passage[]> {
  const appearances = await listAppearances(db, scope, { questionIds: [questionId] });
  return listPassages(db, scope, [...new Set(appearances.flatMap(({ passageId }) => passageId ?? []))]);
}

/** Without what a claim of the question is made on, wherever it came from: a spreadsheet accepts no suggestion. */
function withoutTaken(answers: readonly Seeming[], taken: readonly Passage[]): Seeming[] {
  return answers.filter(({ suggestion: { captureId, start, end } }) => !taken.some((passage) => passage.captureId === captureId && passage.start < end && start < passage.end));
}

const capturesOf = (suggestions: readonly StoredSuggestion[]): string[] => [...new Set(suggestions.map(({ captureId }) => captureId))];
