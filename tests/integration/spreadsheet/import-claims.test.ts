import { beforeEach, expect, it } from "vitest";
import { listActors } from "@/lib/data/actors";
import { listAppearances } from "@/lib/data/appearances";
import { listClaims } from "@/lib/data/claims";
import { listEntries } from "@/lib/data/log";
import { listPassages } from "@/lib/data/passages";
import { listSources } from "@/lib/data/sources";
import { listSources as listCaseSources } from "@/lib/services/sources/list-sources";
import { actorFields } from "@/lib/contracts/claims";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { openCase } from "@/lib/services/access/open-case";
import { createActor } from "@/lib/services/actors/create-actor";
import { createCase } from "@/lib/services/cases/create-case";
import type { Context } from "@/lib/services/context";
import { listDisagreements } from "@/lib/services/disagreement/list-disagreements";
import { transact } from "@/lib/services/log/transact";
import { makePassage } from "@/lib/services/passages/make-passage";
import { importDocument } from "@/lib/services/sources/import-document";
import { importClaims } from "@/lib/services/spreadsheet/import-claims";
import { makeContext } from "@/tests/support/cases/make-context";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

const HEADER = "event,question,population,status,claimant,claimant_side,answer,as_of,statement_date,quote,source_title,source_url";
const SHEET = [
  HEADER,
  "Ambush at the ford,Soldiers killed,soldiers,killed,River Front,rebels,at least 40,,2024-03-02,at least forty dead,Front radio,https://front.example/1",
  "Ambush at the ford,Soldiers killed,soldiers,killed,Ministry,government,8,,2024-03-02,eight fell,Ministry statement,https://ministry.example/1",
  "Ambush at the ford,Soldiers killed,soldiers,killed,Ministry,government,12,,2024-03-05,now twelve,Ministry statement,https://ministry.example/1",
  "Ambush at the ford,Soldiers killed,soldiers,killed,Village elder,,dozens,,2024-03-03,dozens of them,,",
  "Ambush at the ford,Soldiers killed,soldiers and militia,killed,Observer Desk,,60,,2024-03-04,sixty in all,,",
  "Ambush at the ford,Attackers killed,attackers,killed,Ministry,government,30,,2024-03-02,thirty attackers,,",
  "Ambush at the ford,Attackers killed,attackers,killed,Observer Desk,,30,,2024-03-04,thirty as well,,",
].join("\n");

const bytes = (text: string) => new TextEncoder().encode(text);

describeOnEachDatabase("claims of a spreadsheet", (database) => {
  let context: Context;
  let scope: CaseScope;

  beforeEach(async () => {
    context = makeContext(database().db);
    const { slug } = await createCase(context, { title: "Ford", language: "en" });
    scope = await openCase(context, slug, "case.edit");
  });

  it("are enough for disagreements, with no source text at all", async () => {
    const made = await importClaims(context, scope, { bytes: bytes(SHEET), fileName: "ford.csv" });
    expect(made).toEqual({ questions: 2, claims: 7, appearances: 7, refused: [] });
    const relations = new Map<string, string[]>();
    for await (const { relation, claims } of listDisagreements(context, scope)) {
      relations.set(relation, [...(relations.get(relation) ?? []), claims.map(({ claimant, answer }) => `${claimant}: ${answer}`).sort().join(" / ")]);
    }
    expect(relations.get("contradiction")).toContain("Ministry: 8 / River Front: at least 40");
    expect(relations.get("spread")).toContain("River Front: at least 40 / Village elder: dozens");
    expect(relations.get("scope-mismatch")?.some((pair) => pair.includes("Observer Desk: 60"))).toBe(true);
    expect(relations.get("update")).toEqual(["Ministry: 12 / Ministry: 8"]);
    expect(relations.get("agreement")).toEqual(["Ministry: 30 / Observer Desk: 30"]);
    expect(relations.get("silence")?.some((pair) => pair.includes("River Front: null"))).toBe(true);
  });

  it("become passages where a capture of their source has the words once, and stay quotes elsewhere", async () => {
    const { db } = context;
    const text = "L’heure du gué\n\nLe front parle d’au moins quarante morts. Le ministère parle de huit morts, puis de douze morts ; le maire, de douze morts.\n";
    const { captureId, sourceId } = await importDocument(context, scope, { bytes: bytes(text), method: "upload", fileName: "gue.txt" });
    const sheet = [
      "question,claimant,answer,quote,source_title,source_publication",
      "Soldats tués,Front,au moins 40,au moins quarante morts,L'heure du gué,Radio du gué FM",
      "Soldats tués,Ministère,8,« huit morts »,L'heure du gué,",
      "Soldats tués,Ministère,12,douze morts,L'heure du gué,",
      "Soldats tués,Préfet,9,neuf morts,L'heure du gué,",
      "Soldats tués,Maire,12,huit morts,Autre titre,",
    ].join("\n");
    const incoming = { bytes: bytes(sheet), fileName: "gue.csv" };
    expect(await importClaims(context, scope, incoming)).toMatchObject({ claims: 5, appearances: 5, refused: [] });
    const appearances = await listAppearances(db, scope);
    const passages = await listPassages(db, scope, appearances.flatMap(({ passageId }) => passageId ?? []));
    expect(passages.map(({ captureId, exact, start }) => ({ captureId, exact, start })).sort((a, b) => a.start - b.start)).toEqual(
      ["au moins quarante morts", "huit morts"].map((exact) => ({ captureId, exact, start: text.indexOf(exact) })),
    );
    expect(appearances.map(({ quote, passageId }) => [quote, passageId !== null]).sort()).toEqual([
      ["au moins quarante morts", true],
      ["douze morts", false],
      ["huit morts", false],
      ["huit morts", true],
      ["neuf morts", false],
    ]);
    // The row that names another carrier is about the same item: no other has its title, and the words stand there.
    expect((await listSources(db, scope)).map(({ title }) => title).sort()).toEqual(["Autre titre", "L’heure du gué"]);
    expect(appearances.filter(({ sourceId: of }) => of === sourceId)).toHaveLength(4);
    expect(await importClaims(context, scope, incoming)).toMatchObject({ claims: 0, appearances: 0 });
  });

  it("cite the passage that somebody made of the same words while their places were looked for", async () => {
    const { db } = context;
    const text = "Le gué\n\nLe ministère parle de huit morts.\n";
    const { captureId } = await importDocument(context, scope, { bytes: bytes(text), method: "upload", fileName: "gue.txt" });
    const start = text.indexOf("huit morts");
    const span = { captureId, start, end: start + "huit morts".length };
    const colleague = () => transact(context, scope.caseId, (tx, log) => makePassage(context, tx, scope, span, log));
    let made: string | null = null;
    // The first transaction is the import's own; what was read before it is read already.
    const meanwhile: Context["db"] = new Proxy(db, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (name !== "$transaction" || made !== null) return value;
        return async (...args: unknown[]) => {
          made = (await colleague()).id;
          return Reflect.apply(value as (...args: unknown[]) => unknown, target, args);
        };
      },
    });
    const sheet = ["question,claimant,answer,quote,source_title", "Soldats tués,Ministère,8,huit morts,Le gué", "Blessés,Ministère,8,huit morts,Le gué"].join("\n");
    expect(await importClaims({ ...context, db: meanwhile }, scope, { bytes: bytes(sheet), fileName: "gue.csv" })).toMatchObject({ claims: 2, appearances: 2 });
    expect(made).not.toBeNull();
    expect((await listAppearances(db, scope)).map(({ passageId }) => passageId)).toEqual([made, made]);
    const [entry] = await listEntries(db, scope, { beforeSeq: null, take: 1, entityId: null });
    expect(entry).toMatchObject({ event: "spreadsheet.imported", after: { passages: 0 } });
  });

  it("keep the order of the sheet, and one source for each address", async () => {
    await importClaims(context, scope, { bytes: bytes(SHEET), fileName: "ford.csv" });
    const { db } = context;
    expect((await listClaims(db, scope)).map(({ answer }) => answer)).toEqual(["at least 40", "8", "12", "dozens", "60", "30", "30"]);
    expect((await listSources(db, scope)).map(({ title }) => title)).toEqual(["Front radio", "Ministry statement"]);
    // A reviewer must find them, to bring their text in.
    expect((await listCaseSources(context, scope)).sources).toMatchObject([{ title: "Front radio", latest: null, captures: 0 }, { latest: null }]);
    const [first] = await listAppearances(db, scope);
    expect(first).toMatchObject({ quote: "at least forty dead", passageId: null, presentation: "asserts" });
  });

  it("add nothing when the same file is read again, and leave one log entry each time", async () => {
    await importClaims(context, scope, { bytes: bytes(SHEET), fileName: "ford.csv" });
    const again = await importClaims(context, scope, { bytes: bytes(SHEET), fileName: "ford.csv" });
    expect(again).toEqual({ questions: 0, claims: 0, appearances: 0, refused: [] });
    const [second, first] = await listEntries(context.db, scope, { beforeSeq: null, take: 2, entityId: null });
    expect(first).toMatchObject({ event: "spreadsheet.imported", after: { fileName: "ford.csv", claims: 7, rows: 7, refusedRows: 0 } });
    expect(second).toMatchObject({ event: "spreadsheet.imported", entityId: first?.entityId, after: { claims: 0 } });
  });

  it("are tied to actors the case has, by name or alias and whatever the accents", async () => {
    const id = await createActor(context, scope, actorFields.parse({ name: "Front de la Rivière", kind: "group", side: "rebels" }), ["River-Front"]);
    await importClaims(context, scope, { bytes: bytes(SHEET), fileName: "ford.csv" });
    const [first] = await listClaims(context.db, scope);
    expect(first?.claimantId).toBe(id);
    expect((await listActors(context.db, scope)).map(({ name }) => name)).toEqual(["Front de la Rivière", "Ministry", "Observer Desk", "Village elder"]);
  });

  it("are taken row by row, or all or nothing by choice", async () => {
    const flawed = `${SHEET}\n,,,,Nobody,,5,,,,,`;
    const none = await importClaims(context, scope, { bytes: bytes(flawed), fileName: "flawed.csv", allOrNothing: true });
    expect(none).toMatchObject({ claims: 0, refused: [{ row: 9, column: "question", code: "required" }] });
    expect(await listClaims(context.db, scope)).toEqual([]);
    expect(await importClaims(context, scope, { bytes: bytes(flawed), fileName: "flawed.csv" })).toMatchObject({ claims: 7, refused: [{ row: 9 }] });
  });
});
