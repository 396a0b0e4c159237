import { listActorNames } from "@/lib/data/actors";
import { listAppearances } from "@/lib/data/appearances";
import { listClaims } from "@/lib/data/claims";
import { listEvents } from "@/lib/data/events";
import { listQuestions } from "@/lib/data/questions";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { actorResolver } from "@/lib/domain/claims/resolve-actors";
import type { Appearance, Claim, NamedActor, Question } from "@/lib/domain/claims/types";
import type { Claimant, ComparedClaim } from "@/lib/domain/disagreement/types";
import { groupBy } from "@/lib/domain/support/group-by";
import type { Context } from "../context";

/** A claim as relations and the matrix take it: its claimant resolved through merges, its appearances beside it. */
export type LoadedClaim = Omit<Claim, "claimantId"> &
  Omit<ComparedClaim, "appearances"> & { readonly appearances: readonly Appearance[] };

/** A question with its standing claims and the parties of its event. */
export interface LoadedQuestion {
  readonly question: Question;
  readonly claims: readonly LoadedClaim[];
  readonly parties: readonly Claimant[];
}

/** Reads questions with all that relations rest on, in the order of the case; of all its questions when `ids` is left out. */
export async function loadCompared(context: Context, scope: CaseScope, ids?: readonly string[]): Promise<LoadedQuestion[]> {
  const { db } = context;
  const filter = ids ? { questionIds: ids } : {};
  const questions = await listQuestions(db, scope, ids);
  const eventIds = [...new Set(questions.flatMap(({ eventId }) => eventId ?? []))];
  const [claims, appearances, actors, events] = await Promise.all([
    listClaims(db, scope, filter),
    listAppearances(db, scope, filter),
    listActorNames(db, scope),
    listEvents(db, scope, eventIds),
  ]);
  const resolve = actorResolver(actors);
  const asClaimant = ({ id, name, side }: NamedActor): Claimant => ({ id, name, side });
  const appearancesOf = groupBy(appearances, (appearance) => appearance.claimId);
  const claimsOf = groupBy(claims, (claim) => claim.questionId);
  const partiesOf = new Map(
    events.map((event) => [event.id, [...new Map(event.partyIds.map(resolve).map((actor) => [actor.id, asClaimant(actor)])).values()]]),
  );
  return questions.map((question) => ({
    question,
    parties: partiesOf.get(question.eventId ?? "") ?? [],
    claims: (claimsOf.get(question.id) ?? []).map(({ claimantId, ...claim }) => ({
      ...claim,
      claimant: asClaimant(resolve(claimantId)),
      appearances: appearancesOf.get(claim.id) ?? [],
    })),
  }));
}
