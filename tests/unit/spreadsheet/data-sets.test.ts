import { describe, expect, it } from "vitest";
import { mapColumns } from "@/lib/domain/spreadsheet/map-columns";
import { plan, sheet } from "./plan";

describe("an ACLED-shaped sheet", () => {
  const heads = ["event_id_cnty", "event_date", "year", "time_precision", "event_type", "sub_event_type", "actor1", "actor2", "country", "admin1", "location", "source", "notes", "fatalities"];
  const row = (precision: string, source: string, fatalities: string | number) =>
    ["XX1", "27 July 2024", "2024", precision, "Battles", "Armed clash", "Army", "Front", "Land", "North", "Oasis", source, "Clashes were reported.", fatalities];

  it("is recognised and becomes the data set's own claims", () => {
    const made = plan(sheet(heads, row("1", "Radio One", 7)));
    expect(made.events).toEqual([{ name: "Armed clash, Oasis, 2024-07-27, XX1", parties: [] }]);
    expect(made.actors).toEqual([{ name: "ACLED", side: null }]);
    expect(made.claims).toMatchObject([
      {
        answer: { best: 7, low: null, high: null },
        scope: { status: "killed", place: "Oasis, North, Land", periodFrom: "2024-07-27", periodTo: "2024-07-27" },
        appearances: [{ chain: ["Radio One"], quote: "Clashes were reported." }],
      },
    ]);
  });

  it("widens the period by its precision and does not chain sources that stand side by side", () => {
    const made = plan(sheet(heads, row("2", "Radio One; Daily", "0"), row("3", "", "4")));
    expect(made.claims.map(({ scope }) => [scope.periodFrom, scope.periodTo])).toEqual([["2024-07-24", "2024-07-30"], ["2024-07", "2024-07"]]);
    expect(made.claims[0]).toMatchObject({ answer: { best: 0 }, appearances: [{ chain: [] }] });
    expect(made.claims[0]?.appearances[0]?.note).toContain("Radio One; Daily");
  });

  it("refuses a figure that is none, under the data set's own header", () => {
    expect(plan(sheet(heads, row("1", "", "many"), row("1", "", "-3"))).refused).toMatchObject([{ row: 2, column: "fatalities", code: "not-a-number" }, { row: 3, column: "fatalities", code: "negative" }]);
  });

  it("refuses a row without a date or a figure", () => {
    const made = plan(sheet(heads, row("1", "", ""), ["XX2", "", "", "", "", "", "", "", "", "", "", "", "", "3"]));
    expect(made.refused).toMatchObject([{ row: 2, column: "fatalities" }, { row: 3, column: "event_date" }]);
  });
});

describe("a UCDP-GED-shaped sheet", () => {
  const heads = ["id", "year", "dyad_name", "side_a", "side_b", "source_office", "where_coordinates", "country", "date_start", "date_end", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low"];
  const row = (a: number, b: number, civilians: number, unknown: number, best: number, high: number, low: number) =>
    ["9", "2024", "Army - Front", "Government", "Front", "Agency", "Oasis", "Land", "2024-07-25 00:00:00.000", "2024-07-27 00:00:00.000", a, b, civilians, unknown, best, high, low];

  it("becomes a total and a claim for each side with deaths", () => {
    const made = plan(sheet(heads, row(5, 0, 3, 2, 10, 14, 8)));
    expect(made.questions.map(({ text, scope }) => [text, scope.population])).toEqual([
      ["People killed", null], ["People killed: Government", "Government"], ["People killed: civilians", "civilians"],
    ]);
    expect(made.claims[0]).toMatchObject({ answer: { low: 8, best: 10, high: 14, qualifier: "range" }, scope: { periodFrom: "2024-07-25", periodTo: "2024-07-27" } });
    expect(made.claims.slice(1).map(({ answer }) => answer.best)).toEqual([5, 3]);
  });

  it.each<[string, number[], string, string]>([
    ["best above high", [0, 0, 0, 20, 20, 14, 8], "best", "out-of-order"],
    ["best below low", [0, 0, 0, 5, 5, 14, 8], "best", "out-of-order"],
    ["low above high", [0, 0, 0, 10, 10, 4, 8], "low", "out-of-order"],
    ["sides that do not add up", [5, 0, 0, 0, 10, 14, 8], "best", "parts-and-total"],
    ["a negative figure", [-5, 0, 15, 0, 10, 14, 8], "deaths_a", "negative"],
  ])("refuses %s, the whole row", (_, figures, column, code) => {
    const [a = 0, b = 0, civilians = 0, unknown = 0, best = 0, high = 0, low = 0] = figures;
    const made = plan(sheet(heads, row(a, b, civilians, unknown, best, high, low)));
    expect(made).toMatchObject({ claims: [], refused: [{ row: 2, column, code }] });
  });
});

describe("an Airwars-shaped sheet", () => {
  const heads = ["unique_reference_code", "permalink", "country", "date", "grading", "civilians_killed_min", "civilians_killed_max", "children_killed_min", "children_killed_max", "civilians_injured_min", "civilians_injured_max", "civilian_deaths_conceded_min", "civilian_deaths_conceded_max", "belligerent"];

  it("becomes a claim for each group counted, and the belligerent's own for what it concedes", () => {
    const made = plan(sheet(heads, ["CS1", "https://example.org/cs1", "land", "2017-03-17", "Fair", 4, 9, 0, 0, 10, 12, 2, 2, "Coalition"]));
    expect(made.questions.map(({ text }) => text)).toEqual(["Civilians killed", "Civilians injured"]);
    expect(made.claims.map(({ claimant, answer }) => [made.actors[claimant]?.name, answer.low, answer.high, answer.qualifier])).toEqual([
      ["Airwars", 4, 9, "range"], ["Coalition", 2, 2, "exact"], ["Airwars", 10, 12, "range"],
    ]);
    expect(made.sources).toMatchObject([{ publication: "Airwars", url: "https://example.org/cs1" }]);
  });

  it("is refused where bounds are in the wrong order or no numbers, under the headers it has", () => {
    const heads = ["incident_code", "incident_date", "killed_min", "killed_max"];
    const made = plan(sheet(heads, ["A1", "2023-10-09", 9, 3], ["A2", "2023-10-09", "few", 3]));
    expect(made.refused).toMatchObject([{ row: 2, column: "killed_min", code: "out-of-order" }, { row: 3, column: "killed_min", code: "not-a-number" }]);
  });

  it("may have a single column of text, and is refused without any figure", () => {
    const heads = ["incident_code", "incident_date", "civilians_reported_killed"];
    expect(plan(sheet(heads, ["A1", "2023-10-09", "3–5"])).claims[0]).toMatchObject({ answer: { low: 3, best: null, high: 5 } });
    expect(plan(sheet(heads, ["A1", "2023-10-09", ""])).refused).toMatchObject([{ row: 2, code: "no-figure" }]);
  });
});

describe("a sheet of claims that borrows a data set's columns", () => {
  it("stays a sheet of claims", () => {
    expect(mapColumns(["question", "claimant", "killed_min", "killed_max"]).profile).toBeNull();
    expect(mapColumns(["event_id_cnty", "event_date", "fatalities"]).profile?.id).toBe("acled");
    expect(mapColumns(["colour", "size"])).toMatchObject({ profile: null, missing: ["question", "claimant"] });
  });
});
