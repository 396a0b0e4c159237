import { describe, expect, it } from "vitest";
import { rangePlot } from "@/lib/domain/pictures/range-plot";
import { timeLine, type TimedClaim } from "@/lib/domain/pictures/time-line";
import { about, atLeast, atMost, claim, exact, nothing, question, says, vague, withheld, yes, no, type ClaimParts } from "../disagreement/build";

const toll = question("quantity", { population: "Russians" });

describe("a range plot", () => {
  const front = { by: "Front", side: "rebels" };
  const plot = rangePlot(
    toll,
    [
      claim(exact(50), { ...front, id: "50" }),
      claim(vague("dozens", 20, 99), { ...front, id: "dozens" }),
      claim(atLeast(10), { by: "Channel", side: "Wagner", id: "10+" }),
      claim(atMost(80), { by: "Channel", side: "Wagner", id: "-80" }),
      claim(withheld("a significant number"), { by: "Army", side: "state", id: "withheld" }),
      claim(says("heavy losses"), { by: "Paper", id: "words" }),
      claim(about(84, 75, 92), { ...front, id: "84", population: "Russians and Malians" }),
    ],
    [{ id: "ministry", name: "Ministry", side: "state" }, { id: "Front", name: "Front", side: "rebels" }],
  );
  const row = (id: string | null) => plot.rows.find((one) => one.claimId === id);

  it("has a row per claim and per party without one, by side, from the lowest", () => {
    expect(plot.rows.map(({ claimId, side }) => [claimId, side.label])).toEqual([
      ["dozens", "rebels"], ["50", "rebels"], ["84", "rebels"], ["-80", "Wagner"], ["10+", "Wagner"], ["withheld", "state"], ["words", null], [null, "state"],
    ]);
    expect(plot.sides.map(({ label, index }) => [label, index])).toEqual([["rebels", 0], ["Wagner", 1], ["state", 2], [null, 3]]);
  });

  it("runs open ends to the edge and tells said bounds from read ones", () => {
    expect(row("10+")).toMatchObject({ kind: "range", bar: [{ value: 10, open: false }, { at: 1, value: null, open: true }], best: null, vague: true });
    expect(row("-80")).toMatchObject({ bar: [{ at: 0, value: null, open: true }, { value: 80, open: false }] });
    expect(row("50")).toMatchObject({ bar: [{ value: 50 }, { value: 50 }], best: { value: 50 }, vague: false, ownScope: [] });
    expect(row("dozens")).toMatchObject({ bar: [{ value: 20 }, { value: 99 }], best: null, vague: true });
  });

  it("marks what was withheld, left unsaid, said in words or about something else", () => {
    expect(row("withheld")).toMatchObject({ kind: "withheld", bar: [{ value: 1 }, { open: true }] });
    expect(row(null)).toMatchObject({ kind: "silent", bar: null, claimant: { name: "Ministry" } });
    expect(row("words")).toMatchObject({ kind: "words", bar: null });
    expect(row("84")).toMatchObject({ ownScope: ["population"] });
  });

  it("names the silent parties of a large event, sides together, instead of giving each a row", () => {
    const crowd = Array.from({ length: 30 }, (_, index) => ({ id: `p${index}`, name: `Party ${index}`, side: index % 2 === 0 ? "rebels" : "state" }));
    const paper = claim(exact(50), { by: "Paper", id: "paper" });
    const { rows, silent, sides } = rangePlot(toll, [paper], crowd);
    expect(rows.map(({ claimId }) => claimId)).toEqual(["paper"]);
    expect(new Set(silent)).toEqual(new Set(crowd.map(({ name }) => name)));
    expect(silent.findIndex((name) => crowd.find((one) => one.name === name)?.side === "state")).toBe(15);
    expect(sides).toHaveLength(3);
    const few = rangePlot(toll, [paper], crowd.slice(0, 3));
    expect(few.rows.map(({ claimId }) => claimId)).toEqual(["paper", null, null, null]);
    expect(few.silent).toEqual([]);
  });

  it("is empty, not broken, without claims", () => {
    expect(rangePlot(toll, [])).toMatchObject({ rows: [], sides: [], axis: { kind: "linear" } });
  });
});

describe("a time line", () => {
  const timed = (answer: Parameters<typeof claim>[0], parts: ClaimParts, ...publishedAt: string[]): TimedClaim => ({ ...claim(answer, parts), publishedAt });
  const event = { periodFrom: "2024-07-25", periodTo: "2024-07-27" };
  const line = timeLine(
    toll,
    [
      timed(exact(50), { by: "CSP", id: "2", asOf: "2024-07-29", statementDate: "2024-07-30" }, "2024-08-02"),
      timed(exact(15), { by: "CSP", id: "1", statementDate: "2024-07-27" }),
      timed(exact(84), { by: "CSP", id: "3" }, "2024-08-05T10:00:00Z", "2024-08-01"),
      timed(atLeast(10), { by: "JNIM", id: "4", asOf: "2024-07" }),
      timed(nothing, { by: "Army", id: "5" }),
    ],
    event,
    "en",
  );

  it("orders each claimant's answers by the moment they speak of, else were said, else published", () => {
    expect(line.series.map(({ claimant, points }) => [claimant.name, points.map(({ claimId, placedBy }) => `${claimId} ${placedBy}`)])).toEqual([
      ["CSP", ["1 statement", "2 as-of", "3 publication"]],
      ["JNIM", ["4 as-of"]],
    ]);
    expect(line.undated).toEqual(["5"]);
  });

  it("keeps event, statement and publication times apart", () => {
    const second = line.series[0]?.points[1];
    expect(line.event?.to).toBeLessThan(second?.asOf?.from ?? 0);
    expect(second?.asOf?.from).toBeLessThan(second?.statement?.from ?? 0);
    expect(second?.statement?.from).toBeLessThan(second?.publications[0]?.from ?? 0);
    const month = line.series[1]?.points[0]?.time;
    expect(month?.from).toBeLessThan(month?.to ?? 0);
  });

  it("moves with the values; an open end runs to the edge", () => {
    const middles = line.series[0]?.points.map(({ middle }) => middle ?? 0) ?? [];
    expect(middles).toEqual([...middles].sort((a, b) => a - b));
    expect(line.series[1]?.points[0]).toMatchObject({ range: { lowOpen: false, high: 1, highOpen: true } });
  });

  it("puts answers that are no amount in lanes", () => {
    const held = timeLine(question("yes-no"), [timed(yes("oui"), { by: "A", asOf: "2023-11" }), timed(no(), { by: "B", asOf: "2025-06" })], null, "fr");
    expect(held.lanes).toEqual(["oui", "non"]);
    expect(held.series.map(({ points }) => points[0]?.lane)).toEqual([0, 1]);
  });
});
