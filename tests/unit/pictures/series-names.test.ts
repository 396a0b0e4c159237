import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seriesKey } from "@/lib/domain/pictures/series-key";
import { roomForNames, seriesNames } from "@/lib/domain/pictures/series-names";
import { textWidth } from "@/lib/domain/pictures/text-width";
import type { TimeLineSeries } from "@/lib/domain/pictures/time-line";

const series = (name: string, time: number, middle: number): TimeLineSeries => ({
  claimant: { id: name, name, side: null },
  side: { key: name, label: null, index: 0 },
  points: [
    {
      claimId: name, placedBy: "as-of", time: { from: time, to: time }, asOf: null, statement: null, publications: [], range: null, middle, named: true, lane: null,
    },
  ],
});
const WIDTH = 350;
const place = { x: (at: number) => at * WIDTH, y: ({ middle }: { middle: number | null }) => (middle === null ? null : middle * 200), width: WIDTH };
const read = (text: string) => {
  const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`, "u").exec(text)?.[1] ?? "";
  const end = attribute("text-anchor") === "end";
  const long = textWidth(/>([^<]*)</u.exec(text)?.[1] ?? "", 11, text.includes('font-weight="600"'));
  const x = Number(attribute("x"));
  return { from: end ? x - long : x, to: end ? x : x + long, y: Number(attribute("y")) };
};

describe("names beside a time line", () => {
  it("never stand on each other, and stay in the picture", () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.record({ name: fc.stringMatching(/^[a-zA-Z]{1,30}$/u), time: unit, middle: unit }), { maxLength: 12 }), (all) => {
        const names = seriesNames(all.map(({ name, time, middle }) => series(name, time, middle)), place).beside.map(read);
        expect(names).toHaveLength(all.length);
        for (const [index, a] of names.entries()) {
          expect(a.to).toBeLessThanOrEqual(WIDTH + 1);
          for (const b of names.slice(index + 1)) expect(Math.abs(a.y - b.y) >= 12.9 || a.to <= b.from + 0.1 || b.to <= a.from + 0.1).toBe(true);
        }
      }),
    );
  });

  it("stand beside the signs of other accounts, not on them", () => {
    const [first] = seriesNames([series("Kyrylo", 0.5, 0.5), series("Other", 0.58, 0.5)], place).beside.map(read);
    const other = { from: 0.58 * WIDTH - 6, to: 0.58 * WIDTH + 6, y: 100 };
    expect(first && (first.to <= other.from || first.from >= other.to || first.y < other.y - 6 || first.y - 9 > other.y + 6)).toBe(true);
  });

  it("keep away from the bars of ranges where there is room elsewhere", () => {
    const bars = [{ x: 0.5 * WIDTH + 30, top: 0, bottom: 200 }];
    const [name] = seriesNames([series("Kyrylo", 0.5, 0.5)], { ...place, bars }).beside.map(read);
    expect(name?.to).toBeLessThan(0.5 * WIDTH);
  });

  it("are given as much room behind the plot as those of late signs need, and no more", () => {
    const room = (...all: TimeLineSeries[]) => roomForNames(all, { width: 760, left: 60, least: 16, most: 116 });
    expect(room(series("Ana", 0.2, 0.5))).toBe(16);
    expect(room(series("Ana", 1, 0.5))).toBeCloseTo(12 + textWidth("Ana", 11, false), 5);
    expect(room(series("Ana", 1, 0.5), series("A very long name of an organisation", 1, 0.2))).toBe(116);
    // Numbers stand for many.
    expect(room(...Array.from({ length: 12 }, (_, index) => series(`Organisation ${index}`, 1, index / 12)))).toBeLessThan(40);
  });

  it("leave the words of the axis alone", () => {
    const [name] = seriesNames([series("Kyrylo", 0.3, 0.5), series("Other", 0.36, 0.5)], { ...place, left: 0.25 * WIDTH }).beside.map(read);
    expect(name?.from).toBeGreaterThanOrEqual(0.25 * WIDTH);
  });

  it("give way to numbers, from top to bottom, where there are too many of them for the width", () => {
    const all = Array.from({ length: 5 }, (_, index) => series(`A${index}`, 0.9, 1 - index / 5));
    expect(seriesNames(all.slice(1), place).keyed).toEqual([]);
    const { beside, keyed } = seriesNames(all, place);
    expect(keyed.map(({ claimant }) => claimant.name)).toEqual(["A4", "A3", "A2", "A1", "A0"]);
    expect(beside.map((text) => />([^<]*)</u.exec(text)?.[1])).toEqual(["1", "2", "3", "4", "5"]);
    expect(seriesNames(all, { ...place, width: 760 }).keyed).toEqual([]);
    expect(seriesNames(Array.from({ length: 9 }, (_, index) => series(`A${index}`, 0, index / 9)), { ...place, width: 760 }).keyed).toHaveLength(9);
  });

  it("are left out where numbers would cover what they stand for", () => {
    expect(seriesNames(Array.from({ length: 31 }, (_, index) => series(`A${index}`, 0, 0)), place)).toEqual({ beside: [], keyed: [] });
  });
});

describe("the list of the accounts that have numbers", () => {
  it("has each of them inside the picture, in as many columns as their names leave room for", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zA-Z]{1,60}$/u), { minLength: 1, maxLength: 30 }), fc.constantFrom(350, 760), (all, width) => {
        const { content, height } = seriesKey(all.map((name) => series(name, 0, 0)), { top: 100, width, laneOf: () => 0 });
        const texts = content.filter((text) => text.startsWith("<text"));
        expect(texts).toHaveLength(2 * all.length);
        for (const text of texts) {
          const y = Number(/ y="([^"]*)"/u.exec(text)?.[1]);
          const x = Number(/ x="([^"]*)"/u.exec(text)?.[1]);
          expect(y).toBeGreaterThan(100);
          expect(y).toBeLessThan(100 + height);
          expect(x + (text.includes("end") ? 0 : textWidth(/>([^<]*)</u.exec(text)?.[1] ?? "", 12))).toBeLessThanOrEqual(width + 1);
        }
      }),
    );
    expect(seriesKey([], { top: 0, width: 350, laneOf: () => 0 })).toEqual({ content: [], height: 0 });
  });
});
