import { array, assert, constant, constantFrom, nat, property, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { assignLanes, cutParagraphs } from "@/lib/domain/passages/segments";
import type { Span } from "@/lib/domain/passages/segments";

const textAndSpans = string({ unit: constantFrom("a", " ", "\n", "é", "😀"), maxLength: 120 }).chain((text) =>
  tuple(
    constant(text),
    array(tuple(nat(text.length), nat(text.length)), { maxLength: 12 })
      .map((pairs) =>
        pairs
          .map(([a, b], index): Span => ({ id: `s${index}`, start: Math.min(a, b), end: Math.max(a, b) }))
          .filter((span) => span.end > span.start)
          .sort((a, b) => a.start - b.start || b.end - a.end),
      ),
  ),
);

describe("cutParagraphs", () => {
  it("keeps every visible line whole and in order", () => {
    assert(
      property(textAndSpans, ([text, spans]) => {
        const lines = text.split("\n").filter((line) => line.trim() !== "");
        const cut = cutParagraphs(text, spans);
        expect(cut.map((paragraph) => paragraph.segments.map((s) => text.slice(s.start, s.end)).join(""))).toEqual(lines);
      }),
    );
  });

  it("puts exactly the covering spans over each segment", () => {
    assert(
      property(textAndSpans, ([text, spans]) => {
        for (const { segments } of cutParagraphs(text, spans)) {
          for (const segment of segments) {
            for (const span of spans) {
              const covers = span.start <= segment.start && span.end >= segment.end;
              const touches = span.start < segment.end && span.end > segment.start;
              expect(touches).toBe(covers);
              expect(segment.ids.includes(span.id)).toBe(covers);
            }
          }
        }
      }),
    );
  });
});

describe("assignLanes", () => {
  it("never puts two overlapping spans into one lane", () => {
    assert(
      property(textAndSpans, ([, spans]) => {
        const lanes = assignLanes(spans);
        const clashes = spans.filter((a) =>
          spans.some((b) => a !== b && a.start < b.end && b.start < a.end && lanes.get(a.id) === lanes.get(b.id)),
        );
        expect(clashes).toEqual([]);
      }),
    );
  });
});
