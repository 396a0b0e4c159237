import { beforeAll, expect, it } from "vitest";
import type { TextRef } from "@/lib/contracts/comparison-address";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { listComparable } from "@/lib/services/comparison/list-comparable";
import { learnTemplate } from "@/lib/services/comparison/learn-template";
import { loadTexts } from "@/lib/services/comparison/load-texts";
import { loadStretch } from "@/lib/services/comparison/load-stretch";
import type { Context } from "@/lib/services/context";
import { createCase } from "@/lib/services/cases/create-case";
import { openCase } from "@/lib/services/access/open-case";
import { importDocument } from "@/lib/services/sources/import-document";
import { recapture } from "@/lib/services/sources/recapture";
import { makeContext } from "@/tests/support/cases/make-context";
import { makeTwoContrasts, type TwoContrasts } from "@/tests/support/cases/two-contrasts";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

const capture = (id: string): TextRef => ({ what: "capture", id });

describeOnEachDatabase("comparing captures", (database) => {
  let context: Context;
  let contrasts: TwoContrasts;
  let elsewhere: CaseScope;
  let first: string;
  let second: string;

  beforeAll(async () => {
    context = makeContext(database().db);
    contrasts = await makeTwoContrasts(context);
    const other = await createCase(context, { title: "Autre dossier" });
    elsewhere = await openCase(context, other.slug, "case.read");
    const { sources } = await listComparable(context, contrasts.scope, []);
    const [one, two] = sources;
    first = one?.captures[0]?.id ?? "";
    second = two?.captures[0]?.id ?? "";
  });

  const findAnyPassage = () => database().db.passage.findFirstOrThrow({ where: { caseId: contrasts.scope.caseId } });

  it("finds captures of two sources, each with what it is and without its words", async () => {
    const [a, b] = await loadTexts(context, contrasts.scope, [capture(first), capture(second)]);
    expect(a).toMatchObject({ capture: { id: first, number: 1 }, source: { id: a?.capture.sourceId }, span: [0, a?.capture.textLength] });
    expect(a?.capture).not.toHaveProperty("text");
    expect(b?.capture.textSha256).not.toBe(a?.capture.textSha256);
  });

  it("takes a passage for the words it spans", async () => {
    const passage = await findAnyPassage();
    const [text] = await loadTexts(context, contrasts.scope, [{ what: "passage", id: passage.id }]);
    expect(text).toMatchObject({ span: [passage.start, passage.end], capture: { id: passage.captureId } });
  });

  it("offers the passages marked last, and those that were asked for", async () => {
    const { id, exact } = await findAnyPassage();
    const { passages } = await listComparable(context, contrasts.scope, [{ what: "passage", id }]);
    expect(passages.filter((passage) => passage.id === id)).toHaveLength(1);
    expect(exact.startsWith(passages.find((passage) => passage.id === id)?.words.slice(0, 10) ?? "none")).toBe(true);
  });

  it("gives the same text twice when it is asked for twice", async () => {
    const found = await loadTexts(context, contrasts.scope, [capture(first), capture(first), capture(second)]);
    expect(found.map((text) => text.capture.id)).toEqual([first, first, second]);
  });

  it("finds nothing of another case", async () => {
    const refused = { code: "not-found" };
    const passage = await findAnyPassage();
    await expect(loadTexts(context, elsewhere, [capture(first), capture(second)])).rejects.toMatchObject(refused);
    await expect(loadTexts(context, elsewhere, [{ what: "passage", id: passage.id }])).rejects.toMatchObject(refused);
    await expect(loadTexts(context, contrasts.scope, [capture(first), capture("none")])).rejects.toMatchObject(refused);
    await expect(loadStretch(context, elsewhere, first, 0, 5)).rejects.toMatchObject(refused);
    await expect(learnTemplate(context, elsewhere, first)).rejects.toMatchObject(refused);
    expect(await listComparable(context, elsewhere, [])).toEqual({ sources: [], passages: [] });
  });

  it("learns what a publication's template does to its articles, from captures of several sources", async () => {
    const places = ["Kidal", "Gao", "Tessit"];
    const captures: string[] = [];
    for (const place of places) {
      const text = (label: string) => new TextEncoder().encode(`${label} : ${place}\n\nUne attaque a fait 15 morts près de ${place} mardi, selon le maire de la commune.`);
      const made = await importDocument(context, contrasts.scope, { bytes: text("Lieu de l'incident"), fileName: `${place}.txt`, method: "upload", metadata: { publication: "Le Registre" } });
      captures.push((await recapture(context, contrasts.scope, made.sourceId, { bytes: text("Endroit"), fileName: `${place}.txt`, method: "upload" })).captureId);
    }
    const { learnt, sources } = await learnTemplate(context, contrasts.scope, captures[0] ?? "");
    expect(sources).toBe(3);
    expect(learnt).toHaveLength(1);
    expect(learnt[0]).toContain("endroit");
    expect(await learnTemplate(context, contrasts.scope, first)).toMatchObject({ learnt: [] });
  });

  it("gives a folded stretch by its offsets, and refuses what are none", async () => {
    const whole = await loadStretch(context, contrasts.scope, first, 0, Number.MAX_SAFE_INTEGER);
    expect(await loadStretch(context, contrasts.scope, first, 4, 20)).toBe(whole.slice(4, 20));
    for (const [from, to] of [[5, 4], [-1, 4], [Number.NaN, 4]] as const) {
      await expect(loadStretch(context, contrasts.scope, first, from, to)).rejects.toMatchObject({ code: "invalid" });
    }
  });
});
