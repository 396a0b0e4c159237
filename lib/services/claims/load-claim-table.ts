import type { ClaimTableAddress } from "@/lib/contracts/claim-table-address";
import { listActors } from "@/lib/data/actors";
import { listAppearances } from "@/lib/data/appearances";
import { countFacet, countTableClaims, pageClaimIds } from "@/lib/data/claim-table";
import { listClaims } from "@/lib/data/claims";
import { listQuestions } from "@/lib/data/questions";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { formatAnswer } from "@/lib/domain/claims/format-answer";
import { groupBy } from "@/lib/domain/support/group-by";
import type { Context } from "../context";

/** Claims on one page. */
export const CLAIMS_PER_PAGE = 100;

/** A claim as the table shows it. */
export interface TableClaim {
  readonly id: string;
  readonly question: string;
  readonly claimant: string;
  readonly answer: string | null;
  readonly proposition: string;
  readonly asOf: string | null;
  readonly statementDate: string | null;
  readonly tags: readonly string[];
  readonly quote: string | null;
  readonly appearances: number;
  /** The oldest appearance, which is edited with the claim. */
  readonly appearanceId: string | null;
}

export interface FacetChoice {
  readonly id: string;
  readonly name: string;
  readonly claims: number;
}

/** One page of the table, how many claims there are in all, and how many each other choice of a filter would leave. */
export interface ClaimTable {
  readonly rows: readonly TableClaim[];
  readonly total: number;
  readonly questions: readonly FacetChoice[];
  readonly claimants: readonly FacetChoice[];
}

/** Reads one page; filtering, sorting, counting and paging happen in the database. */
export async function loadClaimTable(context: Context, scope: CaseScope, address: ClaimTableAddress, locale: "fr" | "en"): Promise<ClaimTable> {
  const { db } = context;
  const { question, claimant, sort, page } = address;
  const filter = { words: address.words.split(/\s+/u).filter((word) => word !== ""), question, claimant };
  const [ids, total, questionCounts, claimantCounts, actors, questions] = await Promise.all([
    pageClaimIds(db, scope, filter, sort, { offset: (page - 1) * CLAIMS_PER_PAGE, take: CLAIMS_PER_PAGE }),
    countTableClaims(db, scope, filter),
    countFacet(db, scope, filter, "question"),
    countFacet(db, scope, filter, "claimant"),
    listActors(db, scope),
    listQuestions(db, scope),
  ]);
  const [claims, appearances] = await Promise.all([listClaims(db, scope, { ids }), listAppearances(db, scope, { claimIds: ids })]);
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const questionOf = new Map(questions.map((one) => [one.id, one]));
  const actorOf = new Map(actors.map((actor) => [actor.id, actor.name]));
  const appearancesOf = groupBy(appearances, (appearance) => appearance.claimId);
  const rows = ids.flatMap((id): TableClaim[] => {
    const claim = claimOf.get(id);
    const asked = claim && questionOf.get(claim.questionId);
    if (!claim || !asked) return [];
    const { proposition, asOf, statementDate, tags } = claim;
    const own = appearancesOf.get(id) ?? [];
    return [{
      id, proposition, asOf, statementDate, tags,
      question: asked.text,
      claimant: actorOf.get(claim.claimantId) ?? "",
      answer: formatAnswer(asked.answerType, { ...claim, unit: claim.unit ?? asked.unit }, locale),
      quote: own.find(({ quote }) => quote !== null)?.quote ?? null,
      appearances: own.length,
      appearanceId: own[0]?.id ?? null,
    }];
  });
  return {
    rows,
    total,
    questions: questionCounts.map(({ id, claims: count }) => ({ id, claims: count, name: questionOf.get(id)?.text ?? "" })),
    claimants: claimantCounts.map(({ id, claims: count }) => ({ id, claims: count, name: actorOf.get(id) ?? "" })),
  };
}
