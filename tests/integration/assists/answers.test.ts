import { beforeAll, expect, it } from "vitest";
import { questionFields } from "@/lib/contracts/claims";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { openCase } from "@/lib/services/access/open-case";
import { dismissSuggestion, takeBackDismissal } from "@/lib/services/assists/decide-suggestion";
import { findAnswers } from "@/lib/services/assists/find-answers";
import { loadQueue } from "@/lib/services/assists/load-queue";
import { readDueCaptures } from "@/lib/services/assists/read-due-captures";
import { visitCapture } from "@/lib/services/assists/visit-capture";
import { createCase } from "@/lib/services/cases/create-case";
import type { Context } from "@/lib/services/context";
import { importClaims } from "@/lib/services/spreadsheet/import-claims";
import { createQuestion, editQuestion } from "@/lib/services/questions/save-question";
import { importDocument } from "@/lib/services/sources/import-document";
import { listSources } from "@/lib/services/sources/list-sources";
import { contextOf, createUser } from "@/tests/support/access/world";
import { makeContext } from "@/tests/support/cases/make-context";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

const TEXTS = [
  "Le maire de Dabou affirme que 40 soldats et 12 policiers ont été tués près du pont.\n",
  "The governor said 35 soldiers were killed at the Dabou bridge.\n",
  "Le préfet affirme que 300 habitants sont revenus à Dabou.\n",
];

describeOnEachDatabase("what the assists find across sources", (database) => {
  let context: Context;
  let scope: CaseScope;
  let question: string;
  const fields = questionFields.parse({ text: "Soldats tués au pont de Dabou", answerType: "quantity", population: "soldats", status: "tués" });

  beforeAll(async () => {
    // A member: what was opened is remembered for people only.
    const owner = await createUser(database().db);
    context = contextOf(database().db, owner);
    const { slug } = await createCase(context, { title: "Dabou", description: "", language: "fr" });
    scope = await openCase(context, slug, "case.manage");
    for (const [index, text] of TEXTS.entries()) {
      const metadata = { language: index === 1 ? "en" : "fr", publishedAt: "2024-10-15" };
      await importDocument(context, scope, { bytes: new TextEncoder().encode(text), method: "upload", fileName: `${index}.txt`, metadata });
    }
    question = await createQuestion(context, scope, fields);
    await readDueCaptures(makeContext(database().db));
  });

  it("is offered where it seems to answer an open question, in both languages, with the amount that fits", async () => {
    const answers = await findAnswers(context, scope, question);
    expect(answers.map(({ passage, quantities }) => [passage.slice(0, 12), quantities])).toEqual([
      ["Le maire de ", [0]],
      ["The governor", [0]],
    ]);
    expect(answers[0]?.reasons.map(({ what }) => what)).toEqual(["population", "status", "words"]);
  });

  it("is no longer offered once dismissed, nor for a settled question", async () => {
    const [first] = await findAnswers(context, scope, question);
    if (!first) throw new Error("nothing was offered");
    const id = await dismissSuggestion(context, scope, { captureId: first.captureId, place: first.place, what: "passage" });
    expect(await findAnswers(context, scope, question)).toHaveLength(1);
    await takeBackDismissal(context, scope, id);
    await editQuestion(context, scope, { id: question, version: 1, question: { ...fields, settled: true } });
    expect(await findAnswers(context, scope, question)).toEqual([]);
  });

  it("queues with the text around it, and goes on behind a place", async () => {
    const all = await loadQueue(context, scope, null);
    expect(all.map(({ speaker }) => speaker)).toEqual(["Le maire de Dabou", "The governor", "Le préfet"]);
    const [first] = all;
    expect(first && first.before + first.passage + first.after).toBe(TEXTS[0]?.trim());
    expect((await loadQueue(context, scope, first ?? null)).map(({ speaker }) => speaker)).toEqual(["The governor", "Le préfet"]);
  });

  it("shows in the source list as what waits, and as unread until the caller has opened it", async () => {
    const { sources } = await listSources(context, scope);
    expect(sources.map(({ waiting, opened }) => [waiting, opened])).toEqual([[1, false], [1, false], [1, false]]);
    const captureId = sources[0]?.latest?.id ?? "";
    await visitCapture(context, scope, captureId);
    await visitCapture(context, scope, captureId);
    expect((await listSources(context, scope)).sources.map(({ opened }) => opened)).toEqual([true, false, false]);
  });

  it("is not offered where a claim stands on its words, as from a spreadsheet", async () => {
    const other = await createQuestion(context, scope, { ...fields, text: "Soldats morts au pont de Dabou" });
    const [first] = await findAnswers(context, scope, other);
    if (!first) throw new Error("nothing was offered");
    const rows = [
      "question,answer_type,population,status,claimant,answer,quote,source_title",
      `Soldats morts au pont de Dabou,quantity,soldats,tués,Maire,40,40 soldats et 12 policiers ont été tués,"${first.source}"`,
    ];
    const made = await importClaims(context, scope, { bytes: new TextEncoder().encode(rows.join("\n")), fileName: "pont.csv", choices: new Map(), allOrNothing: true });
    expect(made).toMatchObject({ claims: 1, refused: [] });
    expect((await findAnswers(context, scope, other)).map(({ passage }) => passage)).not.toContain(first.passage);
  });

  it("offers an amount of one text once, by whom names it, and as often as others give it", async () => {
    const text = "Dabou : 75 soldats tués\n\nLe gouverneur affirme que 75 soldats ont été tués à Dabou.\n\nDes habitants affirment que 75 soldats ont été tués à Dabou.\n\nLe gouverneur affirme que 75 soldats ont été tués à Dabou.\n";
    await importDocument(context, scope, { bytes: new TextEncoder().encode(text), method: "upload", fileName: "bis.txt", metadata: { language: "fr", publishedAt: "2024-10-15" } });
    await readDueCaptures(makeContext(database().db));
    const asked = await createQuestion(context, scope, { ...fields, text: "Soldats tués à Dabou" });
    const speakers = (await findAnswers(context, scope, asked)).filter(({ passage }) => passage.includes("75 soldats")).map(({ speaker }) => speaker);
    expect(speakers).toEqual(["Le gouverneur", "Des habitants"]);
  });
});
