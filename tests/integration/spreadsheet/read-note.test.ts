import { beforeEach, expect, it } from "vitest";
import { listEntries } from "@/lib/data/log";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Note } from "@/lib/domain/note/note";
import { openCase } from "@/lib/services/access/open-case";
import { createCase } from "@/lib/services/cases/create-case";
import type { Context } from "@/lib/services/context";
import { listDisagreements } from "@/lib/services/disagreement/list-disagreements";
import { exportNote } from "@/lib/services/notes/export-note";
import { importClaims } from "@/lib/services/spreadsheet/import-claims";
import { makeContext } from "@/tests/support/cases/make-context";
import { makeTwoContrasts, type TwoContrasts } from "@/tests/support/cases/two-contrasts";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

const WHOLE_LOG = { beforeSeq: null, take: 100, entityId: null };
const bytes = (value: unknown) => new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));

describeOnEachDatabase("a note in JSON, read back in", (database) => {
  let context: Context;
  let contrasts: TwoContrasts;
  let written: string;
  const newCase = async (): Promise<CaseScope> => {
    const { slug } = await createCase(context, { title: "Second look", language: "fr" });
    return openCase(context, slug, "case.edit");
  };
  const disagreements = async (scope: CaseScope) => {
    const found: string[] = [];
    for await (const { question, claims, relation, comparable, scopes } of listDisagreements(context, scope)) {
      // Who was a party to an event is in no row, so that silences are told from whoever speaks on it.
      if (relation === "silence") continue;
      const sides = claims.map(({ claimant }) => claimant).sort();
      found.push(JSON.stringify({ question: question.text, sides, relation, comparable, scoped: scopes !== undefined }));
    }
    return found.sort();
  };
  /** What a note says, without what only its own case can: ids, captures, dates of export. */
  const accounts = async (scope: CaseScope) => {
    const note = JSON.parse((await exportNote(context, scope, { form: "json", language: "fr", questionIds: null })).text) as Note;
    const cited = new Map(note.sources.map(({ number, title, publication, publishedAt }) => [number, { title, publication, publishedAt }]));
    return note.questions.flatMap(({ text, event, claims }) =>
      claims.flatMap(({ claimant, side, proposition, answerText, low, best, high, qualifier, asOf, statementDate, appearances }) =>
        appearances.map(({ quote, presentation, hedge, chain, reviewerNote, source }) =>
          JSON.stringify({ text, event: event?.name, claimant, side, proposition, answerText, low, best, high, qualifier, asOf, statementDate, quote, presentation, hedge, chain, reviewerNote, source: source === null ? null : cited.get(source) }),
        ),
      ),
    ).sort();
  };

  beforeEach(async () => {
    context = makeContext(database().db);
    contrasts = await makeTwoContrasts(context);
    written = (await exportNote(context, contrasts.scope, { form: "json", language: "fr", questionIds: null })).text;
  });

  it("tells the same accounts and the same disagreements in another case, and adds nothing the second time", async () => {
    const other = await newCase();
    const made = await importClaims(context, other, { bytes: bytes(written), fileName: "note.json" });
    const told = await accounts(contrasts.scope);
    expect(made).toMatchObject({ claims: contrasts.claims.length, appearances: told.length, refused: [] });
    expect(await accounts(other)).toEqual(told);
    const found = await disagreements(other);
    expect(found.length).toBeGreaterThan(5);
    expect(found).toEqual(await disagreements(contrasts.scope));
    expect(await importClaims(context, other, { bytes: bytes(written), fileName: "note.json" })).toMatchObject({ questions: 0, claims: 0, appearances: 0 });
  });

  it.each([
    ["JSON that is cut off", (text: string) => text.slice(0, -40), "unreadable"],
    ["another kind of object", () => JSON.stringify({ format: "elsewhere/1", questions: [] }), "not-a-table"],
    ["a note of a version to come", (text: string) => text.replace("recoupe-note/1", "recoupe-note/9"), "not-a-table"],
    ["a figure that is a word", (text: string) => text.replace(/"low": 50/u, '"low": "fifty"'), "not-a-table"],
  ])("refuses %s in one sentence and makes nothing", async (_, spoil, reason) => {
    const other = await newCase();
    const before = (await listEntries(context.db, other, WHOLE_LOG)).length;
    await expect(importClaims(context, other, { bytes: bytes(spoil(written)), fileName: "note.json" })).rejects.toMatchObject({
      code: "import-failed",
      params: { reason, fr: expect.stringContaining("note.json"), en: expect.stringContaining("note.json") },
    });
    expect(await listEntries(context.db, other, WHOLE_LOG)).toHaveLength(before);
  });

  it("refuses a row that cannot be, and says which", async () => {
    const note = JSON.parse(written) as { questions: { text: string; claims: { low: number | null; high: number | null }[] }[] };
    const claim = note.questions.flatMap(({ claims }) => claims).find(({ low }) => low !== null);
    if (claim) Object.assign(claim, { low: 9, best: null, high: 3 });
    const { refused } = await importClaims(context, await newCase(), { bytes: bytes(note), fileName: "note.json", allOrNothing: true });
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.row).toBeGreaterThan(0);
  });
});
