import { describe, expect, it } from "vitest";
import { amountsIn, suggestionOf } from "@/app/cases/[slug]/read/[captureId]/_reader/suggestions/read-off";
import type { ReaderSuggestion } from "@/lib/services/assists/load-suggestions";

const suggestion = (place: string, start: number, end: number, part: Partial<ReaderSuggestion> = {}): ReaderSuggestion => ({
  place, kind: "attribution", rule: "v-que", start, end, anchorStart: start, anchorEnd: end, speaker: "l’armée", hedge: null, words: "", resembles: null, amounts: [], newActor: null, ...part,
});

describe("the suggestion that says most of chosen words", () => {
  const whole = suggestion("sentence", 0, 100);
  it.each([
    ["the one that holds them", [suggestion("beside", 40, 90), whole], "sentence"],
    ["the shorter of two that do", [whole, suggestion("clause", 5, 60)], "clause"],
    ["who speaks before what is counted", [suggestion("amount", 10, 30, { kind: "quantity", speaker: null }), whole], "sentence"],
    ["neither a name nor a date", [suggestion("name", 0, 50, { kind: "actor" }), suggestion("day", 0, 50, { kind: "date" })], undefined],
  ])("is %s", (_which, suggestions, place) => {
    expect(suggestionOf({ start: 10, end: 20, words: "la colonne" }, suggestions)?.place).toBe(place);
  });
});

describe("signs at the ends of chosen words", () => {
  it.each([
    ["a whole sentence's full stop", { start: 2, end: 12, words: "Awa parle." }, [2, 11]],
    ["guillemets and their blanks", { start: 0, end: 13, words: "« Awa parle »" }, [2, 11]],
  ])("are not looked for: %s", (_which, chosen, [start = 0, end = 0]) => {
    expect(suggestionOf(chosen, [suggestion("said", start, end)])?.place).toBe("said");
    expect(suggestionOf(chosen, [suggestion("less", start, end - 1)])).toBeUndefined();
  });
});

describe("the drafts for chosen words", () => {
  const drafts = [{ answer: "50 Russes", best: "50", hedge: "aurait" }, { answer: "10 Maliens", best: "10", hedge: "aurait" }];
  it("are those of the amounts in them", () => {
    expect(amountsIn("tué 50 Russes et 10 Maliens", drafts)).toEqual(drafts);
    expect(amountsIn("10 Maliens", drafts)).toEqual([drafts[1]]);
  });

  it("are one without an amount where they hold none", () => {
    expect(amountsIn("la mission", drafts)).toEqual([{ answer: "", low: "", best: "", high: "", qualifier: "", unit: "", population: "", status: "", hedge: "aurait" }]);
    expect(amountsIn("la mission", [])).toEqual([]);
  });
});
