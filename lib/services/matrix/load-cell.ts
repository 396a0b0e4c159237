import { listAppearances } from "@/lib/data/appearances";
import { listClaims } from "@/lib/data/claims";
import { listActors } from "@/lib/data/actors";
import { getCase } from "@/lib/data/cases";
import { listChangedPassages } from "@/lib/data/passage-reviews";
import { listPassages } from "@/lib/data/passages";
import { listQuestions } from "@/lib/data/questions";
import { listSources } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { formatAnswer } from "@/lib/domain/claims/format-answer";
import { actorResolver } from "@/lib/domain/claims/resolve-actors";
import type { Appearance, Scope } from "@/lib/domain/claims/types";
import type { ChangedPassage } from "@/lib/domain/passages/review";
import type { Locale } from "@/lib/domain/support/locale-format";
import { groupBy } from "@/lib/domain/support/group-by";
import type { Context } from "../context";

/** One appearance as a cell shows it when it is opened. */
export interface CellAppearance extends Pick<Appearance, "id" | "passageId" | "quote" | "presentation" | "hedge" | "chain"> {
  readonly translation: string | null;
  readonly translationLanguage: string | null;
  /** Its source changed after it was taken; null while it did not. */
  readonly changed: Pick<ChangedPassage, "reviewId" | "change"> | null;
  /** The reviewer's notes on the appearance and on its passage; empty where there is none. */
  readonly notes: readonly string[];
  readonly source: { readonly id: string; readonly title: string; readonly publication: string | null; readonly publishedAt: string | null; readonly language: string | null; readonly reliability: string | null } | null;
}

/** One claim of a cell. */
export interface CellClaim {
  readonly id: string;
  readonly claimant: string;
  readonly answer: string | null;
  readonly proposition: string;
  readonly asOf: string | null;
  readonly statementDate: string | null;
  /** Only what the claim says of its own scope. */
  readonly scope: Scope;
  /** Null also where the case does not grade; so is a source's reliability. */
  readonly credibility: number | null;
  readonly reviewerNote: string;
  readonly appearances: readonly CellAppearance[];
}

/** The claims of an opened cell with the given appearances; claims without any are named by `claimIds`. */
export async function loadCell(
  context: Context,
  scope: CaseScope,
  input: { claimIds: readonly string[]; appearanceIds: readonly string[] },
  locale: Locale,
): Promise<CellClaim[]> {
  const { db } = context;
  const [{ gradingEnabled }, claims, appearances, actors] = await Promise.all([
    getCase(db, scope),
    listClaims(db, scope, { ids: input.claimIds }),
    listAppearances(db, scope, { ids: input.appearanceIds }),
    listActors(db, scope),
  ]);
  const [questions, passages, sources, changed] = await Promise.all([
    listQuestions(db, scope, [...new Set(claims.map((claim) => claim.questionId))]),
    listPassages(db, scope, appearances.flatMap(({ passageId }) => passageId ?? [])),
    listSources(db, scope, [...new Set(appearances.flatMap(({ sourceId }) => sourceId ?? []))]),
    listChangedPassages(db, scope),
  ]);
  const resolve = actorResolver(actors);
  const questionOf = new Map(questions.map((question) => [question.id, question]));
  const passageOf = new Map(passages.map((passage) => [passage.id, passage]));
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const changeOf = new Map(changed.map(({ passageId, reviewId, change }) => [passageId, { reviewId, change }]));
  const byClaim = groupBy(appearances, (appearance) => appearance.claimId);
  return claims.map((claim) => {
    const question = questionOf.get(claim.questionId);
    const { unit, population, status, place, periodFrom, periodTo } = claim;
    return {
      id: claim.id,
      claimant: resolve(claim.claimantId).name,
      answer: question ? formatAnswer(question.answerType, { ...claim, unit: unit ?? question.unit }, locale) : claim.answer,
      proposition: claim.proposition,
      asOf: claim.asOf,
      statementDate: claim.statementDate,
      scope: { unit, population, status, place, periodFrom, periodTo },
      credibility: gradingEnabled ? claim.credibility : null,
      reviewerNote: claim.reviewerNote,
      appearances: (byClaim.get(claim.id) ?? []).map((appearance): CellAppearance => {
        const { id, passageId, quote, presentation, hedge, chain } = appearance;
        const passage = passageOf.get(passageId ?? "");
        const source = sourceOf.get(appearance.sourceId ?? "");
        return {
          id, passageId, quote, presentation, hedge, chain,
          translation: passage?.translation ?? null,
          translationLanguage: passage?.translationLanguage ?? null,
          changed: changeOf.get(passageId ?? "") ?? null,
          notes: [appearance.reviewerNote, passage?.reviewerNote ?? ""],
          source: source
            ? { id: source.id, title: source.title, publication: source.publication, publishedAt: source.publishedAt, language: source.language, reliability: gradingEnabled ? source.reliability : null }
            : null,
        };
      }),
    };
  });
}
