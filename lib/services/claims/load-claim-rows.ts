import { listAppearances } from "@/lib/data/appearances";
import { listNames } from "@/lib/data/claim-table/names";
import { pageClaimIds, type ClaimWindow } from "@/lib/data/claim-table/page";
import { listClaims } from "@/lib/data/claims";
import { listQuestions } from "@/lib/data/questions";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { ClaimFilter, ClaimOrder } from "@/lib/domain/claims/claim-view";
import { formatAnswer } from "@/lib/domain/claims/format-answer";
import { groupBy } from "@/lib/domain/support/group-by";
import type { Context } from "../context";

/** A claim as the table shows it. */
export interface TableClaim {
  readonly id: string;
  readonly version: number;
  readonly question: string;
  /** The event its question is asked of. */
  readonly event: string | null;
  readonly claimant: string;
  readonly answer: string | null;
  readonly proposition: string;
  readonly asOf: string | null;
  readonly statementDate: string | null;
  /** Its own or its question's. */
  readonly status: string | null;
  readonly tags: readonly string[];
  readonly quote: string | null;
  /** Title of the source of the oldest appearance that names one. */
  readonly source: string | null;
  readonly appearances: number;
  /** The oldest appearance, which is edited with the claim. */
  readonly appearanceId: string | null;
}

/** A stretch of the claims that a filter leaves, in the order asked for; filtering, sorting and paging happen in the database. */
export async function loadClaimRows(
  context: Context,
  scope: CaseScope,
  view: { readonly filter: ClaimFilter; readonly sort: readonly ClaimOrder[] },
  window: ClaimWindow,
  locale: "fr" | "en",
): Promise<TableClaim[]> {
  const { db } = context;
  const ids = await pageClaimIds(db, scope, view.filter, view.sort, window);
  const [claims, appearances] = await Promise.all([listClaims(db, scope, { ids }), listAppearances(db, scope, { claimIds: ids })]);
  const [questions, actors, sources] = await Promise.all([
    listQuestions(db, scope, [...new Set(claims.map((claim) => claim.questionId))]),
    listNames(db, scope, "claimant", [...new Set(claims.map((claim) => claim.claimantId))]),
    listNames(db, scope, "source", [...new Set(appearances.flatMap(({ sourceId }) => sourceId ?? []))]),
  ]);
  const events = await listNames(db, scope, "event", [...new Set(questions.flatMap(({ eventId }) => eventId ?? []))]);
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const questionOf = new Map(questions.map((question) => [question.id, question]));
  const appearancesOf = groupBy(appearances, (appearance) => appearance.claimId);
  return ids.flatMap((id): TableClaim[] => {
    const claim = claimOf.get(id);
    const asked = claim && questionOf.get(claim.questionId);
    if (!claim || !asked) return [];
    const { version, proposition, asOf, statementDate, tags } = claim;
    const own = appearancesOf.get(id) ?? [];
    const sourceId = own.find((appearance) => appearance.sourceId !== null)?.sourceId ?? null;
    return [{
      id, version, proposition, asOf, statementDate, tags,
      question: asked.text,
      event: asked.eventId === null ? null : (events.get(asked.eventId) ?? null),
      claimant: actors.get(claim.claimantId) ?? "",
      answer: formatAnswer(asked.answerType, { ...claim, unit: claim.unit ?? asked.unit }, locale),
      status: claim.status ?? asked.status,
      quote: own.find(({ quote }) => quote !== null)?.quote ?? null,
      source: sourceId === null ? null : (sources.get(sourceId) ?? null),
      appearances: own.length,
      appearanceId: own[0]?.id ?? null,
    }];
  });
}
