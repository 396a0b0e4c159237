import { listActors } from "@/lib/data/actors";
import { listAppearances } from "@/lib/data/appearances";
import { findCapture } from "@/lib/data/captures";
import { listClaims } from "@/lib/data/claims";
import { listQuestions } from "@/lib/data/questions";
import { findReview } from "@/lib/data/passage-reviews";
import { findSource } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { formatAnswer } from "@/lib/domain/claims/format-answer";
import { actorResolver } from "@/lib/domain/claims/resolve-actors";
import type { Claim, Question } from "@/lib/domain/claims/types";
import type { Candidate } from "@/lib/domain/passages/anchoring";
import type { PassageReview } from "@/lib/domain/passages/review";
import { smallDiff, type DiffPart } from "@/lib/domain/passages/small-diff";
import type { Passage } from "@/lib/domain/passages/types";
import { cutsPair } from "@/lib/domain/text/characters";
import type { Locale } from "@/lib/domain/support/locale-format";
import type { Capture, Source } from "@/lib/domain/sources/types";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";

/** UTF-16 units of text shown before and after a passage. */
const CONTEXT = 500;

/** A piece of a capture's text. `from` is its UTF-16 offset there. */
export interface Excerpt {
  readonly from: number;
  readonly text: string;
}

/** A claim that is made on a passage. */
export interface TouchedClaim {
  readonly claim: Claim;
  readonly claimant: string;
  readonly question: Pick<Question, "id" | "text" | "answerType" | "choices">;
  readonly answer: string | null;
}

/** A passage whose words changed, with all that a reviewer needs to answer. */
export interface LoadedReview {
  readonly review: PassageReview;
  readonly passage: Passage;
  readonly source: Pick<Source, "id" | "title" | "publication" | "language">;
  readonly older: Pick<Capture, "id" | "number" | "capturedAt">;
  readonly newer: Pick<Capture, "id" | "number" | "capturedAt" | "textLength">;
  /** Around the passage in the capture it was taken from. */
  readonly before: Excerpt;
  /** Around the words found, or the place where they would stand. */
  readonly after: Excerpt;
  /** From the passage's words to those found; empty where none were. */
  readonly diff: readonly DiffPart[];
  /** Other places, with their words. */
  readonly candidates: readonly (Candidate & { readonly words: string })[];
  readonly claims: readonly TouchedClaim[];
}

/** Reads one review. @throws AppError `not-found`. */
export async function loadReview(context: Context, scope: CaseScope, id: string, locale: Locale): Promise<LoadedReview> {
  const { db } = context;
  const found = await findReview(db, scope, id);
  if (!found) throw new AppError("not-found", { entity: "review" });
  const { review, passage } = found;
  const [older, newer] = await Promise.all([findCapture(db, scope, passage.captureId), findCapture(db, scope, review.captureId)]);
  const source = newer && (await findSource(db, scope, newer.sourceId));
  if (!older || !newer || !source) throw new AppError("not-found", { entity: "capture" });
  return {
    review,
    passage,
    source: { id: source.id, title: source.title, publication: source.publication, language: source.language },
    older: { id: older.id, number: older.number, capturedAt: older.capturedAt },
    newer: { id: newer.id, number: newer.number, capturedAt: newer.capturedAt, textLength: newer.textLength },
    before: excerpt(older.text, passage.start, passage.end),
    after: excerpt(newer.text, review.start ?? review.near, review.end ?? review.near),
    diff: review.words === null ? [] : smallDiff(passage.exact, review.words),
    candidates: review.candidates
      .filter(({ start, end }) => start !== review.start || end !== review.end)
      .map((candidate) => ({ ...candidate, words: newer.text.slice(candidate.start, candidate.end) })),
    claims: await touchedClaims(context, scope, passage.id, locale),
  };
}

function excerpt(text: string, start: number, end: number): Excerpt {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  const whole = cutsPair(text, from) ? from - 1 : from;
  return { from: whole, text: text.slice(whole, cutsPair(text, to) ? to + 1 : to) };
}

async function touchedClaims({ db }: Context, scope: CaseScope, passageId: string, locale: Locale): Promise<TouchedClaim[]> {
  const appearances = await listAppearances(db, scope, { passageIds: [passageId] });
  const claims = await listClaims(db, scope, { ids: [...new Set(appearances.map(({ claimId }) => claimId))] });
  const [questions, actors] = await Promise.all([listQuestions(db, scope, claims.map(({ questionId }) => questionId)), listActors(db, scope)]);
  const resolve = actorResolver(actors);
  return claims.flatMap((claim) => {
    const question = questions.find(({ id }) => id === claim.questionId);
    if (!question) return [];
    const { id, text, answerType, choices } = question;
    const answer = formatAnswer(answerType, { ...claim, unit: claim.unit ?? question.unit }, locale);
    return [{ claim, claimant: resolve(claim.claimantId).name, question: { id, text, answerType, choices }, answer }];
  });
}
