import { listActors } from "@/lib/data/actors";
import { listAppearances } from "@/lib/data/appearances";
import { findCapture, listCaptures, listExclusions } from "@/lib/data/captures";
import { listClaims } from "@/lib/data/claims";
import { listPassages } from "@/lib/data/passages";
import { listQuestions } from "@/lib/data/questions";
import { findSource } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { formatAnswer } from "@/lib/domain/claims/format-answer";
import type { Presentation } from "@/lib/domain/claims/types";
import type { Passage } from "@/lib/domain/passages/types";
import type { Capture, CaptureInfo, Exclusion, Source } from "@/lib/domain/sources/types";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";

/** A claim as it stands beside its passage. */
export interface MarginClaim {
  readonly claimId: string;
  readonly appearanceId: string;
  readonly claimant: string;
  readonly question: string;
  /** In words, in the language asked for; null for a claim that answers nothing. */
  readonly answer: string | null;
  readonly presentation: Presentation;
  readonly hedge: string | null;
  readonly chain: readonly string[];
  /** The reviewer's notes on the claim and on the appearance, where there are any. */
  readonly notes: readonly string[];
}

/** A passage with the claims made of it. */
export interface MarginPassage extends Pick<Passage, "id" | "start" | "end" | "translation" | "reviewerNote"> {
  readonly claims: readonly MarginClaim[];
}

/** Everything the reading view of one capture shows. */
export interface ReaderView {
  readonly source: Source;
  readonly capture: Capture;
  readonly captures: readonly CaptureInfo[];
  readonly exclusions: readonly Exclusion[];
  readonly passages: readonly MarginPassage[];
}

/** Reads one capture with its passages and claims, in text order. @throws AppError `not-found`. */
export async function loadReader(context: Context, scope: CaseScope, captureId: string, locale: "fr" | "en"): Promise<ReaderView> {
  const { db } = context;
  const capture = await findCapture(db, scope, captureId);
  const source = capture && (await findSource(db, scope, capture.sourceId));
  if (!capture || !source) throw new AppError("not-found", { entity: "capture" });
  const [captures, exclusions, appearances] = await Promise.all([
    listCaptures(db, scope, [source.id]),
    listExclusions(db, scope, [capture.id]),
    listAppearances(db, scope, { captureIds: [capture.id] }),
  ]);
  // From the appearances, not by asking for cited passages: that subquery took seconds at 2,000 highlights.
  const passages = (await listPassages(db, scope, [...new Set(appearances.flatMap(({ passageId }) => passageId ?? []))])).toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const claims = await listClaims(db, scope, { ids: [...new Set(appearances.map((appearance) => appearance.claimId))] });
  const [questions, actors] = await Promise.all([
    listQuestions(db, scope, [...new Set(claims.map((claim) => claim.questionId))]),
    listActors(db, scope),
  ]);
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  const questionById = new Map(questions.map((question) => [question.id, question]));
  const actorById = new Map(actors.map((actor) => [actor.id, actor]));
  const byPassage = new Map<string, MarginClaim[]>();
  for (const appearance of appearances) {
    const claim = claimById.get(appearance.claimId);
    const question = claim && questionById.get(claim.questionId);
    if (!claim || !question || appearance.passageId === null) continue;
    const list = byPassage.get(appearance.passageId) ?? [];
    byPassage.set(appearance.passageId, list);
    list.push({
      claimId: claim.id,
      appearanceId: appearance.id,
      claimant: actorById.get(claim.claimantId)?.name ?? "",
      question: question.text,
      answer: formatAnswer(question.answerType, { ...claim, unit: claim.unit ?? question.unit }, locale),
      presentation: appearance.presentation,
      hedge: appearance.hedge,
      chain: appearance.chain,
      notes: [claim.reviewerNote, appearance.reviewerNote].filter((note) => note.trim() !== ""),
    });
  }
  return {
    source,
    capture,
    captures,
    exclusions,
    passages: passages.map(({ id, start, end, translation, reviewerNote }) => ({ id, start, end, translation, reviewerNote, claims: byPassage.get(id) ?? [] })),
  };
}
