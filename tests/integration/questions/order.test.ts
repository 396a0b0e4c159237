import { beforeAll, expect, it } from "vitest";
import { listEntries } from "@/lib/data/log";
import { listAskedIds, listOutline, listQuestionLines } from "@/lib/data/outline";
import { findQuestion } from "@/lib/data/questions";
import { questionFields } from "@/lib/contracts/claims";
import { createCase } from "@/lib/services/cases/create-case";
import { openCase } from "@/lib/services/access/open-case";
import type { Context } from "@/lib/services/context";
import { moveEvent } from "@/lib/services/events/move-event";
import { loadQuestions } from "@/lib/services/questions/load-questions";
import { moveQuestion } from "@/lib/services/questions/move-question";
import { editQuestion, removeQuestion } from "@/lib/services/questions/save-question";
import { addMember } from "@/tests/support/cases/add-member";
import { makeContext } from "@/tests/support/cases/make-context";
import { makeTwoContrasts, type TwoContrasts } from "@/tests/support/cases/two-contrasts";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

describeOnEachDatabase("questions and their order", (database) => {
  let context: Context;
  let contrasts: TwoContrasts;

  beforeAll(async () => {
    context = makeContext(database().db);
    contrasts = await makeTwoContrasts(context);
  });

  const texts = async () => (await loadQuestions(context, contrasts.scope)).groups.map((group) => group.questions.map((question) => question.id));

  it("counts claims and keeps questions of no event last", async () => {
    const { groups, actors } = await loadQuestions(context, contrasts.scope);
    expect(groups.map((group) => group.event?.name ?? null)).toEqual(["Combats de Tinzaouaten", "Départ de Wagner", null]);
    expect(groups[0]?.questions.map((question) => question.claims)).toEqual([6, 2, 2]);
    expect(actors.find((actor) => actor.name === "GSIM")).toMatchObject({ claims: 2, aliases: ["JNIM"] });
  });

  it("moves questions and events without touching their versions, and logs it", async () => {
    const { russians, malians, deaths } = contrasts.questions;
    const before = await findQuestion(database().db, contrasts.scope, malians);
    await moveQuestion(context, contrasts.scope, { id: deaths, before: russians });
    expect((await texts())[0]).toEqual([deaths, russians, malians]);
    expect((await findQuestion(database().db, contrasts.scope, malians))?.version).toBe(before?.version);
    const [entry] = await listEntries(database().db, contrasts.scope, { beforeSeq: null, take: 1, entityId: null });
    expect(entry).toMatchObject({ event: "question.edited", entityId: deaths, after: { position: 0 } });
    await moveQuestion(context, contrasts.scope, { id: deaths, before: null });
    expect((await texts())[0]).toEqual([russians, malians, deaths]);
    await moveEvent(context, contrasts.scope, { id: contrasts.events.departure, before: contrasts.events.battle });
    expect((await loadQuestions(context, contrasts.scope)).groups[0]?.event?.name).toBe("Départ de Wagner");
  });

  it("comes in pages that join up, and a question moves across their edges", async () => {
    const { slug } = await createCase(context, { title: "Many", language: "en" });
    const scope = await openCase(context, slug, "case.edit");
    const createdAt = context.clock();
    await database().db.event.createMany({ data: ["a", "b", "c"].map((id, position) => ({ id: `${slug}-${id}`, caseId: scope.caseId, name: id, position, createdAt })) });
    const asked = Array.from({ length: 230 }, (_, n) => ({ id: `${slug}-q${n}`, eventId: n < 150 ? `${slug}-a` : n < 200 ? `${slug}-c` : null }));
    await database().db.question.createMany({
      data: asked.map((question, position) => ({ ...question, caseId: scope.caseId, text: `Question ${position}`, answerType: "text" as const, position, createdAt })),
    });
    const pages = await Promise.all([1, 2, 3].map((page) => loadQuestions(context, scope, page)));
    expect(pages.map((page) => [page.pages, page.groups.map(({ event, questions }) => [event?.name ?? null, questions.length])])).toEqual([
      [3, [["a", 100]]],
      [3, [["a", 50], ["b", 0], ["c", 49]]],
      [3, [["c", 1], [null, 30]]],
    ]);
    const all = pages.flatMap((page) => page.groups.flatMap(({ questions }) => questions));
    expect(all.map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
    for (const [at, { up, down }] of all.entries()) {
      const near = (shift: number) => (asked[at + shift]?.eventId === asked[at]?.eventId ? asked[at + shift]?.id : undefined);
      expect([up, down]).toEqual([near(-1), near(1) === undefined ? undefined : (near(2) ?? null)]);
    }
    expect((await loadQuestions(context, scope, 9)).groups).toEqual([]);
  });

  it("comes from any place at any length, with what was removed left out", async () => {
    const { slug } = await createCase(context, { title: "Gaps", language: "en" });
    const scope = await openCase(context, slug, "case.edit");
    const [caseId, createdAt, deletedAt] = [scope.caseId, context.clock(), context.clock()];
    // Two events share a place; one was removed, and its questions are of none.
    const events = [["a", 1], ["b", 0], ["gone", 0], ["c", 1], ["empty", 2]] as const;
    await database().db.event.createMany({ data: events.map(([id, position]) => ({ id: `${slug}-${id}`, caseId, name: id, position, createdAt, deletedAt: id === "gone" ? deletedAt : null })) });
    const of = ["a", "gone", "b", null, "c", "a", "gone", "c", "a", null, "b"] as const;
    await database().db.question.createMany({
      data: of.map((event, n) => ({ id: `${slug}-q${n}`, eventId: event && `${slug}-${event}`, caseId, text: `Question ${n}`, answerType: "text" as const, position: n % 4, createdAt, deletedAt: n === 5 ? deletedAt : null })),
    });
    const short = (id: string | null) => id?.slice(slug.length + 1) ?? null;
    const expected = [["b", "q10"], ["b", "q2"], ["a", "q0"], ["a", "q8"], ["c", "q4"], ["c", "q7"], ["empty", null], [null, "q1"], [null, "q9"], [null, "q6"], [null, "q3"]];
    for (let offset = 0; offset <= expected.length; offset++) {
      for (let take = 1; take <= expected.length; take++) {
        const { lines, total } = await listQuestionLines(database().db, scope, offset, take);
        expect([offset, take, lines.map(({ eventId, questionId }) => [short(eventId), short(questionId)])]).toEqual([offset, take, expected.slice(offset, offset + take)]);
        expect(total).toBe(offset < expected.length ? expected.length : 0);
      }
    }
    expect((await listOutline(database().db, scope)).map(({ id, questions }) => [id === "none" ? id : short(id), questions])).toEqual([["b", 2], ["a", 2], ["c", 2], ["empty", 0], ["none", 4]]);
    const asked = async (event: string | null) => (await listAskedIds(database().db, scope, event, 50)).map(short);
    expect(await asked(`${slug}-c`)).toEqual(["q4", "q7"]);
    expect(await asked("none")).toEqual(["q1", "q9", "q6", "q3"]);
    expect(await asked(`${slug}-gone`)).toEqual([]);
    expect(await asked(null)).toEqual(expected.flatMap(([, id]) => id ?? []));
  });

  it("refuses a stale edit with what stands, and to remove a question with claims", async () => {
    const { id, version, position: _p, ...fields } = (await findQuestion(database().db, contrasts.scope, contrasts.questions.date)) ?? { id: "", version: 1, position: 0 };
    const edit = (text: string) => editQuestion(context, contrasts.scope, { id, version, question: questionFields.parse({ ...fields, text }) });
    await edit("Quand la ville a-t-elle été reprise ?");
    await expect(edit("Autre chose")).rejects.toMatchObject({ code: "conflict", params: { current: { text: "Quand la ville a-t-elle été reprise ?" } } });
    await expect(removeQuestion(context, contrasts.scope, id)).rejects.toMatchObject({ code: "in-use", params: { claims: 2 } });
  });

  it("lets viewers read and not write, and tells strangers nothing", async () => {
    const slug = contrasts.scope.slug;
    const as = async (role: "viewer" | "editor" | null) => ({ ...context, principal: await addMember(database().db, contrasts.scope, role) });
    await expect(openCase(await as("viewer"), slug, "case.edit")).rejects.toMatchObject({ code: "forbidden" });
    await expect(openCase(await as("viewer"), slug, "case.read")).resolves.toMatchObject({ role: "viewer" });
    await expect(openCase(await as("editor"), slug, "case.edit")).resolves.toMatchObject({ role: "editor" });
    await expect(openCase(await as(null), slug, "case.read")).rejects.toMatchObject({ code: "not-found" });
  });
});
