import { describe, expect, it } from "vitest";
import { SolePlaces } from "@/lib/domain/passages/sole-place";

const TEXT = "L’armée parle de « 18 blessés » et n’en compte aucun autre. Le maire compte 8 blessés, puis 40. Plus tard : 40.";
const words = (quote: string): string => {
  const place = new SolePlaces(TEXT).find(quote);
  return typeof place === "string" ? place : TEXT.slice(place.start, place.end);
};

describe("the sole place of a quote", () => {
  it.each([
    ["Le maire compte 8 blessés", "Le maire compte 8 blessés"],
    // a spreadsheet's apostrophes, and the marks its author set around the words
    ["L'armée parle", "L’armée parle"],
    ["« Le maire compte »", "Le maire compte"],
    ['"n\'en compte aucun autre"', "n’en compte aucun autre"],
    ["« 18 blessés »", "« 18 blessés »"],
    // whole words and numbers
    ["8 blessés", "8 blessés"],
    ["un autre", "none"],
    ["40", "several"],
    ["le préfet", "none"],
    ["", "none"],
    ["« »", "none"],
  ])("of %j is %j", (quote, found) => {
    expect(words(quote)).toBe(found);
  });
});
