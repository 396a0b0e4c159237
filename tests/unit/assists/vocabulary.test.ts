import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { readingTokens } from "@/lib/domain/assists/reading/reading-tokens";
import { scanTokens } from "@/lib/domain/assists/reading/scan";
import { testedOnce, Vocabulary, Word } from "@/lib/domain/assists/reading/vocabulary";

const upper = (): Vocabulary => new Vocabulary((spelling) => new Word(spelling.toLowerCase(), /^\p{Lu}/u.test(spelling)));

describe("Vocabulary", () => {
  it("gives one word for one spelling, and another for every other", () => {
    const words = upper();
    const text = "Kidal kidal Kidal ladik";
    const at = (start: number, end: number): Word => words.at(text, start, end);
    expect(at(0, 5)).toBe(at(12, 17));
    expect(at(6, 11)).not.toBe(at(0, 5));
    expect(at(6, 11).key).toBe(at(0, 5).key);
    expect(at(18, 23).key).toBe("ladik");
  });

  it("is right about every word of any text, however many there were before", () => {
    const words = upper();
    assert(
      property(array(string({ unit: "grapheme", minLength: 1, maxLength: 6 }), { maxLength: 60 }), (spellings) => {
        const text = spellings.join("");
        let start = 0;
        for (const spelling of spellings) {
          expect(words.at(text, start, start + spelling.length).key).toBe(spelling.toLowerCase());
          start += spelling.length;
        }
      }),
    );
  });

  it("forgets when there are too many, and goes on", () => {
    const words = upper();
    let wrong = 0;
    for (let number = 0; number < 80_000; number += 1) {
      const spelling = `w${number}`;
      if (words.at(spelling, 0, spelling.length).key !== spelling) wrong += 1;
      if (words.at("w1", 0, 2).key !== "w1") wrong += 1;
    }
    expect(wrong).toBe(0);
  });
});

describe("testedOnce", () => {
  it("asks once for a word, and answers for each rule apart", () => {
    const asked: string[] = [];
    const isShort = testedOnce((key) => asked.push(key) > 0 && key.length < 4);
    const isLong = testedOnce((key) => key.length > 8);
    const [year, police] = [new Word("an", false), new Word("gendarmerie", false)];
    expect([isShort(year), isShort(year), isShort(police)]).toEqual([true, true, false]);
    expect([isLong(year), isLong(police)]).toEqual([false, true]);
    expect(asked).toEqual(["an", "gendarmerie"]);
  });
});

describe("the word of a token", () => {
  const texts = oneof(
    string({ unit: "grapheme", maxLength: 80 }),
    array(constantFrom("L’armée", "aujourd’hui", "a-t-il", "Été", "don't", "E\u0301tat", "1.500", "«", "»", "peut-être", "soft\u00adhyphen", " ", "\u00a0", "œuvre", "ÉTÉ"), { maxLength: 20 }).map((parts) => parts.join("")),
  );

  it("has the token's key, unless it is a number", () => {
    assert(
      property(texts, (text) => {
        const read = readingTokens(text, 0, text.length).filter(({ kind }) => kind !== "number");
        const scanned = scanTokens(text).filter(({ kind }) => kind !== "figure");
        expect(read.map(({ word }) => word.key)).toEqual(read.map(({ key }) => key));
        expect(scanned.map(({ word }) => word.key)).toEqual(scanned.map(({ key }) => key));
      }),
    );
  });
});
