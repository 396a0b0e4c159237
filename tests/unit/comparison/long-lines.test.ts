import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "@/lib/domain/comparison/compare";
import { tokenise } from "@/lib/domain/text/tokens";
import { changes, rebuild } from "../../support/edits";

/** Words that are read together across blanks, or that change their meaning with what stands next to them. */
const WORDS = ["le", "12", "mai", "2024,", "1er", "août", "May", "3rd,", "1", "500", "civils", "l'armée", "—", "--", "« Rien »", "fin.", "<b>non</b>", "été;", "中文。"];

const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));

/** Two versions of a text without a line end, long enough to be cut into pieces, that differ in some sentences. */
const longPair = fc
  .tuple(fc.array(sentence, { minLength: 8, maxLength: 16 }), fc.array(fc.tuple(fc.nat(200), sentence), { maxLength: 6 }), fc.constantFrom(" ", ". ", ">", ", "))
  .map(([sentences, edits, joint]) => {
    const list = Array.from({ length: 200 }, (_, i) => `${sentences[i % sentences.length]} ${i % 7 ? `mot${"abcdefghij"[i % 10]}` : i}`);
    const now = [...list];
    for (const [at, other] of edits) now[at] = other;
    return { a: list.join(joint), b: now.join(joint) };
  });

describe("compare, on long lines", () => {
  it("loses nothing, and begins and ends each edit where a token does", () => {
    fc.assert(
      fc.property(longPair, ({ a, b }) => {
        const edits = compare(a, b);
        expect(rebuild(edits, a, b)).toEqual({ a, b });
        const [inA, inB] = [new Set(tokenise(a).starts), new Set(tokenise(b).starts)];
        const inside = edits.filter(({ op, a: left, b: right }) => (op !== "insert" && !left.every((at) => inA.has(at))) || (op !== "delete" && !right.every((at) => inB.has(at))));
        expect(inside).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("says what changed in a page without line ends", () => {
    const items = Array.from({ length: 400 }, (_, i) => `<li>Point ${i} du relevé</li>`);
    const now = items.with(3, "<li>Point 3 du registre</li>").with(391, "<li>Point 391 du registre</li>");
    expect(changes(compare(items.join(""), now.join("")), items.join(""), now.join(""))).toEqual([
      "-relevé:content", "+registre:content", "-relevé:content", "+registre:content",
    ]);
  });

  it("moves an insertion to where its sentence begins, whatever is the same around it", () => {
    const before = "Il a plu sur la vallée. ".repeat(40);
    const after = "Le soleil est revenu. ".repeat(40);
    const [a, b] = [`${before}Il part. ${after}`, `${before}Il part. Il part demain. ${after}`];
    expect(changes(compare(a, b), a, b)).toEqual(["+Il part demain. :content"]);
  });
});

/** Paragraphs that begin and end alike, and differ between. */
const standing = (middle: string): string => `Le poste avancé de la frontière a été attaqué à l'aube ; ${middle}, selon le dernier communiqué de l'état-major.`;

describe("compare, on paragraphs", () => {
  it("loses nothing, however many blank lines part them and wherever the text ends", () => {
    const paragraph = fc.oneof(fc.constantFrom("deux morts", "3 morts", "aucun mort", "2 morts").map(standing), fc.constantFrom("", "Fin.", "\n", "Suite"));
    const text = fc.array(fc.tuple(paragraph, fc.constantFrom("\n\n", "\n\n", "\n\n\n", "\n")), { maxLength: 12 }).map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(text, text, fc.boolean(), fc.boolean(), (a, b, openA, openB) => {
        const pair = { a: a + (openA ? "Suite" : ""), b: b + (openB ? "Suite" : "") };
        const edits = compare(pair.a, pair.b);
        expect(rebuild(edits, pair.a, pair.b)).toEqual(pair);
        expect(edits.filter(({ op, a: left, b: right }) => op === "equal" && pair.a.slice(...left) !== pair.b.slice(...right))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("says what changed in the middle of one that begins and ends as before", () => {
    const list = Array.from({ length: 30 }, (_, i) => standing(`${i} blessés`));
    const [a, b] = [list.join("\n\n"), list.with(17, standing("aucun blessé")).join("\n\n")];
    expect(changes(compare(a, b), a, b)).toEqual(["-17 blessés:content", "+aucun blessé:content"]);
  });
});
