import { listActors } from "@/lib/data/actors";
import { listAppearances } from "@/lib/data/appearances";
import { findCapture, findLatestCapture } from "@/lib/data/captures";
import { listClaims } from "@/lib/data/claims";
import { listPassages } from "@/lib/data/passages";
import { listQuestions } from "@/lib/data/questions";
import { findSource } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { formatAnswer } from "@/lib/domain/claims/format-answer";
import { actorResolver } from "@/lib/domain/claims/resolve-actors";
import { sideLanes } from "@/lib/domain/claims/side-lanes";
import type { Presentation } from "@/lib/domain/claims/types";
import { cutWindow, WINDOW_SIDE } from "@/lib/domain/passages/text-window";
import type { TextWindow } from "@/lib/domain/passages/text-window";
import type { Passage } from "@/lib/domain/passages/types";
import { groupBy } from "@/lib/domain/support/group-by";
import type { Locale } from "@/lib/domain/support/locale-format";
import { AppError } from "@/lib/errors";
import { LIST_LIMITS } from "@/lib/limits";
import type { Context } from "../context";

/** A claim made by a column's passage. */
export interface LinedUpClaim {
  readonly appearanceId: string;
  readonly claimant: string;
  /** The lane of the claimant's side. */
  readonly lane: number;
  readonly question: { readonly id: string; readonly text: string };
  readonly answer: string | null;
  readonly presentation: Presentation;
  readonly hedge: string | null;
  readonly chain: readonly string[];
  /** The reviewer's notes on the claim and on the appearance; empty where there is none. */
  readonly notes: readonly string[];
}

/** One column: a passage in its source, or a source as a whole, or words that no capture backs. Times UTC. */
export interface LineUpColumn {
  readonly key: string;
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly publication: string | null;
    readonly publishedAt: string | null;
    readonly language: string | null;
  } | null;
  readonly capture: {
    readonly id: string;
    readonly number: number;
    readonly capturedAt: Date;
    readonly textSha256: string;
    readonly textLength: number;
  } | null;
  readonly passage: Pick<Passage, "id" | "start" | "end" | "translation" | "translationLanguage" | "reviewerNote"> | null;
  /** The text around the passage, or the beginning of the source; null without a capture. */
  readonly window: TextWindow | null;
  /** Words typed by hand, where there is no passage. */
  readonly quote: string | null;
  readonly claims: readonly LinedUpClaim[];
}

/**
 * What stands in a line-up, in the order asked for: appearances (those of one passage share a column), then sources.
 * Ids that are not in the case are left out; only the text around each quote is read out.
 */
export async function loadLineUp(
  context: Context,
  scope: CaseScope,
  asked: { appearanceIds: readonly string[]; sourceIds: readonly string[] },
  locale: Locale,
): Promise<LineUpColumn[]> {
  const { db } = context;
  const appearances = await listAppearances(db, scope, { ids: asked.appearanceIds.slice(0, LIST_LIMITS.lineUp) });
  const order = new Map(asked.appearanceIds.map((id, index) => [id, index]));
  appearances.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  const claims = await listClaims(db, scope, { ids: [...new Set(appearances.map(({ claimId }) => claimId))] });
  const [questions, actors, passages] = await Promise.all([
    listQuestions(db, scope, [...new Set(claims.map(({ questionId }) => questionId))]),
    listActors(db, scope),
    listPassages(db, scope, appearances.flatMap(({ passageId }) => passageId ?? [])),
  ]);
  const resolve = actorResolver(actors);
  const laneOf = sideLanes(actors);
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const questionOf = new Map(questions.map((question) => [question.id, question]));
  const passageOf = new Map(passages.map((passage) => [passage.id, passage]));

  const lined = (some: typeof appearances): LinedUpClaim[] =>
    some.flatMap((appearance) => {
      const claim = claimOf.get(appearance.claimId);
      const question = claim && questionOf.get(claim.questionId);
      if (!claim || !question) return [];
      const actor = resolve(claim.claimantId);
      return {
        appearanceId: appearance.id,
        claimant: actor.name,
        lane: laneOf(actor.side),
        question: { id: question.id, text: question.text },
        answer: formatAnswer(question.answerType, { ...claim, unit: claim.unit ?? question.unit }, locale),
        presentation: appearance.presentation,
        hedge: appearance.hedge,
        chain: appearance.chain,
        notes: [claim.reviewerNote, appearance.reviewerNote],
      };
    });

  const columns: LineUpColumn[] = [];
  for (const [key, some] of groupBy(appearances, (appearance) => appearance.passageId ?? appearance.id)) {
    const passage = passageOf.get(key) ?? null;
    const place = passage
      ? await placeOf(context, scope, passage.captureId, passage)
      : { ...NOWHERE, source: await sourceOf(context, scope, some[0]?.sourceId ?? null) };
    columns.push({ key, passage, ...place, quote: passage ? null : (some[0]?.quote ?? null), claims: lined(some) });
  }
  for (const id of asked.sourceIds.slice(0, LIST_LIMITS.lineUp - columns.length)) {
    const capture = await findLatestCapture(db, scope, id);
    if (!capture || columns.some((column) => column.key === id)) continue;
    columns.push({ key: id, passage: null, ...(await placeOf(context, scope, capture.id, null)), quote: null, claims: [] });
  }
  return columns;
}

const NOWHERE = { source: null, capture: null, window: null } as const;

async function placeOf(context: Context, scope: CaseScope, captureId: string, passage: Passage | null): Promise<Pick<LineUpColumn, "source" | "capture" | "window">> {
  const capture = await findCapture(context.db, scope, captureId);
  if (!capture) return NOWHERE;
  const { id, number, capturedAt, textSha256, textLength } = capture;
  return {
    source: await sourceOf(context, scope, capture.sourceId),
    capture: { id, number, capturedAt, textSha256, textLength },
    window: cutWindow(capture.text, (passage?.start ?? 0) - WINDOW_SIDE, (passage?.end ?? WINDOW_SIDE) + WINDOW_SIDE),
  };
}

async function sourceOf(context: Context, scope: CaseScope, id: string | null): Promise<LineUpColumn["source"]> {
  const source = id === null ? null : await findSource(context.db, scope, id);
  if (!source) return null;
  const { title, publication, publishedAt, language } = source;
  return { id: source.id, title, publication, publishedAt, language };
}

/** More of a capture's text, before or after what is shown. @throws AppError `not-found`. */
export async function loadWindow(context: Context, scope: CaseScope, input: { captureId: string; start: number; end: number }): Promise<TextWindow> {
  const capture = await findCapture(context.db, scope, input.captureId);
  if (!capture) throw new AppError("not-found", { entity: "capture" });
  // Exactly what was asked for on the side that is shown already: the pieces must join.
  const { start, end } = input;
  if (end >= capture.textLength) return { start, end: capture.textLength, text: capture.text.slice(start) };
  return { start, end, text: capture.text.slice(start, end) };
}
