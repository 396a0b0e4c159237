import { expect, it } from "vitest";
import { readClaimTableAddress } from "@/lib/contracts/claim-table-address";
import { listClaimGroups } from "@/lib/data/claim-table/counts";
import { openCase } from "@/lib/services/access/open-case";
import { createCase } from "@/lib/services/cases/create-case";
import { loadClaimRows } from "@/lib/services/claims/load-claim-rows";
import { loadFacetChoices } from "@/lib/services/claims/load-facet-choices";
import { importClaims } from "@/lib/services/spreadsheet/import-claims";
import { makeContext } from "@/tests/support/cases/make-context";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

describeOnEachDatabase("questions in the claims table", (database) => {
  const address = (query: string) => readClaimTableAddress(new URLSearchParams(query));

  it("are told by the event where two are asked the same, in the order of their texts", async () => {
    const context = makeContext(database().db);
    const { slug } = await createCase(context, { title: "Two fords", language: "en" });
    const asked = await openCase(context, slug, "case.edit");
    const sheet = ["event,question,claimant,answer", "North ford,Dead?,Desk,3", "South ford,Dead?,Desk,4", ",Alive?,Desk,5"].join("\n");
    await importClaims(context, asked, { bytes: new TextEncoder().encode(sheet), fileName: "fords.csv" });
    const filter = address("").filter;
    expect((await listClaimGroups(context.db, asked, filter, "question")).map(({ name, claims }) => [name, claims])).toEqual([["Alive?", 1], ["Dead? · North ford", 1], ["Dead? · South ford", 1]]);
    expect((await loadFacetChoices(context, asked, filter, "question", { find: "south" })).choices.map(({ name }) => name)).toEqual(["Dead? · South ford"]);
    const shown = await loadClaimRows(context, asked, address("sort=question"), { offset: 0, take: 10 }, "en");
    expect(shown.map(({ question, event }) => [question, event])).toEqual([["Alive?", null], ["Dead?", "North ford"], ["Dead?", "South ford"]]);
    const [north] = (await loadFacetChoices(context, asked, filter, "question")).choices.filter(({ name }) => name.endsWith("North ford"));
    expect((await loadFacetChoices(context, asked, address(`question=${north?.id ?? ""}`).filter, "question", { find: "zzz" })).choices.map(({ name }) => name)).toEqual(["Dead? · North ford"]);
  });
});
