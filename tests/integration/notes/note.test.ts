import { beforeAll, expect, it } from "vitest";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Note } from "@/lib/domain/note/note";
import { openCase } from "@/lib/services/access/open-case";
import type { Context } from "@/lib/services/context";
import { loadDemo } from "@/lib/services/demo/load-demo";
import { DEMO_CLAIMS, DEMO_QUESTIONS } from "@/lib/services/demo/demo-case";
import { exportNote } from "@/lib/services/notes/export-note";
import { buildNote } from "@/lib/services/notes/build-note";
import { findCapture } from "@/lib/data/captures";
import { makeContext } from "@/tests/support/cases/make-context";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

describeOnEachDatabase("the note of the demo case", (database) => {
  let context: Context;
  let scope: CaseScope;

  beforeAll(async () => {
    context = makeContext(database().db);
    const { slug } = await loadDemo(context);
    scope = await openCase(context, slug, "case.read");
  });

  const whole = { questionIds: null, language: null } as const;

  it("names every quote, and each stands where the note says in the capture with that hash", async () => {
    const { text } = await exportNote(context, scope, { ...whole, form: "json" });
    const note = JSON.parse(text) as Note;
    expect(note.questions).toHaveLength(Object.keys(DEMO_QUESTIONS).length);
    const appearances = note.questions.flatMap((question) => question.claims.flatMap((claim) => claim.appearances));
    expect(appearances).toHaveLength(DEMO_CLAIMS.reduce((sum, claim) => sum + 1 + (claim.also?.length ?? 0), 0));
    for (const { quote, location } of appearances) {
      const capture = await findCapture(context.db, scope, location?.captureId ?? "");
      expect(capture?.text.slice(location?.start, location?.end)).toBe(quote);
      const noted = note.sources.flatMap((source) => source.captures).find((found) => found.id === location?.captureId);
      expect(noted?.textSha256).toBe(capture?.textSha256);
    }
  });

  it.each(["markdown", "html"] as const)("says speakers, quotes, hashes, silence, withheld numbers and shared origins in %s", async (form) => {
    const { text } = await exportNote(context, scope, { ...whole, form });
    const plain = text.replaceAll("\\", "");
    for (const { quote } of DEMO_CLAIMS) expect(plain).toContain(form === "html" ? quote.replaceAll("'", "&#39;") : quote);
    for (const words of ["JNIM", "CSP-DPA", "Armée malienne", "nombre non communiqué", "silence", "remontent peut-être à une seule origine"]) {
      expect(plain).toContain(words);
    }
    expect(plain.match(/[0-9a-f]{64}/gu)?.length).toBeGreaterThan(8);
  });

  it("draws the ranges and how accounts moved, and says the same in a table", async () => {
    const { text } = await exportNote(context, scope, { ...whole, form: "html" });
    for (const title of ["Fourchettes", "Ligne de temps"]) expect(text).toMatch(new RegExp(`<svg[^>]* role="img"[^>]*><title[^>]*>${title}`, "u"));
    const tables = [...text.matchAll(/<table><caption>.*?<\/table>/gu)].map(([table]) => table);
    expect(tables.length).toBeGreaterThan(1);
    expect(tables[0]).toMatch(/JNIM.*djihadistes.*50.*2024/u);
  });

  it("covers only the questions chosen, and says so", async () => {
    const all = await buildNote(context, scope, whole);
    const first = all.questions[0];
    const part = await buildNote(context, scope, { questionIds: [first?.id ?? ""], language: "en" });
    expect(part).toMatchObject({ whole: false, language: "en", questions: [{ id: first?.id }] });
  });

  it("is loaded once", async () => {
    expect(await loadDemo(context)).toEqual({ slug: scope.slug, made: false });
  });
});
