import { beforeEach, expect, it } from "vitest";
import { claimBatchEdit } from "@/lib/contracts/claim-batch";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { LIST_LIMITS } from "@/lib/limits";
import { openCase } from "@/lib/services/access/open-case";
import { createCase } from "@/lib/services/cases/create-case";
import { changeClaims, undoClaimBatch } from "@/lib/services/claims/change-claims";
import type { ChangedClaims } from "@/lib/services/claims/change-claims";
import { removeClaim } from "@/lib/services/claims/remove-claim";
import type { Context } from "@/lib/services/context";
import { importClaims } from "@/lib/services/spreadsheet/import-claims";
import { makeContext } from "@/tests/support/cases/make-context";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

const COUNT = LIST_LIMITS.claimsPerRequest + 70;
const SHEET = ["question,answer_type,claimant,answer", ...Array.from({ length: COUNT }, (_, index) => `Dead at ford ${index % 3},quantity,Desk ${index % 2},${index + 1}`), "Who held the ford,text,Desk 0,nobody"].join("\n");

describeOnEachDatabase("a change of many claims", (database) => {
  let context: Context;
  let scope: CaseScope;

  const standing = (of: CaseScope = scope) =>
    context.db.claim.findMany({ where: { caseId: of.caseId, deletedAt: null }, orderBy: { id: "asc" }, select: { id: true, version: true, questionId: true, claimantId: true, status: true, tags: true } });
  const withoutVersion = (rows: Awaited<ReturnType<typeof standing>>) => rows.map(({ version: _version, ...row }) => row);
  const edit = (claims: unknown, change: unknown, batch: string | null = null) => changeClaims(context, scope, claimBatchEdit.parse({ batch, claims, change }));
  const entries = () => context.db.logEntry.count({ where: { chain: scope.caseId } });

  /** All requests of a batch, as the page makes them. */
  async function editAll(query: string, change: unknown, except: string[] = []): Promise<ChangedClaims[]> {
    const answers = [await edit({ query, except }, change)];
    for (let last = answers[0]; last && last.next !== null; last = answers.at(-1)) answers.push(await edit({ query, except, after: last.next }, change, last.batch));
    return answers;
  }

  async function makeCase(title: string): Promise<CaseScope> {
    const { slug } = await createCase(context, { title, language: "en" });
    const made = await openCase(context, slug, "case.edit");
    await importClaims(context, made, { bytes: new TextEncoder().encode(SHEET), fileName: "ford.csv" });
    return made;
  }

  beforeEach(async () => {
    context = makeContext(database().db);
    scope = await makeCase("Ford");
  });

  it("reaches all that a filter leaves, logs each, leaves other cases alone, and is taken back exactly", async () => {
    const other = await makeCase("Other");
    const [before, elsewhere, logged] = [await standing(), await standing(other), await entries()];
    const claimant = await context.db.actor.findFirstOrThrow({ where: { caseId: scope.caseId, name: "Desk 1" } });
    const [spared] = before;
    const answers = await editAll("", { claimantId: claimant.id, status: "wounded", addTags: ["checked"] }, [spared?.id ?? ""]);
    expect(answers.map(({ changed }) => changed)).toEqual([LIST_LIMITS.claimsPerRequest, COUNT - LIST_LIMITS.claimsPerRequest]);
    const after = await standing();
    expect(after.filter(({ status, tags, claimantId }) => status === "wounded" && tags.includes("checked") && claimantId === claimant.id)).toHaveLength(COUNT);
    expect(after.find(({ id }) => id === spared?.id)).toEqual(spared);
    expect(await entries()).toBe(logged + COUNT);
    expect(await standing(other)).toEqual(elsewhere);

    const batch = answers[0]?.batch ?? "";
    const first = await undoClaimBatch(context, scope, { batch, afterSeq: 0 });
    const second = await undoClaimBatch(context, scope, { batch, afterSeq: Number(first.next) });
    expect([first.changed, second.changed, second.next]).toEqual([LIST_LIMITS.claimsPerRequest, COUNT - LIST_LIMITS.claimsPerRequest, null]);
    expect(withoutVersion(await standing())).toEqual(withoutVersion(before));
    expect(await standing(other)).toEqual(elsewhere);
  });

  it("leaves claims alone that somebody changed or removed since they were read, and says which", async () => {
    const [one, two, three] = await standing();
    if (!one || !two || !three) throw new Error("The case has claims.");
    await context.db.claim.updateMany({ where: { caseId: scope.caseId, id: two.id }, data: { version: { increment: 1 } } });
    await removeClaim(context, scope, three.id);
    const named = [one, two, three].map(({ id, version }) => ({ id, version }));
    const answer = await edit({ named }, { addTags: ["checked"] });
    expect(answer.changed).toBe(1);
    expect(answer.refused).toEqual([
      { id: three.id, claimant: null, question: null, reason: "gone" },
      { id: two.id, claimant: expect.stringContaining("Desk"), question: expect.stringContaining("Dead at ford"), reason: "stale" },
    ]);
  });

  it("takes back only what nobody touched since", async () => {
    const [one, two] = await standing();
    if (!one || !two) throw new Error("The case has claims.");
    const { batch } = await edit({ named: [one, two].map(({ id, version }) => ({ id, version })) }, { status: "missing", addTags: ["a"] });
    await edit({ named: [{ id: two.id, version: two.version + 1 }] }, { addTags: ["b"] });
    const undone = await undoClaimBatch(context, scope, { batch, afterSeq: 0 });
    expect(undone).toMatchObject({ changed: 1, refused: [{ id: two.id, reason: "stale" }] });
    const now = await standing();
    expect(now.find(({ id }) => id === one.id)).toEqual({ ...one, version: one.version + 2 });
    expect(now.find(({ id }) => id === two.id)?.tags).toEqual(["a", "b"]);
  });

  it("moves no answer to a question of another type", async () => {
    const held = await context.db.question.findFirstOrThrow({ where: { caseId: scope.caseId, text: "Who held the ford" } });
    const answers = await editAll("", { questionId: held.id });
    expect(answers.map(({ changed, unchanged }) => [changed, unchanged])).toEqual([[0, 0], [0, 1]]);
    expect(answers.flatMap(({ refused }) => refused).filter(({ reason }) => reason === "answer-type")).toHaveLength(COUNT);
  });

  it("refuses what belongs to another case, and a batch that is none of this one's", async () => {
    const foreign = await makeCase("Other");
    const question = await context.db.question.findFirstOrThrow({ where: { caseId: foreign.caseId } });
    const theirs = await standing(foreign);
    const named = theirs.slice(0, 2).map(({ id, version }) => ({ id, version }));
    await expect(edit({ query: "" }, { questionId: question.id })).rejects.toMatchObject({ code: "not-found" });
    expect((await edit({ named }, { addTags: ["mine"] })).refused.map(({ reason }) => reason)).toEqual(["gone", "gone"]);
    const { batch } = await changeClaims(context, foreign, claimBatchEdit.parse({ claims: { named }, change: { addTags: ["theirs"] } }));
    await expect(undoClaimBatch(context, scope, { batch, afterSeq: 0 })).rejects.toMatchObject({ code: "not-found" });
    expect((await standing(foreign)).slice(0, 2).map(({ tags }) => tags)).toEqual([["theirs"], ["theirs"]]);
  });

  it("asks for something to change", () => {
    expect(claimBatchEdit.safeParse({ claims: { query: "" }, change: {} }).success).toBe(false);
    expect(claimBatchEdit.safeParse({ claims: { query: "" }, change: { status: null } }).success).toBe(true);
  });
});
