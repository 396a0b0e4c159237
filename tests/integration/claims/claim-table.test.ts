import { beforeAll, describe, expect, it } from "vitest";
import { readClaimTableAddress } from "@/lib/contracts/claim-table-address";
import { countFacet, countTableClaims, listClaimGroups } from "@/lib/data/claim-table/counts";
import { pageClaimIds } from "@/lib/data/claim-table/page";
import { Prisma } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { ALL_CLAIMS, CLAIM_FACETS, CLAIM_SORTS, type ClaimFacet, type ClaimFilter, type ClaimOrder } from "@/lib/domain/claims/claim-view";
import { openCase } from "@/lib/services/access/open-case";
import { createCase } from "@/lib/services/cases/create-case";
import { loadClaimRows } from "@/lib/services/claims/load-claim-rows";
import { loadClaimTotals } from "@/lib/services/claims/load-claim-totals";
import { loadFacetChoices, type FacetChoice } from "@/lib/services/claims/load-facet-choices";
import { removeClaim } from "@/lib/services/claims/remove-claim";
import type { Context } from "@/lib/services/context";
import { restore } from "@/lib/services/removed/restore";
import { importClaims } from "@/lib/services/spreadsheet/import-claims";
import { makeContext } from "@/tests/support/cases/make-context";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

const COUNT = 250;
const ROWS = Array.from({ length: COUNT }, (_, index) =>
  [`Dead at ford ${index % 5}`, index % 5 === 0 ? "wounded" : "", `Desk ${index % 2}`, `Row ${index}`, index % 7 === 0 ? "" : index % 90, index % 3 === 0 ? "" : `2024-0${1 + (index % 4)}`, `"said 100% in row r${index}"`, index % 10 === 0 ? "" : `Bulletin ${index % 4}`].join(","),
);
const SHEET = ["question,status,claimant,proposition,answer,as_of,quote,source_title", ...ROWS].join("\n");

describeOnEachDatabase("the claims table", (database) => {
  let context: Context;
  let scope: CaseScope;
  let other: CaseScope;

  const address = (query: string) => readClaimTableAddress(new URLSearchParams(query));
  const rows = (query: string, offset = 0, take = 100) => loadClaimRows(context, scope, address(query), { offset, take }, "en");
  const total = async (query: string) => (await loadClaimTotals(context, scope, address(query))).total;
  const choices = async (query: string, facet: ClaimFacet, find?: string) => (await loadFacetChoices(context, scope, address(query).filter, facet, { find })).choices;
  const groups = (query: string, by: "question" | "claimant" | "source") => listClaimGroups(context.db, scope, address(query).filter, by);

  /** The same by a plain statement over all claims, to hold the answers against. */
  async function sorted(sort: readonly ClaimOrder[]): Promise<string[]> {
    const values = { entered: "c.created_at", question: 'q.text COLLATE "und-x-icu"', claimant: 'a.name COLLATE "und-x-icu"', answer: "coalesce(c.best, c.low, c.high)", asOf: "c.as_of", statementDate: "c.statement_date" };
    const keys = sort.map(({ by, descending }) => `${values[by]} ${descending ? "DESC" : "ASC"} NULLS LAST`);
    const lead = sort[0];
    const ties = lead?.descending && lead.by !== "question" && lead.by !== "claimant" ? "c.id DESC" : "c.id";
    const found = await context.db.$queryRaw<{ id: string }[]>`
      SELECT c.id FROM claims c JOIN questions q ON q.id = c.question_id JOIN actors a ON a.id = c.claimant_id
      WHERE c.case_id = ${scope.caseId} AND c.deleted_at IS NULL ORDER BY ${Prisma.raw([...keys, ties].join(", "))}`;
    return found.map(({ id }) => id);
  }

  beforeAll(async () => {
    context = makeContext(database().db);
    const make = async (title: string) => {
      const { slug } = await createCase(context, { title, language: "en" });
      const made = await openCase(context, slug, "case.edit");
      await importClaims(context, made, { bytes: new TextEncoder().encode(SHEET), fileName: "ford.csv" });
      return made;
    };
    other = await make("Other case");
    scope = await make("Ford");
    await context.db.$executeRaw`UPDATE claims SET tags = ARRAY['toll', 'later'] WHERE case_id = ${scope.caseId} AND best < 10`;
  });

  describe("sorts and pages", () => {
    const orders: ClaimOrder[][] = [
      [],
      ...CLAIM_SORTS.flatMap((by) => [[{ by, descending: false }], [{ by, descending: true }]]),
      [{ by: "claimant", descending: false }, { by: "question", descending: true }, { by: "answer", descending: false }],
      [{ by: "asOf", descending: true }, { by: "claimant", descending: true }],
      [{ by: "question", descending: true }, { by: "asOf", descending: true }],
    ];

    it.each(orders.map((sort) => [sort.map(({ by, descending }) => `${descending ? "-" : ""}${by}`).join() || "as entered", sort] as const))("%s: every window, from the start, after a claim and from the end", async (_name, sort) => {
      const expected = await sorted(sort.length === 0 ? [{ by: "entered", descending: false }] : sort);
      expect(expected).toHaveLength(COUNT);
      for (const offset of [0, 30, 120, 170, 240]) {
        const take = 40;
        const wanted = expected.slice(offset, offset + take);
        const after = offset === 0 ? null : (expected[offset - 1] ?? null);
        expect(await pageClaimIds(context.db, scope, ALL_CLAIMS, sort, { offset, take })).toEqual(wanted);
        expect(await pageClaimIds(context.db, scope, ALL_CLAIMS, sort, { offset, take, after })).toEqual(wanted);
        expect(await pageClaimIds(context.db, scope, ALL_CLAIMS, sort, { offset, take, total: COUNT })).toEqual(wanted);
      }
    });

    it.each(orders.map((sort) => [sort.map(({ by, descending }) => `${descending ? "-" : ""}${by}`).join() || "as entered", sort] as const))("%s: those with a word of every claim, of some and of one", async (_name, sort) => {
      const all = await context.db.claim.findMany({ where: { caseId: scope.caseId }, select: { id: true, claimant: { select: { name: true } }, proposition: true } });
      const having = (fits: (claim: (typeof all)[number]) => boolean) => new Set(all.filter(fits).map(({ id }) => id));
      const words = { said: having(() => true), '"desk 1"': having(({ claimant }) => claimant.name === "Desk 1"), r120: having(({ proposition }) => proposition === "Row 120") };
      const inOrder = await sorted(sort.length === 0 ? [{ by: "entered", descending: false }] : sort);
      for (const [word, ids] of Object.entries(words)) {
        const expected = inOrder.filter((id) => ids.has(id));
        for (const take of [1, 40, COUNT]) {
          for (const offset of [0, 7]) {
            expect([word, take, offset, await pageClaimIds(context.db, scope, { ...ALL_CLAIMS, words: word }, sort, { offset, take })]).toEqual([word, take, offset, expected.slice(offset, offset + take)]);
          }
        }
      }
    });

    it("goes on by number when the claim before is not there any more", async () => {
      const expected = await sorted([{ by: "asOf", descending: false }]);
      const window = { offset: 10, take: 5, after: "no-such-claim" };
      expect(await pageClaimIds(context.db, scope, ALL_CLAIMS, [{ by: "asOf", descending: false }], window)).toEqual(expected.slice(10, 15));
    });
  });

  it("shows a claim with its question's status, its source and its quote", async () => {
    const [claim] = await rows("q=r245");
    expect(claim).toMatchObject({ question: "Dead at ford 0", claimant: "Desk 1", status: "wounded", source: "Bulletin 1", quote: "said 100% in row r245", appearances: 1, version: 1 });
  });

  it("finds words in quotes by full text, without those excluded", async () => {
    expect(await rows("q=ROW+R249")).toMatchObject([{ quote: "said 100% in row r249" }]);
    expect(await total("q=%22said+100%22")).toBe(COUNT);
    expect(await total("q=row+-r249")).toBe(COUNT - 1);
    expect(await total("q=nowhere")).toBe(0);
  });

  describe("counts", () => {
    it.each([
      ["what the database keeps, whatever there is", "", 10, { total: COUNT, isCapped: false }],
      ["as far as it is told to", "status=wounded", 10, { total: 10, isCapped: true }],
      ["to the last one", "status=wounded", 50, { total: 50, isCapped: false }],
      ["all of fewer", "status=wounded", 51, { total: 50, isCapped: false }],
      ["words of every claim as far as it is told to", "q=said", 10, { total: 10, isCapped: true }],
      ["words without those excluded", "q=said+-r249", COUNT, { total: COUNT - 1, isCapped: false }],
    ])("%s", async (_what, query, most, expected) => {
      expect(await countTableClaims(context.db, scope, address(query).filter, most)).toEqual(expected);
    });

    const byName = (counts: readonly FacetChoice[]) => Object.fromEntries(counts.map(({ name, claims }) => [name, claims]));
    const named = async (query: string, facet: ClaimFacet) => byName(await choices(query, facet));

    it("each value of a facet, those without one as well", async () => {
      expect(await named("", "claimant")).toEqual({ "Desk 0": 125, "Desk 1": 125 });
      expect(await named("", "status")).toEqual({ wounded: 50, "": 200 });
      expect((await named("", "source"))[""]).toBe(25);
      const tagged = await context.db.claim.count({ where: { caseId: scope.caseId, tags: { has: "toll" } } });
      expect(await named("", "tag")).toEqual({ "": COUNT - tagged, toll: tagged, later: tagged });
    });

    it("what each other choice would leave, not narrowed by the facet's own", async () => {
      const desk = (await choices("", "claimant")).find(({ name }) => name === "Desk 1")?.id ?? "";
      expect(await total(`claimant=${desk}`)).toBe(125);
      expect((await choices(`claimant=${desk}`, "claimant")).map(({ claims }) => claims)).toEqual([125, 125]);
      expect((await choices(`claimant=${desk}`, "question")).map(({ claims }) => claims)).toEqual([25, 25, 25, 25, 25]);
      expect(await named(`claimant=${desk}&status=wounded`, "question")).toEqual({ "Dead at ford 0": 25 });
    });

    it("as many as there are rows, whatever narrows", async () => {
      const [source, question] = [(await choices("", "source"))[0]?.id, (await choices("", "question"))[0]?.id];
      const queries = ["source=", "tag=", "status=", "tag=toll", "tag=toll&tag=later", "tag=&tag=toll", `source=${source}&source=`, `question=${question}&tag=toll`, "q=row&status=wounded"];
      for (const query of queries) {
        const found = (await Promise.all([0, 100, 200].map((offset) => rows(query, offset)))).flat();
        expect([query, new Set(found.map(({ id }) => id)).size]).toEqual([query, found.length]);
        expect([query, await total(query)]).toEqual([query, found.length]);
      }
    });

    it("a chosen value that no claim has any more with its name", async () => {
      expect(await choices("tag=gone", "tag")).toContainEqual({ id: "gone", name: "gone", claims: 0 });
    });

    it("those whose names hold what is typed, whatever accents and capitals; what is chosen and what has none stay", async () => {
      expect(byName(await choices("", "question", "FÖRD 3"))).toEqual({ "Dead at ford 3": 50 });
      expect(byName(await choices("", "tag", "LAT"))).toEqual({ "": expect.any(Number), later: expect.any(Number) });
      expect(Object.keys(byName(await choices("q=row&tag=toll", "tag", "lat"))).toSorted()).toEqual(["", "later", "toll"]);
    });

    it("the first claims where there are many, no value more often than it is, and values that none of those has", async () => {
      const [source] = (await choices("", "source")).filter(({ id }) => id !== "");
      for (const query of ["q=row", "tag=toll", "status=wounded", `source=${source?.id}`]) {
        for (const facet of CLAIM_FACETS) {
          const { filter } = address(query);
          const [all, some, more] = await Promise.all([null, 20, 1000].map((among) => countFacet(context.db, scope, filter, facet, { take: 100, among })));
          expect([query, facet, more]).toEqual([query, facet, all]);
          if (some?.among === null) continue;
          const claims = new Map(all?.most.map((one) => [one.id, one.claims]));
          expect([query, facet, some?.most.filter((one) => one.claims > (claims.get(one.id) ?? 0))]).toEqual([query, facet, []]);
          expect(some?.most.map(({ id }) => id)).toEqual(expect.arrayContaining([...claims.keys()]));
          expect([some?.among, some?.values]).toEqual([20, some?.most.length]);
          expect(some?.most.reduce((sum, one) => sum + one.claims, 0)).toBeGreaterThanOrEqual(20);
        }
      }
      const few = await countFacet(context.db, scope, address("q=row").filter, "question", { find: "ford 3", take: 100, among: 1 });
      expect(few.most.map(({ name }) => name)).toEqual(["Dead at ford 3"]);
    });

    it("the most frequent, and says how many there are", async () => {
      const { most, values } = await countFacet(context.db, scope, address("q=row").filter, "source", { take: 2, among: null });
      expect([values, most.length]).toEqual([5, 2]);
      const chosen = (await choices("", "source")).at(-1);
      expect((await countFacet(context.db, scope, address(`source=${chosen?.id}`).filter, "source", { take: 1, among: null })).most).toEqual([chosen]);
    });
  });

  it("groups by name, and a claim of two sources stands in both", async () => {
    const byQuestion = await groups("", "question");
    expect(byQuestion.map(({ name, claims }) => [name, claims])).toEqual([0, 1, 2, 3, 4].map((ford) => [`Dead at ford ${ford}`, 50]));
    const bySource = await groups("", "source");
    expect(bySource.at(-1)).toMatchObject({ id: "", name: "", claims: 25 });
    const two = bySource.filter(({ id }) => id !== "").slice(0, 2);
    const [claim] = await rows(`source=${two[0]?.id}`, 0, 1);
    await context.db.appearance.create({ data: { id: context.ids(), caseId: scope.caseId, claimId: claim?.id ?? "", sourceId: two[1]?.id ?? null, chain: [], createdAt: context.clock() } });
    const narrowed = await groups(`source=${two[0]?.id}`, "source");
    expect(narrowed.map(({ id }) => id)).toEqual([two[0]?.id]);
    const after = await groups("", "source");
    expect(after.find(({ id }) => id === two[1]?.id)?.claims).toBe((two[1]?.claims ?? 0) + 1);
    expect(after.reduce((sum, { claims }) => sum + claims, 0)).toBe(COUNT + 1);
  });

  it("keeps counts that agree with the claims through every change", async () => {
    // A word that every quote has makes the database count claims instead of adding up what it keeps.
    const counted: ClaimFilter = { ...ALL_CLAIMS, words: "said" };
    const agree = async (step: string) => {
      for (const facet of CLAIM_FACETS) {
        const [kept, anew] = await Promise.all([ALL_CLAIMS, counted].map((filter) => countFacet(context.db, scope, filter, facet, { take: 100, among: null })));
        expect([step, facet, kept]).toEqual([step, facet, anew]);
      }
      expect([step, await loadClaimTotals(context, scope, { filter: ALL_CLAIMS, group: null })]).toEqual([step, await loadClaimTotals(context, scope, { filter: counted, group: null })]);
    };
    await agree("at first");
    const [claim] = await rows("tag=toll", 0, 1);
    const id = claim?.id ?? "";
    await removeClaim(context, scope, id);
    await agree("removed");
    await restore(context, scope, { kind: "claim", id });
    await agree("restored");
    const questionId = (await choices("", "question")).at(-1)?.id ?? "";
    await context.db.claim.updateMany({ where: { caseId: scope.caseId, id }, data: { questionId, tags: ["later", "third"], status: "missing" } });
    await agree("changed");
    await context.db.question.updateMany({ where: { caseId: scope.caseId, id: questionId }, data: { status: "captured" } });
    await agree("its question changed");
    const { id: sourceId } = await context.db.source.findFirstOrThrow({ where: { caseId: scope.caseId } });
    await context.db.appearance.updateMany({ where: { caseId: scope.caseId, claimId: id }, data: { sourceId } });
    await agree("from another source");
    const own = { caseId: scope.caseId, claimId: id };
    await context.db.$transaction(async (tx) => {
      await tx.appearance.deleteMany({ where: own });
      await tx.claim.deleteMany({ where: { caseId: scope.caseId, id } });
    });
    await agree("gone");
    expect(await context.db.claimTag.count({ where: own })).toBe(0);
    const before = await countFacet(context.db, other, ALL_CLAIMS, "claimant", { take: 10, among: null });
    expect(before.most.map(({ claims }) => claims)).toEqual([125, 125]);
  });
});
