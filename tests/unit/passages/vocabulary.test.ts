import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Vocabulary } from "@/lib/domain/passages/vocabulary";
import { cutsPair } from "@/lib/domain/text/characters";
import { foldText } from "@/lib/domain/text/fold";
import { arbitraryText } from "../../support/arbitrary-text";

const cut = (text: string): string[] => {
  const { starts, ends } = new Vocabulary().cut(text);
  return Array.from(starts, (start, n) => text.slice(start, ends[n]));
};

const folded = (text: string): string => foldText(text, { spaces: "single", letterCase: "lower" });

describe("the words that are fitted to one another", () => {
  it.each([
    ["l'armée a tué 5,000 hommes, à 10:30", ["l", "'", "armée", "a", "tué", "5,000", "hommes", ",", "à", "10:30"]],
    ["1 500 civils, 2\u202F000 soldats, 2,5 %, v1.2", ["1 500", "civils", ",", "2\u202F000", "soldats", ",", "2,5", "%", ",", "v1", ".", "2"]],
    ["fin. 3 morts... ", ["fin", ".", "3", "morts", "..."]],
    ["会議は三日。", ["会", "議", "は", "三", "日", "。"]],
    ["👩‍👧 là e\u0301te\u0301", ["👩‍👧", "là", "e\u0301te\u0301"]],
    ["\ud83d👨 oui", ["\ud83d", "👨", "oui"]],
    ["", []],
  ])("are cut in %j", (text, words) => expect(cut(text)).toEqual(words));

  it.each([
    ["ÉTÉ", "e\u0301te\u0301"],
    ["cœur", "coeur"],
    ["aujourd’hui", "aujourd'hui"],
    ["mili\u00ADtaire", "militaire"],
    ["oﬃcier", "officier"],
  ])("are the same however typed: %s, %s", (one, other) => {
    const vocabulary = new Vocabulary();
    expect([...vocabulary.cut(one).ids]).toEqual([...vocabulary.cut(other).ids]);
  });

  it("have one number if and only if they fold to the same, cover all but blanks, and cut no surrogate pair", () => {
    fc.assert(
      fc.property(arbitraryText(40), (text) => {
        const vocabulary = new Vocabulary();
        const { ids, starts, ends } = vocabulary.cut(text);
        const byId = new Map<number, string>();
        let past = 0;
        ids.forEach((id, n) => {
          const [start, end] = [starts[n] ?? 0, ends[n] ?? 0];
          expect(cutsPair(text, start) || cutsPair(text, end)).toBe(false);
          expect(folded(text.slice(past, start)).trim()).toBe("");
          const word = folded(text.slice(start, end));
          expect(byId.get(id) ?? word).toBe(word);
          expect(vocabulary.lengths[id]).toBe(word.length);
          byId.set(id, word);
          past = end;
        });
        expect(folded(text.slice(past)).trim()).toBe("");
        expect(new Set(byId.values()).size).toBe(byId.size);
      }),
      { numRuns: 500 },
    );
  });

  it("keep their numbers when there are many", () => {
    const words = Array.from({ length: 20_000 }, (_, n) => `mot${n}`);
    const vocabulary = new Vocabulary();
    const first = vocabulary.cut(words.join(" "));
    expect(new Set(first.ids).size).toBe(words.length);
    expect([...vocabulary.cut(words.join("\n")).ids]).toEqual([...first.ids]);
    expect(vocabulary.word(first.ids[12_345] ?? 0)).toBe("mot12345");
    expect(vocabulary.commonBeginning(first.ids[1] ?? 0, first.ids[19] ?? 0)).toBe(4);
  });
});
