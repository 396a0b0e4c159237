import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seriesNames } from "@/lib/domain/pictures/series-names";
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
  const long = textWidth(/>([^<]*)</u.exec(text)?.[1] ?? "", 11);
  const x = Number(attribute("x"));
  return { from: end ? x - long : x, to: end ? x : x + long, y: Number(attribute("y")) };
};

describe("names beside a time line", () => {
  it("never stand on each other, and stay in the picture", () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.record({ name: fc.stringMatching(/^[a-zA-Z]{1,30}$/u), time: unit, middle: unit }), { maxLength: 12 }), (all) => {
        const names = seriesNames(all.map(({ name, time, middle }) => series(name, time, middle)), place).map(read);
        expect(names).toHaveLength(all.length);
        for (const [index, a] of names.entries()) {
          expect(a.to).toBeLessThanOrEqual(WIDTH + 1);
          for (const b of names.slice(index + 1)) expect(Math.abs(a.y - b.y) >= 12.9 || a.to <= b.from + 0.1 || b.to <= a.from + 0.1).toBe(true);
        }
      }),
    );
  });

  it("stand beside the signs of other accounts, not on them", () => {
    const [first] = seriesNames([series("Kyrylo", 0.5, 0.5), series("Other", 0.58, 0.5)], place).map(read);
    const other = { from: 0.58 * WIDTH - 6, to: 0.58 * WIDTH + 6, y: 100 };
    expect(first && (first.to <= other.from || first.from >= other.to || first.y < other.y - 6 || first.y - 9 > other.y + 6)).toBe(true);
  });

  it("keep away from the bars of ranges where there is room elsewhere", () => {
    const bars = [{ x: 0.5 * WIDTH + 30, top: 0, bottom: 200 }];
    const [name] = seriesNames([series("Kyrylo", 0.5, 0.5)], { ...place, bars }).map(read);
    expect(name?.to).toBeLessThan(0.5 * WIDTH);
  });

  it("are left out where they would cover what they name", () => {
    expect(seriesNames(Array.from({ length: 13 }, (_, index) => series(`A${index}`, 0, 0)), place)).toEqual([]);
  });
});
