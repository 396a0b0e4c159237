import * as fc from "fast-check";
import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import type { ComparedClaim, ComparedQuestion } from "@/lib/domain/disagreement/types";
import { rangePlot } from "@/lib/domain/pictures/range-plot";
import { renderRangePlot } from "@/lib/domain/pictures/render-svg";
import { renderTimeLine } from "@/lib/domain/pictures/render-time-line";
import { timeLine } from "@/lib/domain/pictures/time-line";
import type { PictureOptions } from "@/lib/domain/pictures/render-svg";

const scope = { unit: null, population: null, status: null, place: null, periodFrom: null, periodTo: null };
const question: ComparedQuestion = { ...scope, id: "q", text: "Killed", answerType: "quantity" };
const claim = (id: string, name: string, side: string | null, bounds: [number | null, number | null, number | null], qualifier = "exact"): ComparedClaim => ({
  ...scope, id, claimant: { id: name, name, side }, proposition: "", asOf: "2024-07-28", statementDate: "2024-07-30", appearances: [],
  answer: "…", answerYes: null, answerDate: null, low: bounds[0], best: bounds[1], high: bounds[2], qualifier,
});
const options = (parts: Partial<PictureOptions> = {}): PictureOptions => ({
  locale: "en", id: "p", title: "Range plot: Killed", description: "told", width: 760, laneOf: (side) => (side === "north" ? 0 : 1), ...parts,
});
const PLOT = rangePlot(question, [
  claim("a", "Front", "north", [50, 50, 50]),
  claim("b", "Army", "south", [1, null, null], "vague"),
  claim("c", "Agency", null, [20, 40, 99], "range"),
], [{ id: "town", name: "Town", side: null }]);

const count = (svg: string, what: RegExp) => svg.match(what)?.length ?? 0;

describe("a range plot as SVG", () => {
  const svg = renderRangePlot(PLOT, options(), (row) => (row.bar ? "some" : null));

  it("is an image with a name and a description, and says who is silent", () => {
    expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*aria-labelledby="p-title"[^>]*aria-describedby="p-text"/u);
    expect(svg).toContain('<title id="p-title">Range plot: Killed</title>');
    expect(svg).toContain(">silent</text>");
  });

  it("names many silent parties below the plot, on as many lines as they need", () => {
    const crowded = renderRangePlot({ ...PLOT, silent: Array.from({ length: 32 }, (_, index) => `Party number ${index}`) }, options(), () => null);
    expect(crowded).toContain(">Silent: Party number 0, Party number 1,");
    expect(crowded).toContain("and 2 more.</text>");
    expect(count(crowded, /Party number/gu)).toBe(30);
    expect(Number(/height="(\d+)/u.exec(crowded)?.[1])).toBeGreaterThan(Number(/height="(\d+)/u.exec(svg)?.[1]));
  });

  it("draws a closed end as a stop and an open one as an arrow", () => {
    // Agency has two stops, the army one and an arrow, the front a sign alone.
    expect(count(svg, /<line [^>]*stroke="var\(--lane-\d, #[0-9a-f]{6}\)"/gu)).toBe(2 + 3);
    expect(count(svg, /<path d="M[^"]*" fill="none"/gu)).toBe(1);
  });

  it("gives each side a shape and a colour", () => {
    const signs = [...svg.matchAll(/<path d="(?<shape>[^"]+)" fill="(?<colour>var[^"]+)"/gu)].map(({ groups }) => `${groups?.["shape"]} ${groups?.["colour"]}`);
    expect(new Set(signs).size).toBe(2);
  });

  it("links to the quotes as a group, since an image has no parts", () => {
    const linked = renderRangePlot(PLOT, options({ linkOf: (id) => `/passages/${id}` }), () => "x");
    expect(linked).toContain('role="group"');
    expect(linked).toContain('<a href="/passages/a" aria-label="Front, x">');
    expect(count(linked, /<a /gu)).toBe(3);
  });

  it("escapes whatever a person typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const hostile = `<script>&"'${name}</script>`;
        const drawn = renderRangePlot(rangePlot(question, [claim("a", hostile, hostile, [1, 2, 3])]), options({ title: hostile, description: hostile }), () => hostile);
        expect(drawn).not.toContain("<script");
        expect(JSON.stringify(parseFragment(drawn), (key, value: unknown) => (key === "parentNode" ? undefined : value))).not.toContain('"tagName":"script"');
      }),
    );
  });

  it("fits a phone", () => {
    const narrow = renderRangePlot(PLOT, options({ width: 350 }), () => "a rather long answer in words that does not fit");
    expect(narrow).toContain('viewBox="0 0 350 ');
    const xs = [...narrow.matchAll(/ x="(?<x>-?[\d.]+)"/gu)].map(({ groups }) => Number(groups?.["x"]));
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(350);
  });
});

describe("a time line as SVG", () => {
  it("keeps event, statement and publication apart", () => {
    const claims = [claim("a", "Front", "north", [50, 50, 50]), { ...claim("b", "Front", "north", [84, 84, 84]), asOf: "2024-08-01" }].map((one) => ({ ...one, publishedAt: ["2024-08-02"] }));
    const svg = renderTimeLine(timeLine(question, claims, { periodFrom: "2024-07-25", periodTo: "2024-07-27" }, "en"), options());
    expect(svg).toContain(">event</text>");
    expect(svg).toContain(">published</text>");
    expect(count(svg, /<circle /gu)).toBe(2);
    expect(count(svg, /<polyline /gu)).toBe(1);
  });
  it("fills a sign only where the account names a value", () => {
    const claims = [claim("a", "Front", "north", [50, 50, 50]), claim("b", "Army", "south", [1, null, null], "none-given"), claim("c", "Agency", "other", [20, null, 99], "vague")];
    const svg = renderTimeLine(timeLine(question, claims.map((one) => ({ ...one, publishedAt: [] })), null, "en"), options());
    expect(count(svg, /<path [^>]*fill="var\(--lane/gu)).toBe(1);
    expect(count(svg, /<path [^>]*fill="var\(--paper, Canvas\)" stroke="var\(--lane/gu)).toBe(2);
  });

  it.each([
    ["en", />\d+ Jul<\/text>/u],
    ["fr", />\d+ juil\.<\/text>/u],
  ] as const)("writes days in words where there is little room (%s)", (locale, day) => {
    const svg = renderTimeLine(timeLine(question, [{ ...claim("a", "Front", "north", [50, 50, 50]), publishedAt: [] }], null, locale), options({ locale, width: 350 }));
    expect(svg).toMatch(day);
  });
});
