import { describe, expect, it } from "vitest";
import type { Actor, Appearance, Claim, Event, Question } from "@/lib/domain/claims/types";
import { pairKey } from "@/lib/domain/disagreement/decisions";
import { pairDisagreements } from "@/lib/domain/disagreement/pair-disagreements";
import { buildMatrix } from "@/lib/domain/matrix/build-matrix";
import { matrixCells, toHtmlTable, toTsv } from "@/lib/domain/matrix/matrix-table";
import type { MatrixInput, MatrixView } from "@/lib/domain/matrix/types";

const AT = new Date(0);
const common = { reviewerNote: "", version: 1, createdAt: AT, updatedAt: AT };
const scope = { unit: null, population: null, status: null, place: null, periodFrom: null, periodTo: null };
const nothing = { answer: null, answerYes: null, answerDate: null, low: null, best: null, high: null, qualifier: null };
const exact = (value: number) => ({ ...nothing, answer: String(value), low: value, best: value, high: value, qualifier: "exact" });

const actor = (id: string, side: string | null, mergedIntoId: string | null = null): Actor => ({
  ...common, id, name: id.toUpperCase(), kind: "group", side, interest: "", aliases: [], mergedIntoId,
});
const event = (id: string, position: number, partyIds: string[] = []): Event => ({
  ...common, id, name: `Event ${id}`, place: null, periodFrom: null, periodTo: null, partyIds, position,
});
const question = (id: string, position: number, parts: Partial<Question> = {}): Question => ({
  ...common, ...scope, id, eventId: "e", text: `Question ${id}`, answerType: "quantity", choices: [], settled: false, position, ...parts,
});
const claim = (id: string, questionId: string, claimantId: string, answer: object, parts: Partial<Claim> = {}): Claim => ({
  ...common, ...scope, ...nothing, ...answer, id, questionId, claimantId, proposition: "", asOf: null, statementDate: null, tags: [], credibility: null, ...parts,
});
const appearance = (id: string, claimId: string, sourceId: string | null, parts: Partial<Appearance> = {}): Appearance => ({
  ...common, id, claimId, passageId: null, sourceId, quote: null, presentation: "asserts", hedge: null, chain: [], ...parts,
});

const INPUT: MatrixInput = {
  events: [event("f", 1), event("e", 0, ["front", "army"])],
  questions: [question("q1", 0, { population: "Russians" }), question("q2", 1, { settled: true }), question("q3", 2, { eventId: null }), question("q4", 3, { eventId: "f" })],
  actors: [actor("front", "rebels"), actor("front-wing", "rebels", "front"), actor("army", "state"), actor("agency", null)],
  claims: [
    claim("c1", "q1", "front", exact(50)),
    claim("c2", "q1", "front-wing", exact(84), { population: "Russians and Malians" }),
    claim("c3", "q1", "agency", exact(15)),
    claim("c4", "q2", "army", exact(3)),
    claim("c5", "q2", "agency", exact(3)),
    claim("c6", "q3", "agency", exact(9)),
    claim("c7", "q4", "army", { qualifier: "none-given", answer: "no official toll" }),
    claim("c8", "q4", "front", exact(7)),
  ],
  appearances: [
    appearance("a1", "c1", "s1", { quote: "we killed fifty of their men that day", hedge: "reportedly", chain: ["Front", "Agency"] }),
    appearance("a2", "c1", "s2", { quote: "fifty dead" }),
    appearance("a3", "c7", "s1", { presentation: "silent", quote: "no official toll" }),
    appearance("a4", "c4", null),
  ],
  sources: [{ id: "s1", title: "First", publication: "Daily", reliability: "F" }, { id: "s2", title: "Second", publication: "daily", reliability: "B" }],
  decisions: [],
};
const VIEW: MatrixView = { columns: "claimant", groupByEvent: true, only: "all", order: [], hidden: [] };
const cellAt = (view: Partial<MatrixView>, questionId: string, column: string) =>
  buildMatrix(INPUT, { ...VIEW, ...view })
    .groups.flatMap(({ rows }) => rows)
    .find((row) => row.question.id === questionId)
    ?.cells.find((cell) => cell.column === column);

describe("the account matrix", () => {
  it("has a row for each question, by event, and a column for each account, merged actors in one", () => {
    const matrix = buildMatrix(INPUT, VIEW);
    expect(matrix.columns.map(({ label, claims }) => [label, claims])).toEqual([["FRONT", 3], ["ARMY", 2], ["AGENCY", 3]]);
    expect(matrix.groups.map(({ event: of, rows }) => [of?.id ?? null, rows.map((row) => row.question.id)])).toEqual([["e", ["q1", "q2"]], ["f", ["q4"]], [null, ["q3"]]]);
    expect(buildMatrix(INPUT, { ...VIEW, groupByEvent: false }).groups).toHaveLength(1);
  });

  it("shows answer, shortest quote, hedge, chain and appearances, and where a claim is about something else", () => {
    expect(cellAt({}, "q1", "front")).toMatchObject({
      silence: null,
      entries: [
        { claimId: "c1", quote: "fifty dead", hedge: "reportedly", chain: ["Front", "Agency"], reliability: ["B", "F"], appearances: ["a1", "a2"], ownScope: [] },
        { claimId: "c2", claimant: "FRONT", appearances: [], ownScope: ["population"] },
      ],
    });
  });

  it("shows silence as such, recorded or not", () => {
    expect(cellAt({}, "q1", "army")).toEqual({ column: "army", entries: [], silence: "unanswered" });
    expect(cellAt({}, "q4", "army")).toMatchObject({ silence: "recorded", entries: [{ quote: "no official toll" }] });
  });

  it("takes sources, sides or publications as accounts, with their own appearances only", () => {
    expect(cellAt({ columns: "source" }, "q1", "s2")).toMatchObject({ entries: [{ claimId: "c1", quote: "fifty dead", appearances: ["a2"] }] });
    expect(buildMatrix(INPUT, { ...VIEW, columns: "source" }).columns.map(({ label, detail }) => [label, detail])).toEqual([["First", "Daily"], ["Second", "daily"], [null, null]]);
    expect(cellAt({ columns: "publication" }, "q1", "daily")).toMatchObject({ entries: [{ claimId: "c1", appearances: ["a1", "a2"] }] });
    expect(buildMatrix(INPUT, { ...VIEW, columns: "side" }).columns.map(({ key }) => key)).toEqual(["rebels", "state", ""]);
  });

  it("makes the cells of the first columns only, where no more are shown, and leaves relations as they are", () => {
    const whole = buildMatrix(INPUT, VIEW);
    const narrow = buildMatrix(INPUT, { ...VIEW, width: 1 });
    expect(narrow.columns).toEqual(whole.columns);
    const rows = ({ groups }: typeof whole) => groups.flatMap((group) => group.rows);
    expect(rows(narrow)).toEqual(rows(whole).map((row) => ({ ...row, cells: row.cells.slice(0, 1) })));
  });

  it("says how the accounts of a row differ; parties without an answer count", () => {
    const row = buildMatrix(INPUT, VIEW).groups[0]?.rows[0];
    expect(row?.relations.map(({ relation, pairs }) => [relation, pairs])).toEqual([["contradiction", 1], ["scope-mismatch", 2], ["silence", 1]]);
    expect(row?.openRelation).toBe("contradiction");
    const [question] = INPUT.questions;
    if (question === undefined) throw new Error("no question");
    const claims = INPUT.claims
      .filter((one) => one.questionId === "q1")
      .map((one) => ({ ...one, claimant: { id: one.claimantId, name: "", side: null }, appearances: INPUT.appearances.filter(({ claimId }) => claimId === one.id) }));
    const found = [...pairDisagreements(question, claims, [])].find(({ key }) => key === pairKey("c1", "c3"));
    const decisions = [{ key: pairKey("c1", "c3"), fingerprint: found?.fingerprint ?? "", status: "dismissed" as const }];
    expect(buildMatrix({ ...INPUT, decisions }, VIEW).groups[0]?.rows[0]?.openRelation).toBe("scope-mismatch");
  });

  it("filters rows, orders and hides columns", () => {
    const ids = (view: Partial<MatrixView>) => buildMatrix(INPUT, { ...VIEW, ...view }).groups.flatMap(({ rows }) => rows.map((row) => row.question.id));
    expect(ids({ only: "disagreements" })).toEqual(["q1", "q2", "q4"]);
    expect(ids({ only: "unsettled" })).toEqual(["q1", "q4", "q3"]);
    const matrix = buildMatrix(INPUT, { ...VIEW, order: ["agency", "army"], hidden: ["front"] });
    expect(matrix.columns.map(({ key }) => key)).toEqual(["agency", "army"]);
    expect(matrix.hidden.map(({ key }) => key)).toEqual(["front"]);
    expect(matrix.groups[0]?.rows[0]?.cells.map(({ column }) => column)).toEqual(["agency", "army"]);
  });
});

describe("copying a matrix", () => {
  const copied = (view: Partial<MatrixView> = {}) => {
    const asked = { ...VIEW, ...view };
    return matrixCells(buildMatrix(INPUT, asked), asked.columns, "en");
  };
  const lines = (tsv: string) => tsv.split("\n").map((line) => line.split("\t"));

  it("gives a header, event lines and a line per question, with what the matrix marks", () => {
    const [head, event, first] = lines(toTsv(copied({ hidden: ["agency"] }), "en"));
    expect(head).toEqual(["Question", "FRONT", "ARMY"]);
    expect(event).toEqual(["Event e", "", ""]);
    expect(first).toEqual(["Question q1", "50 “fifty dead” (hedged: “reportedly”; 2 appearances); 84 (other scope)", "silent"]);
  });

  it("names who speaks where the columns do not", () => {
    for (const columns of ["side", "source", "publication"] as const) expect(toTsv(copied({ columns }), "en")).toContain("FRONT: 50 “fifty dead”");
    expect(toHtmlTable(copied({ columns: "side" }), "en")).toContain("FRONT: <b>50</b><br>“fifty dead”");
  });

  it("is a table with lines in a document, an event over all its columns", () => {
    const html = toHtmlTable(copied(), "en");
    expect(html).toMatch(/^<table style="border-collapse:collapse"><thead><tr><th scope="col" style="border:1px solid/u);
    expect(html).toMatch(/<th scope="rowgroup" colspan="4"[^>]*>Event e<\/th><\/tr>/u);
    expect(html).toContain("<b>50</b><br>“fifty dead”<br>(hedged: “reportedly”; 2 appearances)<br><br><b>84</b><br>(other scope)</td>");
    expect(html).toMatch(/<td[^>]*><i>silent<\/i><\/td>/u);
  });

  it("escapes what a document or a spreadsheet would run", () => {
    const hostile = { head: ["<q>", "=1+1"], lines: [{ question: "two\nlines", cells: [[{ who: null, answer: "=cmd()", rest: ["\"&'"] }]] }, { event: "-5" }] };
    expect(toTsv(hostile, "en")).toBe("<q>\t'=1+1\ntwo lines\t'=cmd() \"&'\n-5\t");
    const html = toHtmlTable(hostile, "en");
    expect(html).toContain(">&lt;q&gt;</th>");
    expect(html).toContain(">&#39;=1+1</th>");
    expect(html).toContain("><b>&#39;=cmd()</b><br>&quot;&amp;&#39;</td>");
  });
});
