import { beforeAll, expect, it } from "vitest";
import { claimsMatching, countFirstMatching, type Matching } from "@/lib/data/search/claims-matching";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { parseQuery } from "@/lib/domain/search/parse-query";
import { openCase } from "@/lib/services/access/open-case";
import { createCase } from "@/lib/services/cases/create-case";
import type { Context } from "@/lib/services/context";
import { importDocument } from "@/lib/services/sources/import-document";
import { importClaims } from "@/lib/services/spreadsheet/import-claims";
import { makeContext } from "@/tests/support/cases/make-context";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

const SHEET = [
  "question,claimant,answer,proposition,quote,population",
  'Morts au puits,Mairie,12,Douze bergers ont été blessées près de Tin-Zaouâtène,"« Les véhicules brûlaient »",bergers',
  'Morts au puits,Desk,20,Twenty herders were killed,"no official toll was given",herders',
].join("\n");

describeOnEachDatabase("the search index", (database) => {
  let context: Context;
  let scope: CaseScope;

  beforeAll(async () => {
    context = makeContext(database().db);
    for (const title of ["Autre dossier", "Puits"]) {
      const { slug } = await createCase(context, { title, language: "fr" });
      scope = await openCase(context, slug, "case.edit");
      await importClaims(context, scope, { bytes: new TextEncoder().encode(SHEET), fileName: "puits.csv" });
    }
  });

  const answers = async (typed: string, matching?: Matching) => {
    const rows = await context.db.$queryRaw<{ answer: string }[]>`
      SELECT c.answer FROM claims c WHERE c.case_id = ${scope.caseId} AND ${claimsMatching(scope, parseQuery(typed), matching)} ORDER BY c.answer`;
    return rows.map(({ answer }) => answer);
  };

  it.each([
    ["tinzaouatene", ["12"]],
    ["Tin Zaouatène", ["12"]],
    ["blessé", ["12"]],
    ["BLESSEES", ["12"]],
    ["véhicule", ["12"]],
    ["vehicule blesse", ["12"]],
    ["killing", ["20"]],
    ["toll", ["20"]],
    ['"no official toll"', ["20"]],
    ['"official toll no"', []],
    ['"an official toll"', []],
    ["berger -toll", ["12"]],
    ["-bergers", ["20"]],
    ["desk killed", ["20"]],
    ["mairie toll", []],
    ["desk mairie", []],
    ["-desk", ["12"]],
    ['"herders were killed no"', []],
    ["herd*", ["20"]],
    ["", ["12", "20"]],
    ["absent", []],
    ["');--' & | ! <-> :*", ["12", "20"]],
    ["');--' & kill | ! <-> :*", ["20"]],
  ])("finds claims by %s", async (typed, expected) => {
    expect(await answers(typed)).toEqual(expected);
    // However many claims are expected.
    expect(await answers(typed, "many")).toEqual(expected);
    expect(await answers(typed, "in-order")).toEqual(expected);
  });

  it.each([["killing", 1], ["vehicule blesse", 1], ["absent", 0], ["puits OR desk", 0]])("counts the claims of the first accounts that have %s, and leaves out those removed", async (typed, expected) => {
    const { all } = parseQuery(typed);
    expect(await countFirstMatching(context.db, scope, all, 100)).toBe(expected);
    const where = { caseId: scope.caseId };
    await context.db.claim.updateMany({ where, data: { deletedAt: context.clock() } });
    expect(await countFirstMatching(context.db, scope, all, 100)).toBe(0);
    await context.db.claim.updateMany({ where, data: { deletedAt: null } });
  });

  it("follows an edit", async () => {
    await context.db.claim.updateMany({ where: { caseId: scope.caseId, answer: "20" }, data: { reviewerNote: "recoupé par téléphone" } });
    expect(await answers("téléphones")).toEqual(["20"]);
  });

  it("follows a claimant's new name without touching claims, a change of claimant, and a merge", async () => {
    const where = { caseId: scope.caseId };
    const [desk, town] = await Promise.all(["Desk", "Mairie"].map((name) => context.db.actor.findFirstOrThrow({ where: { ...where, name } })));
    await context.db.actor.updateMany({ where: { ...where, id: desk?.id ?? "" }, data: { name: "Bureau" } });
    expect(await answers("bureau killed")).toEqual(["20"]);
    expect(await answers("desk killed")).toEqual([]);
    await context.db.claim.updateMany({ where: { ...where, answer: "20" }, data: { claimantId: town?.id ?? "" } });
    expect(await answers("mairie")).toEqual(["12", "20"]);
    await context.db.claim.updateMany({ where: { ...where, answer: "20" }, data: { claimantId: desk?.id ?? "" } });
    await context.db.actor.updateMany({ where: { ...where, id: desk?.id ?? "" }, data: { mergedIntoId: town?.id ?? null } });
    expect(await answers("mairie toll")).toEqual(["20"]);
    await context.db.actor.updateMany({ where: { ...where, id: desk?.id ?? "" }, data: { mergedIntoId: null, name: "Desk" } });
    expect(await answers("mairie toll")).toEqual([]);
  });

  it("follows what is edited, removed, brought back and deleted of an appearance", async () => {
    const where = { caseId: scope.caseId, quote: { contains: "toll" } };
    const { id } = await context.db.appearance.findFirstOrThrow({ where });
    const own = { where: { caseId: scope.caseId, id } };
    await context.db.appearance.updateMany({ ...own, data: { deletedAt: context.clock() } });
    expect([await answers("toll"), await answers("herders")]).toEqual([[], ["20"]]);
    await context.db.appearance.updateMany({ ...own, data: { deletedAt: null, chain: ["Ministry of Wells"] } });
    expect([await answers("toll herders"), await answers("ministry toll")]).toEqual([["20"], ["20"]]);
    await context.db.appearance.updateMany({ ...own, data: { chain: [] } });
    expect(await answers("ministry")).toEqual([]);
    const gone = await context.db.appearance.findFirstOrThrow(own);
    await context.db.appearance.deleteMany(own);
    expect([await answers("toll"), await answers("herders")]).toEqual([[], ["20"]]);
    await context.db.appearance.create({ data: gone });
    expect(await answers("toll killed")).toEqual(["20"]);
  });

  it("asks for a phrase once, however many ways it is put together come out the same", async () => {
    const ask = async (text: string) => (await context.db.$queryRaw<{ nodes: number }[]>`SELECT numnode(search_phrase(${text})) AS nodes`)[0]?.nodes;
    // Three words and what ties them.
    expect(await ask("the column lost")).toBe(5);
    expect(await ask("column")).toBe(1);
    // French and English stems differ, and the words as they stand: three phrases of two words.
    expect(await ask("blessées graves")).toBeLessThanOrEqual(3 * 3 + 2);
  });

  it("knows the place of each paragraph in UTF-16, also beyond the basic plane and in blocks without a paragraph", async () => {
    const long = Array.from({ length: 900 }, (_, n) => `mot${n} 🐪`).join(" ");
    const text = `Titre 🐫 en tête\n\n\n\nDeuxième « paragraphe »\navec deux lignes\n\n${long}\n\nFin 🐪🐪.`;
    const { captureId } = await importDocument(context, scope, { bytes: new TextEncoder().encode(text), method: "cli", fileName: "long.txt" });
    const capture = await context.db.capture.findFirstOrThrow({ where: { caseId: scope.caseId, id: captureId } });
    const segments = await context.db.searchSegment.findMany({ where: { caseId: scope.caseId, captureId }, orderBy: { start: "asc" } });
    expect(segments.length).toBeGreaterThan(5);
    for (const { start, body } of segments) expect(capture.text.slice(start, start + body.length)).toBe(body);
    expect(segments.map(({ body }) => body).join("").replace(/\s+/gu, "")).toBe(capture.text.replace(/\s+/gu, ""));
  });

  it("takes texts that stemmers and indexes choke on", async () => {
    const words = Array.from({ length: 60_000 }, (_, n) => `w${n.toString(36)}`);
    for (const text of [words.join(" "), words.join(","), "漢".repeat(50_000), "a".repeat(300_000), "\u0301".repeat(5_000)]) {
      await importDocument(context, scope, { bytes: new TextEncoder().encode(`Essai\n\n${text}`), method: "cli", fileName: "essai.txt" });
    }
    expect(await context.db.searchSegment.count({ where: { caseId: scope.caseId, body: { contains: "w16aa" } } })).toBeGreaterThan(0);
  });
});
