import { listActors } from "@/lib/data/actors";
import { listAppearances } from "@/lib/data/appearances";
import { listClaimsAfter, type ClaimPlace } from "@/lib/data/claim-pages";
import { listEvents } from "@/lib/data/events";
import { listQuestions } from "@/lib/data/questions";
import { listSources } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { actorResolver } from "@/lib/domain/claims/resolve-actors";
import type { CaseTables } from "@/lib/domain/spreadsheet/export/case-tables";
import type { Context } from "../context";

/** Claims per piece: as many as a page of memory is worth, and few enough that an open page hardly waits. */
const PIECE = 1_000;

/**
 * The claims of a case, or of some questions, in the order they were made, a piece at a time with all that their rows
 * show, so that memory does not grow with the case. An actor that was merged is named as the one it is shown as. There
 * is always a first piece. The pieces are read one after the other, not in one transaction, which would hold up all others
 * on the embedded database: what is edited meanwhile is written as it is when its turn comes.
 */
export async function* readCasePieces({ db }: Context, scope: CaseScope, questionIds: readonly string[] | null): AsyncGenerator<CaseTables, void> {
  const all = await listActors(db, scope);
  const resolve = actorResolver(all);
  const actors = all.map(({ id }) => ({ ...resolve(id), id }));
  const events = await listEvents(db, scope);
  let after: ClaimPlace | null = null;
  for (let first = true; ; first = false) {
    const claims = await listClaimsAfter(db, scope, { after, take: PIECE, questionIds });
    if (claims.length === 0 && !first) return;
    const questions = await listQuestions(db, scope, [...new Set(claims.map(({ questionId }) => questionId))]);
    const appearances = await listAppearances(db, scope, { claimIds: claims.map(({ id }) => id) });
    const sources = await listSources(db, scope, [...new Set(appearances.flatMap(({ sourceId }) => sourceId ?? []))]);
    yield { events, questions, actors, claims, appearances, sources };
    after = claims.at(-1) ?? null;
    if (claims.length < PIECE) return;
  }
}
