import { beforeAll, expect, it } from "vitest";
import { countWaitingBySource } from "@/lib/data/waiting-counts";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { QUEUED_KINDS } from "@/lib/domain/assists/suggest/suggestion";
import { openCase } from "@/lib/services/access/open-case";
import { loadQueue } from "@/lib/services/assists/load-queue";
import { loadSuggestions } from "@/lib/services/assists/load-suggestions";
import { readDueCaptures } from "@/lib/services/assists/read-due-captures";
import { createCase } from "@/lib/services/cases/create-case";
import type { Context } from "@/lib/services/context";
import { importDocument } from "@/lib/services/sources/import-document";
import { acceptSuggestion } from "@/tests/support/assists/accept-suggestion";
import { claimAmount } from "@/tests/support/assists/claim-amount";
import { makeContext } from "@/tests/support/cases/make-context";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

const TEXT = `Le bilan serait de 15 morts, selon la préfète Awa Ndour, qui ajoute que la route est rouverte.

Les rebelles ont déclaré avoir tué une cinquantaine de soldats, après que l’armée a déclaré avoir perdu deux soldats.
`;

describeOnEachDatabase("statements whose passages meet", (database) => {
  let context: Context;
  let scope: CaseScope;
  let captureId: string;
  const waiting = async () => (await loadSuggestions(context, scope, captureId)).suggestions.filter(({ kind }) => QUEUED_KINDS.has(kind));
  const amounts = async () => (await waiting()).map((one) => one.amounts);

  beforeAll(async () => {
    context = makeContext(database().db);
    const { slug } = await createCase(context, { title: "Route", description: "", language: "fr" });
    scope = await openCase(context, slug, "case.manage");
    const made = await importDocument(context, scope, { bytes: new TextEncoder().encode(TEXT), method: "upload", fileName: "route.txt", metadata: { language: "fr", publishedAt: "2024-10-15" } });
    captureId = made.captureId;
    await readDueCaptures(context);
  });

  it("wait each for itself: a claim made of one says nothing of the other", async () => {
    expect(await amounts()).toEqual([["15 morts"], [], ["une cinquantaine de soldats"], ["deux soldats"]]);
    for (const said of ["15 morts", "une cinquantaine de soldats"]) {
      const taken = (await waiting()).find((one) => one.amounts.includes(said));
      if (!taken) throw new Error(`${said} does not wait`);
      await acceptSuggestion(context, scope, captureId, taken, `Qui dit ${said}`);
    }
    expect(await amounts()).toEqual([[], ["deux soldats"]]);
  });

  it("are as many in the source list and the queue as in the reader", async () => {
    expect([...(await countWaitingBySource(context.db, scope)).values()]).toEqual([2]);
    expect(await loadQueue(context, scope, null)).toHaveLength(2);
  });

  it("are taken where somebody highlighted their words by hand", async () => {
    const army = (await waiting()).find((one) => one.amounts.includes("deux soldats"));
    if (!army) throw new Error("nothing of the army waits");
    await claimAmount(context, scope, { captureId, start: army.start, end: army.end, amount: 2 });
    expect(await amounts()).toEqual([[]]);
    expect([...(await countWaitingBySource(context.db, scope)).values()]).toEqual([1]);
  });
});
