import { beforeEach, expect, it } from "vitest";
import { actorFields } from "@/lib/contracts/claims";
import { claimsExportQuery } from "@/lib/contracts/claims-export";
import { listActors } from "@/lib/data/actors";
import { listClaims } from "@/lib/data/claims";
import { listEntries } from "@/lib/data/log";
import { listQuestions } from "@/lib/data/questions";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { openCase } from "@/lib/services/access/open-case";
import { createActor } from "@/lib/services/actors/create-actor";
import { mergeActors } from "@/lib/services/actors/merge-actors";
import { createCase } from "@/lib/services/cases/create-case";
import type { Context } from "@/lib/services/context";
import { exportClaims } from "@/lib/services/spreadsheet/export-claims";
import { importClaims } from "@/lib/services/spreadsheet/import-claims";
import { sha256 } from "@/lib/services/support/sha256";
import { makeContext } from "@/tests/support/cases/make-context";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";
import { collected } from "@/tests/support/spreadsheet/written";

const HEADER = "event,question,answer_type,population,status,claimant,claimant_side,answer,low,best,high,qualifier,as_of,statement_date,presentation,hedge,quote,source_title,source_publication,source_url,chain";
const SHEET = [
  HEADER,
  'Ambush at the ford,Soldiers killed,,soldiers,killed,River Front,rebels,at least 40,,,,,,2024-03-02,asserts,,"at least ""forty"" dead",Front radio,,https://front.example/1,',
  "Ambush at the ford,Soldiers killed,,soldiers,killed,Ministry,government,,8,9,12,range,2024-03-02,2024-03-03,reports,reportedly,eight to twelve,Bulletin,Ministry,https://ministry.example/1,Spokesman > Agency",
  "Ambush at the ford,Soldiers killed,,soldiers,killed,Ministry,government,,8,9,12,range,2024-03-02,2024-03-03,reports,,the same again,Bulletin,Ministry,https://ministry.example/1,",
  "Ambush at the ford,Soldiers killed,,soldiers and militia,killed,Observer Desk,,~60,,,,,2024-03-04,,asserts,,'=SUM(A1) sixty,,,,",
  "Ambush at the ford,Was the bridge held?,yes-no,,,Ministry,government,yes,,,,,,,asserts,,,,,,",
  ",When did it begin?,date,,,Village elder,,2024-03,,,,,,,asserts,,,,,,",
  "Ambush at the ford,Soldiers killed,,soldiers,killed,Militia,rebels,,,,,none-given,,,silent,,,,,,",
].join("\n");

const bytes = (text: string) => new TextEncoder().encode(text);
const choice = (parts: object = {}) => claimsExportQuery.parse(parts);

describeOnEachDatabase("claims on their way out", (database) => {
  let context: Context;
  const newCase = async (title: string): Promise<CaseScope> => {
    const { slug } = await createCase(context, { title, language: "en" });
    return openCase(context, slug, "case.edit");
  };
  const exported = async (scope: CaseScope, parts: object = {}) => collected((await exportClaims(context, scope, choice(parts))).pieces);
  const text = async (scope: CaseScope, parts: object = {}) => new TextDecoder().decode(await exported(scope, parts));
  let scope: CaseScope;

  beforeEach(async () => {
    context = makeContext(database().db);
    scope = await newCase("Ford");
    await importClaims(context, scope, { bytes: bytes(SHEET), fileName: "ford.csv" });
  });

  it.each(["csv", "xlsx"] as const)("come back from %s as the same claims in another case, and are known in their own", async (form) => {
    const first = await exported(scope, { form });
    const other = await newCase("Ford again");
    expect(await importClaims(context, other, { bytes: first, fileName: `ford.${form}` })).toEqual({ questions: 3, claims: 6, appearances: 7, refused: [] });
    expect(await text(other)).toBe(await text(scope));
    expect(await importClaims(context, scope, { bytes: first, fileName: `ford.${form}` })).toEqual({ questions: 0, claims: 0, appearances: 0, refused: [] });
  });

  it("run no formula and leave a log entry with the file's hash", async () => {
    const csv = await exported(scope);
    expect(new TextDecoder().decode(csv)).toContain("'=SUM(A1) sixty");
    const [entry] = await listEntries(context.db, scope, { beforeSeq: null, take: 1, entityId: null });
    expect(entry).toMatchObject({ event: "spreadsheet.exported", after: { form: "csv", profile: "own", rows: 7, leftOut: 0, bytes: csv.length, sha256: sha256(csv) } });
  });

  it("name a merged claimant as it is shown, and know it again", async () => {
    const { db } = context;
    const intoId = await createActor(context, scope, actorFields.parse({ name: "Ministry of Defence", kind: "institution" }), []);
    const ministry = (await listActors(db, scope)).find(({ name }) => name === "Ministry");
    await mergeActors(context, scope, { id: ministry?.id ?? "", version: ministry?.version ?? 0, intoId });
    const csv = await exported(scope);
    expect(new TextDecoder().decode(csv)).not.toMatch(/,Ministry,[a-z]*,/u);
    expect(await importClaims(context, scope, { bytes: csv, fileName: "ford.csv" })).toMatchObject({ claims: 0, appearances: 0 });
  });

  it("fit a data set where it has a column for them", async () => {
    const ged = (await text(scope, { profile: "ucdp-ged" })).split("\r\n");
    expect(ged).toHaveLength(1 + 3 + 1);
    const [entry] = await listEntries(context.db, scope, { beforeSeq: null, take: 1, entityId: null });
    expect(entry?.after).toMatchObject({ rows: 3, leftOut: 3 });
  });

  it("are those of chosen questions, of this case only", async () => {
    const [question] = await listQuestions(context.db, scope);
    expect((await text(scope, { questionIds: [question?.id] })).split("\r\n")).toHaveLength(1 + 5 + 1);
    const other = await newCase("Other");
    await expect(exportClaims(context, other, choice({ questionIds: [question?.id] }))).rejects.toMatchObject({ code: "not-found" });
    expect((await text(other)).split("\r\n")).toHaveLength(2);
  });

  it("are all there when they take many pieces", async () => {
    const many = Array.from({ length: 2_500 }, (_, index) => `Ambush at the ford,Soldiers killed,,soldiers,killed,Witness ${index % 70},,${index},,,,,,,,,,,,,`);
    const large = await newCase("Large");
    await importClaims(context, large, { bytes: bytes([HEADER, ...many].join("\n")), fileName: "many.csv" });
    const lines = (await text(large)).trim().split("\r\n").slice(1);
    expect(lines.map((line) => line.split(",")[12])).toEqual((await listClaims(context.db, large)).map(({ answer }) => answer));
    expect(lines).toHaveLength(2_500);
  });
});
