import { describe, expect, it } from "vitest";
import { atNextSource, currentOf, extended, hasBefore, newLine, refreshed, settled, stepped, unsettled, type Line } from "@/app/cases/[slug]/suggestions/_queue/queue-line";

type Item = { captureId: string; place: string; sourceId: string; position: number; wording: string };
const item = (sourceId: string, position: number, wording = `${sourceId}${position}`): Item => ({ captureId: `${sourceId}-1`, place: `p${position}`, sourceId, position, wording });
const [a0, a1, a2, b0] = [item("a", 0, "selon le maire"), item("a", 1), item("a", 2, "selon le maire"), item("b", 0)];
const line = () => newLine([a0, a1, a2, b0]);
const at = (now: Line<Item>) => currentOf(now)?.wording ?? null;

describe("the line of the queue", () => {
  it("goes on and back, and stays at the first", () => {
    expect(at(stepped(line(), 1))).toBe("a1");
    expect(at(stepped(line(), -1))).toBe("selon le maire");
    expect(at(stepped(stepped(line(), 1), -1))).toBe("selon le maire");
    expect(hasBefore(line())).toBe(false);
  });

  it("does not come past what was decided on, either way", () => {
    const decided = settled(stepped(line(), 1), a1, "passage");
    expect(currentOf(decided)).toBe(a2);
    expect(currentOf(stepped(decided, -1))).toBe(a0);
    expect(currentOf(stepped(stepped(decided, -1), 1))).toBe(a2);
  });

  it("knows of nothing before where all of it was decided on", () => {
    expect(hasBefore(settled(line(), a0, "passage"))).toBe(false);
  });

  it("decides on each of two in a row, however fast: the second key is for the second", () => {
    const first = settled(line(), a0, "passage");
    const second = settled(first, currentOf(first) ?? a0, "passage");
    expect([...second.decided]).toHaveLength(2);
    expect(currentOf(second)).toBe(a2);
  });

  it("takes a dismissed wording out wherever it stands, and brings it back", () => {
    const dropped = settled(line(), a0, "wording");
    expect(currentOf(stepped(dropped, 1))).toBe(b0);
    const back = unsettled(dropped, a0, "wording");
    expect(currentOf(back)).toBe(a0);
    expect(currentOf(stepped(stepped(back, 1), 1))).toBe(a2);
  });

  it("is behind its end after the last, and back from there", () => {
    const end = stepped(stepped(stepped(stepped(line(), 1), 1), 1), 1);
    expect(currentOf(end)).toBeNull();
    expect(currentOf(stepped(end, -1))).toBe(b0);
  });

  it("goes to the next source", () => {
    expect(currentOf(atNextSource(line()))).toBe(b0);
    expect(currentOf(atNextSource(atNextSource(line())))).toBeNull();
  });

  it("grows by what is fetched, each once, and asks on from the last that was", () => {
    const [c0, c1] = [item("c", 0), item("c", 1)];
    const grown = extended(line(), [b0, c0]);
    expect(grown.items).toHaveLength(5);
    expect(grown.last).toBe(c0);
    expect(extended(grown, []).last).toBeNull();
    // What has come in meanwhile stands at the end, and does not move the place that is asked on from.
    expect(refreshed(grown, [a0, c1])).toMatchObject({ last: c0, items: [a0, a1, a2, b0, c0, c1] });
    expect(refreshed(extended(grown, []), [c1]).last).toBe(c1);
  });

  it("has one again that was decided on before the line began anew", () => {
    const anew = newLine([b0]);
    expect(currentOf(unsettled(anew, a1, "passage"))).toBe(a1);
    expect(currentOf(stepped(unsettled(anew, a1, "passage"), 1))).toBe(b0);
  });
});
