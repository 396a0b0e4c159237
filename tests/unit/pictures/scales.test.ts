import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePartialDate } from "@/lib/domain/claims/partial-date";
import { timeScale } from "@/lib/domain/pictures/time-scale";
import { valueScale } from "@/lib/domain/pictures/value-scale";

const labels = (values: number[], open = false) => valueScale(values, open).axis.ticks.map(({ value }) => value);
const days = (...dates: string[]) => dates.map(parsePartialDate).filter((range) => range !== null);
const dates = (...of: string[]) => timeScale(days(...of)).axis.ticks.map(({ date }) => date);

describe("an axis of values", () => {
  it("has round ticks and starts counts at nought unless all are far from it", () => {
    expect(labels([15, 50, 84])).toEqual([0, 20, 40, 60, 80]);
    expect(labels([0.1, 0.3])).toEqual([0, 0.1, 0.2, 0.3]);
    expect(valueScale([1500, 2000]).axis.domain[0]).toBeGreaterThan(1400);
    expect(labels([7])).toEqual([0, 2, 4, 6]);
    expect(labels([])).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });

  it("becomes logarithmic where values span more than two orders, and keeps a place for nought", () => {
    const wide = valueScale([3, 50, 20_000]);
    expect(wide.axis.kind).toBe("symlog");
    expect(labels([3, 50, 20_000])).toEqual([0, 1, 10, 100, 1000, 10_000]);
    expect(wide.at(0)).toBe(0);
    expect(wide.at(50) - wide.at(3)).toBeGreaterThan(0.2);
    expect(valueScale([3, 50, 200]).axis.kind).toBe("linear");
  });

  it("leaves room for an open end", () => {
    expect(valueScale([10, 50], true).at(50)).toBeLessThan(valueScale([10, 50]).at(50));
  });

  it("takes values that nobody could tell apart for one", () => {
    expect(valueScale([0.001, 0.0010000000000000002]).axis.domain[0]).toBe(0);
  });

  it("keeps values in order and within, whatever they are", () => {
    const value = fc.oneof(fc.nat(1000), fc.double({ min: 1e-3, max: 1e9, noNaN: true }), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 8 }), fc.boolean(), (values, open) => {
        const { axis, at } = valueScale(values, open);
        const ordered = [...values].sort((a, b) => a - b);
        const places = ordered.map(at);
        expect(places.every((place, index) => place >= 0 && place <= 1 && (index === 0 || place >= (places[index - 1] ?? 0)))).toBe(true);
        expect(places.at(-1) ?? 0).toBeLessThan(1);
        expect(axis.ticks.length).toBeLessThanOrEqual(14);
        expect(axis.ticks.every(({ value: tick, at: place }) => tick >= axis.domain[0] && tick <= axis.domain[1] && place >= 0 && place <= 1)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("an axis of time", () => {
  it("ticks days, months or years as its length asks", () => {
    expect(dates("2024-07-25", "2024-07-29")).toEqual(["2024-07-24", "2024-07-25", "2024-07-26", "2024-07-27", "2024-07-28", "2024-07-29", "2024-07-30"]);
    expect(dates("2023-11-14", "2024-03-01")).toEqual(["2023-12", "2024-01", "2024-02", "2024-03"]);
    expect(dates("2012", "2024-06")).toEqual(["2012", "2014", "2016", "2018", "2020", "2022", "2024"]);
    expect(dates("2024-07-27").length).toBeGreaterThan(0);
  });

  it("stays short over centuries and does not mind open ends", () => {
    expect(dates("1700", "2024").length).toBeLessThan(25);
    expect(timeScale([{ from: -Infinity, to: 19_000, toTheDay: false }]).at(-Infinity)).toBe(0);
  });
});
