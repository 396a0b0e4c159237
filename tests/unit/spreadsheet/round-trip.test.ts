import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTable } from "@/lib/adapters/spreadsheet/read-table";
import { readXlsx } from "@/lib/adapters/spreadsheet/read-xlsx";
import { writtenCsv, writtenXlsx } from "@/tests/support/spreadsheet/written";
import type { Appearance, Claim, Question } from "@/lib/domain/claims/types";
import type { CaseTables, ExportTable } from "@/lib/domain/spreadsheet/export/case-tables";
import { exportAcled, exportAirwars, exportUcdpGed } from "@/lib/domain/spreadsheet/export/data-set-layouts";
import { exportOwnColumns } from "@/lib/domain/spreadsheet/export/own-columns";
import type { ImportPlan } from "@/lib/domain/spreadsheet/import-plan";
import { plan } from "./plan";

const AT = new Date(0);
const base = { reviewerNote: "", version: 1, createdAt: AT };
const scope = { unit: null, population: null, status: null, place: null, periodFrom: null, periodTo: null };
const question: Question = { ...base, ...scope, id: "q", eventId: "e", text: "People killed", answerType: "quantity", choices: [], settled: false, position: 0, status: "killed" };
const event = { ...base, id: "e", name: "Oasis, July 2024", place: "Oasis", periodFrom: "2024-07-25", periodTo: "2024-07-27", partyIds: [], position: 0 };
const nothing = { answer: null, answerYes: null, answerDate: null, low: null, best: null, high: null, qualifier: null };

const said = (limit: number) => fc.string({ maxLength: limit, unit: "grapheme" }).map((text) => text.normalize("NFC").replace(/[\r\n\0]/gu, " ").trim());
const nullable = (limit: number) => said(limit).map((text) => (text === "" ? null : text));
const figures = fc.tuple(fc.nat(200), fc.nat(50), fc.nat(50)).map(([low, step, more]) => ({ ...nothing, answer: null, low, best: low + step, high: low + step + more, qualifier: "range" }));

/** Claims in one question, with texts of every kind in the free columns. */
const tables: fc.Arbitrary<CaseTables> = fc
  .array(fc.record({ proposition: said(60), hedge: nullable(40), quote: nullable(80), chain: fc.array(said(12), { maxLength: 3 }), figures, population: nullable(20) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((rows) => ({
    events: [event],
    questions: [question],
    actors: rows.map((_, index) => ({ id: `a${index}`, name: `Claimant ${index}`, side: null })),
    sources: [{ id: "s", title: "Title", publication: "Outlet", url: "https://example.org/a", publishedAt: "2024-07-28" }],
    claims: rows.map(
      (row, index): Claim => ({
        ...base, ...scope, ...row.figures, id: `c${index}`, questionId: "q", claimantId: `a${index}`, proposition: row.proposition,
        population: row.population, asOf: "2024-07-28", statementDate: null, tags: [], credibility: null, updatedAt: AT,
      }),
    ),
    appearances: rows.map(
      (row, index): Appearance => ({
        ...base, id: `p${index}`, claimId: `c${index}`, passageId: null, sourceId: "s", quote: row.quote, presentation: "reports", hedge: row.hedge,
        chain: row.chain.filter((link) => link !== "" && !/\s[>›→]\s|^[>›→]|[>›→]$/u.test(link)),
      }),
    ),
  }));

function meaning(of: ImportPlan) {
  return of.claims.map((claim) => ({
    question: of.questions[claim.question]?.text,
    claimant: of.actors[claim.claimant]?.name,
    proposition: claim.proposition,
    ...claim.answer,
    population: claim.scope.population,
    asOf: claim.asOf,
    appearances: claim.appearances.map(({ presentation, hedge, quote, chain, source }) => ({ presentation, hedge, quote, chain, source: of.sources[source ?? -1] })),
  }));
}

function expected(of: CaseTables) {
  return of.claims.map((claim, index) => {
    const appearance = of.appearances[index];
    const { answer, answerYes, answerDate, low, best, high, qualifier } = claim;
    return {
      question: "People killed", claimant: `Claimant ${index}`, proposition: claim.proposition, answer, answerYes, answerDate, low, best, high, qualifier,
      population: claim.population, asOf: "2024-07-28",
      appearances: [{ presentation: "reports", hedge: appearance?.hedge, quote: appearance?.quote, chain: appearance?.chain, source: { title: "Title", titleInferred: false, publication: "Outlet", url: "https://example.org/a", publishedAt: "2024-07-28" } }],
    };
  });
}

const piecesOf = (table: ExportTable): ExportTable[] => table.rows.map((row) => ({ ...table, rows: [row] }));

describe("our columns", () => {
  it("come back from CSV as they went, formulas and all", async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (of) => {
        const read = plan(await readTable(await writtenCsv(exportOwnColumns(of))));
        expect(read.refused).toEqual([]);
        expect(meaning(read)).toEqual(expected(of));
      }),
      { numRuns: 100 },
    );
  });

  it("are one file however many pieces they come in", async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (of) => {
        const whole = exportOwnColumns(of);
        expect(await writtenCsv(...piecesOf(whole))).toEqual(await writtenCsv(whole));
      }),
    );
  });

  it("come back from XLSX as they went", async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (of) => {
        const read = plan(await readXlsx(await writtenXlsx(...piecesOf(exportOwnColumns(of)))));
        expect(read.refused).toEqual([]);
        expect(meaning(read)).toEqual(expected(of));
      }),
      { numRuns: 8 },
    );
    // Each reading starts a worker thread.
  }, 60_000);
});

describe("the layouts of data sets", () => {
  const claim = (id: string, parts: Partial<Claim>): Claim => ({
    ...base, ...scope, ...nothing, id, questionId: "q", claimantId: "a", proposition: "", asOf: null, statementDate: null, tags: [], credibility: null, updatedAt: AT, ...parts,
  });
  const of = (...claims: Claim[]): CaseTables => ({
    events: [event], questions: [question], actors: [{ id: "a", name: "Front", side: null }], sources: [], appearances: [], claims,
  });
  const civilians = claim("c1", { low: 4, best: 6, high: 9, qualifier: "range", population: "civils" });
  const open = claim("c2", { low: 10, qualifier: "at-least" });
  const wounded = claim("c3", { low: 3, best: 3, high: 3, status: "blessés" });

  /** Read as the data set's tools would, without the columns of ours behind. */
  const read = (table: ReturnType<typeof exportAcled>) =>
    plan({ headers: table.headers.filter((header) => !["question", "claimant", "answer"].includes(header)), rows: table.rows.map((cells, index) => ({ row: index + 2, cells: cells.filter((_, at) => !["question", "claimant", "answer"].includes(table.headers[at] ?? "")) })) });

  it("give the same figures back when they are read as such", () => {
    expect(read(exportAcled(of(civilians, open))).claims.map(({ answer }) => answer.best)).toEqual([6, 10]);
    const ged = read(exportUcdpGed(of(civilians, open)));
    expect(ged.refused).toEqual([]);
    expect(ged.claims.map(({ answer }) => [answer.low, answer.best, answer.high])).toEqual([[4, 6, 9], [10, null, null], [null, 6, null]]);
    expect(read(exportAirwars(of(civilians))).claims.map(({ answer }) => [answer.low, answer.high])).toEqual([[4, 9]]);
  });

  it("keep UCDP's invariants for any figures, and are read without a refusal", () => {
    const bound = fc.option(fc.nat(500), { nil: null });
    const any = fc.array(fc.record({ parts: fc.tuple(bound, bound, bound), population: fc.constantFrom(null, "civils", "soldiers") }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(any, (rows) => {
        const claims = rows.map(({ parts, population }, index) => {
          const known = parts.filter((part) => part !== null).sort((a, b) => a - b);
          const [low, best, high] = parts.map((part) => (part === null ? null : (known.shift() ?? null)));
          return claim(`c${index}`, { low: low ?? null, best: best ?? null, high: high ?? null, qualifier: "range", population });
        });
        const table = exportUcdpGed(of(...claims));
        const cell = (row: (typeof table.rows)[number], name: string) => row[table.headers.indexOf(name)] as number | null;
        for (const row of table.rows) {
          const best = cell(row, "best");
          const parts = ["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown"].map((name) => cell(row, name));
          expect(best === null ? parts : parts.reduce((sum: number, part) => sum + (part ?? 0), 0)).toEqual(best ?? [null, null, null, null]);
          expect(best === null || ((cell(row, "low") ?? best) <= best && best <= (cell(row, "high") ?? best))).toBe(true);
        }
        expect(read(table).refused).toEqual([]);
      }),
    );
  });

  it("say how many claims they have no place for", () => {
    expect([exportAcled, exportUcdpGed, exportAirwars].map((write) => write(of(civilians, open, wounded)).leftOut)).toEqual([1, 1, 2]);
  });
});
