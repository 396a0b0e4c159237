import { beforeAll, expect, it } from "vitest";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { openCase } from "@/lib/services/access/open-case";
import { loadSuggestions } from "@/lib/services/assists/load-suggestions";
import { readCapture } from "@/lib/services/assists/read-capture";
import { createCase } from "@/lib/services/cases/create-case";
import type { Context } from "@/lib/services/context";
import { importDocument } from "@/lib/services/sources/import-document";
import { listSources } from "@/lib/services/sources/list-sources";
import { makeContext } from "@/tests/support/cases/make-context";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

describeOnEachDatabase("a text that could not be read by the assists", (database) => {
  let context: Context;
  let scope: CaseScope;
  let captureId: string;

  beforeAll(async () => {
    context = makeContext(database().db);
    const { slug } = await createCase(context, { title: "Dabou", description: "", language: "fr" });
    scope = await openCase(context, slug, "case.manage");
    const bytes = new TextEncoder().encode("Le maire affirme que 300 habitants sont revenus.\n");
    ({ captureId } = await importDocument(context, scope, { bytes, method: "upload", fileName: "un.txt", metadata: { language: "fr" } }));
    await readCapture(context, scope, captureId);
    // As a reading leaves it that ran out of time.
    await context.db.captureSuggestion.deleteMany({ where: { caseId: scope.caseId, captureId } });
    await context.db.captureReading.updateMany({ where: { caseId: scope.caseId, captureId }, data: { complete: false, queued: 0 } });
  });

  const listed = async () => (await listSources(context, scope)).sources.map(({ reading, waiting }) => ({ reading, waiting }));

  it("is said to be so, not to hold nothing", async () => {
    expect(await loadSuggestions(context, scope, captureId)).toEqual({ suggestions: [], complete: false });
    expect(await listed()).toEqual([{ reading: "given-up", waiting: null }]);
  });

  it("is read once more when that is asked for", async () => {
    const { suggestions, complete } = await loadSuggestions(context, scope, captureId, true);
    expect(complete).toBe(true);
    expect(suggestions.map(({ speaker }) => speaker)).toEqual(["Le maire"]);
    expect(await listed()).toEqual([{ reading: "done", waiting: 1 }]);
  });
});
