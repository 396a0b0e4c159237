import { describe, expect, it } from "vitest";
import { parseSelectors } from "@/lib/contracts/selectors";
import { toQuote, toSelectors } from "@/lib/domain/passages/selectors";
import { indexCodePoints } from "@/lib/domain/text/code-points";

const TEXT = "\u{1F1F2}\u{1F1F1} Le pont de Sarre est fermé \u{1F6A7} depuis lundi.";

describe("selectors", () => {
  it("count code points at the edge and UTF-16 inside, and come back the same", () => {
    const start = TEXT.indexOf("fermé");
    const selectors = toSelectors(TEXT, start, start + 8);
    expect(selectors?.[1]).toEqual({ type: "TextPositionSelector", start: start - 2, end: start + 5 });
    const [quote, position] = selectors ?? [];
    expect(toQuote({ quote, position }, indexCodePoints(TEXT))).toMatchObject({ exact: "fermé \u{1F6A7}", start, end: start + 8 });
  });

  it("read a bare position from the text it was made for", () => {
    const position = { type: "TextPositionSelector", start: 3, end: 10 } as const;
    expect(toQuote({ position }, indexCodePoints(TEXT), TEXT)).toMatchObject({ exact: "Le pont", start: 5, end: 12 });
    expect(toQuote({ position }, indexCodePoints(TEXT)).exact).toBe("");
  });
});

const quote = { type: "TextQuoteSelector", exact: "x", prefix: "p" };
const position = { type: "TextPositionSelector", start: 1, end: 2 };

describe("parseSelectors", () => {
  it.each<[string, unknown, unknown]>([
    ["passages", [{ id: "a", selector: [quote, position] }], [{ id: "a", quote, position }]],
    ["one selector that is not in a list", [{ selector: quote }], [{ quote }]],
    ["selectors of kinds that are not ours", [{ selector: [{ type: "FragmentSelector", value: "t" }, position] }], [{ position }]],
    ["annotations", [{ type: "Annotation", id: "n1", target: { source: "u", selector: [quote] } }], [{ id: "n1", quote }]],
    ["an annotation with several targets", [{ target: ["https://example.org", { selector: quote }] }], [{ quote }]],
    ["an annotation page", { type: "AnnotationPage", items: [{ target: { selector: quote } }] }, [{ quote }]],
    ["an annotation collection", { first: { items: [{ target: { selector: quote } }] } }, [{ quote }]],
    ["one annotation", { target: { selector: quote } }, [{ quote }]],
    ["nothing", [], []],
  ])("reads %s", (_, value, expected) => {
    expect(parseSelectors(value)).toEqual(expected);
  });

  it.each<[string, unknown, RegExp]>([
    ["a string", "x", /not a list/],
    ["an entry without selector", [{ selector: [quote] }, {}], /Entry 2 has no selector/],
    ["an empty list of selectors", [{ selector: [] }], /Entry 1 has neither/],
    ["a quote without words", [{ selector: [{ type: "TextQuoteSelector", exact: "" }] }], /Entry 1, exact/],
    ["a position that is no number", [{ selector: [{ type: "TextPositionSelector", start: "1", end: 2 }] }], /Entry 1, start/],
    ["a position the wrong way round", [{ selector: [{ type: "TextPositionSelector", start: 3, end: 2 }] }], /start is after end/],
  ])("refuses %s and says where", (_, value, message) => {
    expect(() => parseSelectors(value)).toThrow(message);
  });
});
