import { describe, expect, it } from "vitest";
import { captureHistory } from "@/lib/domain/sources/capture-history";
import { currentCapture } from "@/lib/domain/sources/current-capture";
import { nextTry } from "@/lib/domain/sources/schedule";

const at = (hours: number) => new Date(hours * 3_600_000);

describe("when a source is next due", () => {
  it.each([
    { every: 6, failures: 0, most: 336, hours: 6 },
    { every: 6, failures: 1, most: 336, hours: 12 },
    { every: 6, failures: 4, most: 336, hours: 96 },
    { every: 6, failures: 40, most: 336, hours: 336 },
    { every: 720, failures: 3, most: 336, hours: 720 },
  ])("every $every h after $failures failures: $hours h after the last try", ({ every, failures, most, hours }) => {
    expect(nextTry(every, { triedAt: at(100), failures }, most)).toEqual(at(100 + hours));
  });

  it("is at once when it was never tried", () => {
    expect(nextTry(6, null, 336)).toBeNull();
    expect(nextTry(6, { triedAt: null, failures: 0 }, 336)).toBeNull();
  });
});

describe("the capture a source was last seen with", () => {
  const captures = [1, 2, 3].map((number) => ({ id: `c${number}`, number, capturedAt: at(number) }));

  it("is the last one made, unless the text of another came back later", () => {
    expect(currentCapture(captures, [])?.id).toBe("c3");
    expect(currentCapture(captures, [{ captureId: "c1", seenAt: at(2) }])?.id).toBe("c3");
    expect(currentCapture(captures, [{ captureId: "c1", seenAt: at(9) }, { captureId: "c2", seenAt: at(8) }])?.id).toBe("c1");
    expect(currentCapture([], [])).toBeUndefined();
  });
});

describe("the history of a source", () => {
  const capture = (number: number, hour: number) => ({ id: `c${number}`, number, capturedAt: at(hour) });
  const seen = (captureId: string, hour: number) => ({ id: `s${hour}`, captureId, method: "url" as const, seenAt: at(hour), seenBy: "Awa" });

  it("tells captures and what was seen again in the order of time, the same text again and again as one", () => {
    const history = captureHistory([capture(1, 1), capture(2, 5)], [seen("c1", 2), seen("c1", 3), seen("c2", 6), seen("c1", 7), seen("c1", 8)]);
    expect(history.map((entry) => (entry.kind === "capture" ? `${entry.capture.id} after ${entry.previous?.id}` : `${entry.capture.id} ×${entry.sightings.length}`))).toEqual([
      "c1 after undefined", "c1 ×2", "c2 after c1", "c2 ×1", "c1 ×2",
    ]);
  });
});
