import { beforeAll, expect, it } from "vitest";
import { listEntries } from "@/lib/data/log";
import { claimFields } from "@/lib/contracts/claims";
import { findClaim } from "@/lib/data/claims";
import { editClaim } from "@/lib/services/claims/edit-claim";
import type { Context } from "@/lib/services/context";
import { decideDisagreement } from "@/lib/services/disagreement/decide-disagreement";
import { listDisagreements } from "@/lib/services/disagreement/list-disagreements";
import type { ListedDisagreement } from "@/lib/services/disagreement/list-disagreements";
import { loadQuestionDisagreements } from "@/lib/services/disagreement/load-question-disagreements";
import { linkQuestions, unlinkQuestions } from "@/lib/services/questions/link-questions";
import { mergeActors, unmergeActor } from "@/lib/services/actors/merge-actors";
import { makeContext } from "@/tests/support/cases/make-context";
import { makeTwoContrasts, type TwoContrasts } from "@/tests/support/cases/two-contrasts";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

describeOnEachDatabase("decisions on disagreements", (database) => {
  let context: Context;
  let contrasts: TwoContrasts;

  beforeAll(async () => {
    context = makeContext(database().db);
    contrasts = await makeTwoContrasts(context);
  });

  const listed = async (question: string): Promise<ListedDisagreement[]> => {
    const all: ListedDisagreement[] = [];
    for await (const one of listDisagreements(context, contrasts.scope)) if (one.question.id === question) all.push(one);
    return all;
  };
  const rowsOf = async (question: string) => (await loadQuestionDisagreements(context, contrasts.scope, question, "fr")).view.rows;
  const contradiction = async () => {
    const rows = await rowsOf(contrasts.questions.russians);
    const found = rows.find((row) => row.relation === "contradiction" && row.explanation.includes("84") && row.explanation.includes("50 Russes"));
    if (!found) throw new Error("no contradiction between 84 and 50");
    return found;
  };

  it("lists every pair with its relation and a sentence that names the quotes", async () => {
    const all = await listed(contrasts.questions.russians);
    const between = (a: string, b: string) => all.find(({ claims }) => claims.map((claim) => claim.answer).sort().join() === [a, b].sort().join());
    expect(between("50", "84")).toMatchObject({ relation: "contradiction", comparable: true, status: "open" });
    expect(between("50", "84")?.explanation).toContain("50 Russes et 10 Maliens");
    expect(between("une quinzaine", "84")).toMatchObject({ relation: "update" });
    expect(between("50", "des dizaines")).toMatchObject({ relation: "scope-mismatch", comparable: false });
    expect(between("50", "des dizaines")?.scopes?.map((scope) => scope.population)).toEqual(["Russes", "Russes et Maliens"]);
    const silences = all.filter((one) => one.relation === "silence");
    expect(silences.map((one) => one.claims[0])).toEqual(
      expect.arrayContaining([
        { id: null, claimant: "Armée malienne", answer: null },
        { id: null, claimant: "Wagner", answer: null },
      ]),
    );
  });

  it("keeps a decision with its reason, logs it, and opens it again on request", async () => {
    const { seal, about } = await contradiction();
    const input = { shown: 120, about, questionId: contrasts.questions.russians, seal, status: "dismissed", reason: "Le 84 compte les blessés." } as const;
    await decideDisagreement(context, contrasts.scope, input, "fr");
    const dismissed = await contradiction();
    expect(dismissed).toMatchObject({ status: "dismissed", decisions: [{ reason: "Le 84 compte les blessés.", by: "test" }] });
    expect((await listed(contrasts.questions.russians)).filter((one) => one.status === "dismissed")).toHaveLength(1);
    // The row was shown before the decision: the same seal does not fit any more.
    await expect(decideDisagreement(context, contrasts.scope, { ...input, status: "confirmed" }, "fr")).rejects.toMatchObject({
      code: "conflict",
      params: { current: { seal: dismissed.seal, status: "dismissed", explanation: dismissed.explanation, decisions: [{ reason: input.reason, by: "test" }] } },
    });
    // Where the pair is not related so any more there is nothing to set beside it.
    await expect(decideDisagreement(context, contrasts.scope, { ...input, about: "no|pair" }, "fr")).rejects.toMatchObject({ code: "conflict", params: { current: null } });

    await decideDisagreement(context, contrasts.scope, { ...input, seal: dismissed.seal, status: "open", reason: "" }, "fr");
    expect(await contradiction()).toMatchObject({ status: "open", decisions: [], seal });
    const [reopened, first] = await listEntries(database().db, contrasts.scope, { beforeSeq: null, take: 2, entityId: null });
    expect(reopened).toMatchObject({ event: "disagreement.reopened", before: { status: "dismissed" } });
    expect(first).toMatchObject({ event: "disagreement.dismissed", after: { relation: "contradiction", reason: input.reason } });
  });

  it("returns a decided disagreement as open when a claim changes, and holds again when the change is taken back", async () => {
    const { seal, about, claimIds } = await contradiction();
    await decideDisagreement(context, contrasts.scope, { questionId: contrasts.questions.russians, seal, about, shown: 120, status: "confirmed", reason: "Vérifié." }, "fr");
    const id = claimIds.flat().find((claimId) => claimId === contrasts.claims[0]?.claimId) ?? "";
    const edit = async (best: number) => {
      const claim = await findClaim(database().db, contrasts.scope, id);
      if (!claim) throw new Error("the claim is gone");
      const { id: _i, version, questionId, claimantId, createdAt: _c, updatedAt: _u, ...fields } = claim;
      await editClaim(context, contrasts.scope, { id, version, questionId, claimantId, claim: claimFields.parse({ ...fields, low: best, best, high: best }), appearances: [], passages: [] });
    };
    await edit(52);
    expect(await contradiction()).toMatchObject({ status: "open", decisions: [] });
    await edit(50);
    expect(await contradiction()).toMatchObject({ status: "confirmed", decisions: [{ reason: "Vérifié." }] });
  });

  it("decides each pair of a row of several", async () => {
    const rows = await rowsOf(contrasts.questions.malians);
    const [row] = rows.filter((found) => found.relation === "contradiction");
    expect(row).toBeDefined();
    await decideDisagreement(context, contrasts.scope, { questionId: contrasts.questions.malians, seal: row?.seal ?? "", about: row?.about ?? "", shown: 120, status: "confirmed", reason: "Oui." }, "fr");
    const pairs = (await listed(contrasts.questions.malians)).filter((one) => one.relation === "contradiction");
    expect(pairs.map((pair) => pair.status)).toEqual(pairs.map(() => "confirmed"));
  });

  it("offers possible tensions only across questions that are linked", async () => {
    const view = async () => (await loadQuestionDisagreements(context, contrasts.scope, contrasts.questions.capitals, "fr")).view;
    expect((await view()).tensions).toEqual([]);
    const linkId = await linkQuestions(context, contrasts.scope, { first: contrasts.questions.kidal, second: contrasts.questions.capitals, kind: "same" });
    const [tension, ...others] = (await view()).tensions;
    expect(others).toEqual([]);
    expect(tension).toMatchObject({ claimant: "Wagner", other: { id: contrasts.questions.kidal }, status: "open" });
    expect(tension?.said[0]).toContain("capitales régionales");
    await decideDisagreement(context, contrasts.scope, { questionId: contrasts.questions.capitals, seal: tension?.seal ?? "", about: tension?.about ?? "", shown: 120, status: "confirmed", reason: "Le même groupe." }, "fr");
    expect((await view()).tensions[0]).toMatchObject({ status: "confirmed" });
    const again = linkQuestions(context, contrasts.scope, { first: contrasts.questions.capitals, second: contrasts.questions.kidal, kind: "opposite" });
    await expect(again).rejects.toMatchObject({ code: "duplicate" });
    await unlinkQuestions(context, contrasts.scope, linkId);
    expect((await view()).tensions).toEqual([]);
  });

  it("takes merged actors as one, reversibly", async () => {
    const { wagner, army } = contrasts.actors;
    const versionOf = async (id: string) => (await database().db.actor.findUniqueOrThrow({ where: { id } })).version;
    await mergeActors(context, contrasts.scope, { id: wagner, version: await versionOf(wagner), intoId: army });
    const silent = (await listed(contrasts.questions.russians)).filter((one) => one.relation === "silence").map((one) => one.claims[0]?.claimant);
    expect(silent).toEqual(["Armée malienne"]);
    await unmergeActor(context, contrasts.scope, { id: wagner, version: await versionOf(wagner) });
    const apart = (await listed(contrasts.questions.russians)).filter((one) => one.relation === "silence");
    expect(apart).toHaveLength(2);
  });
});
