import * as fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { actorFields } from "@/lib/contracts/claims";
import { ANONYMOUS, type Principal } from "@/lib/domain/access/principal";
import type { SearchField } from "@/lib/domain/search/search-query";
import { openCase } from "@/lib/services/access/open-case";
import { createActor } from "@/lib/services/actors/create-actor";
import { createCase } from "@/lib/services/cases/create-case";
import { removeClaim } from "@/lib/services/claims/remove-claim";
import type { Context } from "@/lib/services/context";
import { search } from "@/lib/services/search/search";
import { importDocument } from "@/lib/services/sources/import-document";
import { removeSource } from "@/lib/services/sources/remove-source";
import { importClaims } from "@/lib/services/spreadsheet/import-claims";
import { arbitraryText } from "@/tests/support/arbitrary-text";
import { addMember } from "@/tests/support/cases/add-member";
import { makeContext } from "@/tests/support/cases/make-context";
import { makeTwoContrasts, type TwoContrasts } from "@/tests/support/cases/two-contrasts";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

const SPELLINGS = ["Tinzaouatène", "Tin-Zaouâtène", "Tinzawaten", "Tin Zaouatine"];

describeOnEachDatabase("search", (database) => {
  let context: Context;
  let mali: TwoContrasts;
  let places: string;
  let secret: string;

  const as = (principal: Principal): Context => ({ ...context, principal });
  const read = async (slug: string, text: string, language = "fr") => {
    const scope = await openCase(context, slug, "case.edit");
    return importDocument(context, scope, { bytes: new TextEncoder().encode(text), method: "cli", fileName: `${text.slice(0, 12)}.txt`, metadata: { title: text.slice(0, 20), language } });
  };
  const find = async (typed: string, field: SearchField = "text", slug: string | null = places, who = context) => {
    const { sections } = await search(who, { typed, slug, fields: [field], take: 50 });
    return sections.flatMap(({ results }) => results);
  };
  const shown = async (...query: Parameters<typeof find>) =>
    (await find(...query)).map(({ snippet }) => snippet.marks.map(([start, end]) => snippet.text.slice(start, end)).join("|")).sort();

  beforeAll(async () => {
    context = makeContext(database().db);
    mali = await makeTwoContrasts(context);
    places = (await createCase(context, { title: "Lieux", language: "fr" })).slug;
    for (const [index, spelling] of SPELLINGS.entries()) await read(places, `Dépêche ${index}\n\nDes véhicules ont été aperçus à ${spelling} dans la nuit.`);
    await read(places, "Field report\n\nResearchers were counting burned trucks, and no official toll was given.", "en");
    await read(places, "Note de lecture\n\nLes femmes blessées ont été libérées.\n\nL’aérodrome reste fermé.");
    await read(places, "Carnet\n\nLe Mali se tait, et les convois finissent ici.");
    await read(places, "Humeur\n\nTout va mal.");
    secret = (await createCase(context, { title: "Secret", language: "fr" })).slug;
    await read(secret, "Confidentiel\n\nUn témoin protégé parle de Tinzaouatène.");
  });

  it.each(SPELLINGS)("finds every spelling of a name by %s, and says which it looked for", async (spelling) => {
    expect(await shown(spelling)).toHaveLength(4);
    const { alsoSearched } = await search(context, { typed: spelling, slug: places, fields: [], take: 5 });
    const names = alsoSearched.flatMap(({ names: others }) => others);
    expect(names).toContain(spelling === "Tinzawaten" ? "Tinzaouatène" : "Tinzawaten");
  });

  it("looks for a phrase as it was typed, without other spellings", async () => {
    expect(await shown('"Tinzawaten"')).toEqual(["Tinzawaten"]);
    expect(await shown('"aperçus à Tinzawaten"')).toEqual(["aperçus à Tinzawaten"]);
  });

  it.each([
    ["VEHICULE", ["véhicules", "véhicules", "véhicules", "véhicules"]],
    ["véhicule -Tinzawaten", ["véhicules", "véhicules", "véhicules"]],
    ["libéré blessé", ["blessées|libérées"]],
    ["Mali", ["Mali"]],
    ["MALI", ["Mali"]],
    ["mali", ["Mali", "mal"]],
    ["fini", ["finissent"]],
    ["libérer aérodrome", ["aérodrome"]],
    ["researcher counts truck", ["Researchers|counting|trucks"]],
    ['"no official toll"', ["no official toll"]],
    ['"an official toll"', []],
    ["burn*", ["burned"]],
    ["absent", []],
    ["&& !! <-> :* ' \\", []],
  ])("%s", async (typed, expected) => {
    expect(await shown(typed)).toEqual(expected);
  });

  it("answers any text at all, and marks only what stands in what it shows", async () => {
    const hostile = fc.oneof(arbitraryText(12), fc.string({ unit: fc.constantFrom(..."-\"'*:()&|!<>\\@/ aékm«»%_\u0000\u0301".split("")), maxLength: 40 }));
    await fc.assert(
      fc.asyncProperty(hostile, async (typed) => {
        const { sections } = await search(context, { typed, slug: null, fields: [], take: 3 });
        for (const { snippet } of sections.flatMap(({ results }) => results)) {
          for (const [start, end] of snippet.marks) expect(snippet.text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("opens at the place: the stretch of the capture that is marked", async () => {
    const [result] = await find("aérodrome");
    const { text } = await context.db.capture.findFirstOrThrow({ where: { id: result?.captureId ?? "" }, select: { text: true } });
    expect(text.slice(...(result?.at ?? [0, 0]))).toBe("aérodrome");
  });

  it("finds quotes, claims, questions, actors and sources, each by its own field", async () => {
    const of = (typed: string, field: SearchField) => find(typed, field, mali.scope.slug);
    expect((await of("quinzaine mercenaires", "quote"))[0]).toMatchObject({ field: "quote", passageId: expect.any(String) });
    expect((await of("russes et maliens", "claim")).length).toBeGreaterThan(0);
    expect((await of("combattants russes", "question"))[0]?.id).toBe(mali.questions.russians);
    expect((await of("Africa Corps", "actor"))[0]?.id).toBe(mali.actors.wagner);
    const { sections } = await search(context, { typed: "acteur:fama", slug: mali.scope.slug, fields: [], take: 5 });
    expect(sections.map(({ field }) => field)).toEqual(["actor"]);
  });

  it("finds a text by another name of an actor, and says so", async () => {
    const { sections, alsoSearched } = await search(context, { typed: "Africa Corps", slug: mali.scope.slug, fields: ["text"], take: 5 });
    expect(alsoSearched).toContainEqual({ asked: "Africa Corps", names: expect.arrayContaining(["Wagner"]) });
    expect(sections[0]?.total).toBeGreaterThan(0);
  });

  it("finds claims by their claimant's name together with words of the claim or of its quote", async () => {
    const { slug } = await createCase(context, { title: "Puits", language: "fr" });
    const scope = await openCase(context, slug, "case.edit");
    const sheet = [
      "question,claimant,claimant_side,proposition,quote",
      "Bilan,JNIM,rebels,84 fighters were killed,our brothers counted them by the river",
      "Bilan,Armée,government,Deux soldats ont été tués,le bilan officiel est de deux soldats",
      "Bilan,Observateurs,,Personne n’a été tué,",
    ].join("\n");
    await importClaims(context, scope, { bytes: new TextEncoder().encode(sheet), fileName: "puits.csv" });
    const of = async (typed: string) => (await find(typed, "claim", slug)).map(({ label, snippet }) => [label, snippet.text]);
    expect(await of("JNIM killed")).toEqual([["JNIM", "84 fighters were killed"]]);
    expect(await of("jnim brother")).toEqual([["JNIM", "our brothers counted them by the river"]]);
    expect(await of("armée tué")).toEqual([["Armée", "Deux soldats ont été tués"]]);
    expect(await of("observateurs tué")).toEqual([["Observateurs", "Personne n’a été tué"]]);
    expect(await of("JNIM soldats")).toEqual([]);
    expect(await of("rebels killed")).toEqual([]);
    expect(await of("JNIM -killed")).toEqual([]);
    // Without a claimant's name a quote's words are the quote's to be found by.
    expect(await of("brothers")).toEqual([]);
    expect((await find("JNIM killed", "claim", null)).map(({ label }) => label)).toEqual(expect.arrayContaining(["JNIM", "GSIM"]));
  });

  it("names the question, actor or source that a side, a place or an outlet was found of", async () => {
    const { slug } = await createCase(context, { title: "Gué", language: "fr" });
    const scope = await openCase(context, slug, "case.edit");
    const sheet = "question,place,claimant,claimant_side,answer,source_title,source_publication\nCombien de pertes ?,Gué de Tessit,Observateurs,neutres,50,Bulletin du soir,Radio Fleuve";
    await importClaims(context, scope, { bytes: new TextEncoder().encode(sheet), fileName: "gue.csv" });
    const of = async (typed: string, field: SearchField) => (await find(typed, field, slug)).map(({ label, snippet }) => [label, snippet.text]);
    expect(await of("Tessit", "question")).toEqual([["Combien de pertes ?", "Gué de Tessit"]]);
    expect(await of("pertes", "question")).toEqual([[null, "Combien de pertes ?"]]);
    expect(await of("neutres", "actor")).toEqual([["Observateurs", "neutres"]]);
    expect(await of("observateurs", "actor")).toEqual([[null, "Observateurs"]]);
    expect(await of("fleuve", "source")).toEqual([["Bulletin du soir", "Radio Fleuve"]]);
  });

  it("finds an actor under a spelling that nothing has", async () => {
    expect((await find("Vagner", "actor", mali.scope.slug))[0]?.id).toBe(mali.actors.wagner);
  });

  it("never shows what belongs to a case the reader may not open, whatever is asked", async () => {
    const viewer = await addMember(context.db, await openCase(context, places, "case.read"), "viewer");
    const everywhere = await find("Tinzaouatène", "text", null, as(viewer));
    expect(everywhere.map(({ slug }) => slug)).toEqual(everywhere.map(() => places));
    expect(everywhere).toHaveLength(4);
    expect((await find("Tinzaouatène", "text", null)).some(({ slug }) => slug === secret)).toBe(true);
    await expect(find("Tinzaouatène", "text", secret, as(viewer))).rejects.toMatchObject({ code: "not-found" });
    await expect(find("Tinzaouatène", "text", null, as(ANONYMOUS))).rejects.toMatchObject({ code: "unauthenticated" });
    await createActor(context, await openCase(context, secret, "case.edit"), actorFields.parse({ name: "Tinzawaten secret" }), ["Kidal"]);
    const { alsoSearched } = await search(as(viewer), { typed: "Kidal", slug: null, fields: [], take: 5 });
    expect(JSON.stringify(alsoSearched)).not.toContain("secret");
    await context.db.member.deleteMany({ where: { userId: viewer.kind === "user" ? viewer.userId : "" } });
    expect(await find("Tinzaouatène", "text", null, as(viewer))).toEqual([]);
  });

  it("does not find what was removed, and finds it again when it is brought back", async () => {
    const { sourceId } = await read(places, "Éphémère\n\nUn hapax nommé zorglub.");
    const scope = await openCase(context, places, "case.edit");
    expect(await find("zorglub")).toHaveLength(1);
    await removeSource(context, scope, sourceId);
    expect(await find("zorglub")).toEqual([]);
    expect(await find("Éphémère", "source")).toEqual([]);
    const quotes = await find("quinzaine", "quote", mali.scope.slug);
    const cited = await context.db.appearance.findMany({ where: { caseId: mali.scope.caseId, passageId: quotes[0]?.passageId ?? "" } });
    for (const { claimId } of cited) await removeClaim(context, mali.scope, claimId);
    expect(await find("quinzaine", "quote", mali.scope.slug)).toHaveLength(quotes.length - 1);
  });
});
