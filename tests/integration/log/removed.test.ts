import { beforeAll, expect, it } from "vitest";
import { listQuestions } from "@/lib/data/questions";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { removeClaim } from "@/lib/services/claims/remove-claim";
import { removeActor } from "@/lib/services/actors/remove-actor";
import { removeAppearance } from "@/lib/services/appearances/edit-appearance";
import { loadClaim } from "@/lib/services/claims/load-claim";
import type { Context } from "@/lib/services/context";
import { removeQuestion } from "@/lib/services/questions/save-question";
import { listRemoved, whatIsRemoved } from "@/lib/services/removed/list-removed";
import { restore } from "@/lib/services/removed/restore";
import { removeSource } from "@/lib/services/sources/remove-source";
import { loadSource } from "@/lib/services/sources/load-source";
import { makeContext } from "@/tests/support/cases/make-context";
import { makeTwoContrasts, type TwoContrasts } from "@/tests/support/cases/two-contrasts";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

describeOnEachDatabase("what was removed", (database) => {
  let context: Context;
  let scope: CaseScope;
  let made: TwoContrasts;

  const listed = async () => (await listRemoved(context, scope)).map(({ event, entityId }) => [event, entityId]);

  beforeAll(async () => {
    context = makeContext(database().db);
    await makeTwoContrasts(context, "Un autre dossier");
    made = await makeTwoContrasts(context);
    scope = made.scope;
  });

  it("is nothing at first", async () => {
    expect(await listed()).toEqual([]);
  });

  it("is listed, the newest first, until it is back", async () => {
    const [first] = made.claims;
    const { whole } = await loadClaim(context, scope, first?.claimId ?? "");
    const second = whole.places[1]?.appearance.id ?? "";
    await removeAppearance(context, scope, second);
    expect(await listed()).toEqual([["appearance.removed", second]]);
    await removeClaim(context, scope, whole.claim.id);
    // Its appearance would come back with it.
    expect(await listed()).toEqual([["claim.removed", whole.claim.id]]);
    await restore(context, scope, { kind: "claim", id: whole.claim.id });
    expect(await listed()).toEqual([["appearance.removed", second]]);
    await restore(context, scope, { kind: "appearance", id: second });
    expect(await listed()).toEqual([]);
    expect((await loadClaim(context, scope, whole.claim.id)).whole.places).toHaveLength(2);
  });

  it("comes back with what it cannot be seen without", async () => {
    const claims = made.claims.map(({ claimId }) => claimId);
    const wholes = await Promise.all(claims.map(async (id) => (await loadClaim(context, scope, id)).whole));
    const own = wholes.filter(({ claim }) => claim.questionId === made.questions.date);
    for (const { claim } of wholes) await removeClaim(context, scope, claim.id);
    await removeQuestion(context, scope, made.questions.date);
    const [restored] = own;
    const claimantId = restored?.claim.claimantId ?? "";
    const sourceId = restored?.places[0]?.appearance.sourceId ?? "";
    await removeActor(context, scope, claimantId);
    await removeSource(context, scope, sourceId);
    await restore(context, scope, { kind: "claim", id: restored?.claim.id ?? "" });
    expect((await loadSource(context, scope, sourceId)).source.id).toBe(sourceId);
    expect((await listQuestions(context.db, scope)).map(({ id }) => id)).toContain(made.questions.date);
    const left = await listed();
    expect(left).not.toContainEqual(["actor.removed", claimantId]);
    expect(left).toHaveLength(wholes.length - 1);
    const entries = await listRemoved(context, scope);
    expect([...(await whatIsRemoved(context, scope, entries))].toSorted()).toEqual(wholes.map(({ claim }) => claim.id).filter((id) => id !== restored?.claim.id).toSorted());
  });

  it("is not found when it was never removed", async () => {
    await expect(restore(context, scope, { kind: "source", id: made.sources.river })).rejects.toMatchObject({ code: "not-found" });
  });
});
