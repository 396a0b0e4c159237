import { beforeAll, expect, it } from "vitest";
import { claimTableQuery, pressSort, readClaimTableAddress } from "@/lib/contracts/claim-table-address";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { openCase } from "@/lib/services/access/open-case";
import { createCase } from "@/lib/services/cases/create-case";
import { CLAIMS_PER_PAGE, loadClaimTable } from "@/lib/services/claims/load-claim-table";
import type { Context } from "@/lib/services/context";
import { importClaims } from "@/lib/services/spreadsheet/import-claims";
import { makeContext } from "@/tests/support/cases/make-context";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

const ROWS = Array.from({ length: 250 }, (_, index) => `Dead at ford ${index % 5},Desk ${index % 2},${index + 1},"said 100% in row r${index}"`);
const SHEET = ["question,claimant,answer,quote", ...ROWS].join("\n");

describeOnEachDatabase("the claims table", (database) => {
  let context: Context;
  let scope: CaseScope;

  const load = (query: Record<string, string>) => loadClaimTable(context, scope, readClaimTableAddress(query), "en");

  beforeAll(async () => {
    context = makeContext(database().db);
    for (const title of ["Other case", "Ford"]) {
      const { slug } = await createCase(context, { title, language: "en" });
      scope = await openCase(context, slug, "case.edit");
      await importClaims(context, scope, { bytes: new TextEncoder().encode(SHEET), fileName: "ford.csv" });
    }
  });

  it("pages through the claims of its own case, each once", async () => {
    const pages = [await load({ sort: "-answer" }), await load({ sort: "-answer", page: "2" }), await load({ sort: "-answer", page: "3" })];
    expect(pages.map(({ rows }) => rows.length)).toEqual([CLAIMS_PER_PAGE, CLAIMS_PER_PAGE, 50]);
    expect(pages.flatMap(({ rows }) => rows.map(({ answer }) => Number(answer)))).toEqual(Array.from({ length: 250 }, (_, index) => 250 - index));
    expect(pages[0]?.total).toBe(250);
  });

  it("sorts by several columns", async () => {
    const { rows } = await load({ sort: "claimant,-question,answer" });
    expect(rows.slice(0, 2)).toMatchObject([{ claimant: "Desk 0", question: "Dead at ford 4", answer: "5" }, { claimant: "Desk 0", answer: "15" }]);
  });

  it("filters, and counts what each other choice would leave", async () => {
    const all = await load({});
    const desk = all.claimants.find(({ name }) => name === "Desk 1");
    expect(desk?.claims).toBe(125);
    const one = await load({ claimant: desk?.id ?? "" });
    expect(one.total).toBe(125);
    expect(one.claimants.map(({ claims }) => claims)).toEqual([125, 125]);
    expect(one.questions.map(({ claims }) => claims)).toEqual([25, 25, 25, 25, 25]);
  });

  it("finds words in quotes, as they are written", async () => {
    expect((await load({ q: "ROW R249" })).rows).toMatchObject([{ answer: "250", quote: "said 100% in row r249" }]);
    expect((await load({ q: "100%" })).total).toBe(250);
    expect((await load({ q: "100_" })).total).toBe(0);
  });

  it("keeps its whole state in the address", () => {
    const query = "q=dead&question=x&sort=-asOf%2Cquestion&hide=tags&page=3";
    const address = readClaimTableAddress(Object.fromEntries(new URLSearchParams(query)));
    expect(claimTableQuery(address)).toBe(query);
    expect(pressSort(address, "question").sort.map(({ by }) => by)).toEqual(["question", "asOf"]);
    expect(pressSort(address, "asOf").sort).toEqual([{ by: "question", descending: false }]);
    expect(claimTableQuery(readClaimTableAddress({ sort: "nonsense", page: "-1", hide: "claimant" }))).toBe("");
  });
});
