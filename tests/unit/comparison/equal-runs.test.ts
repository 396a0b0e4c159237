import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBlankChange } from "@/lib/domain/comparison/blank-change";
import { commonEnd, commonStart } from "@/lib/domain/comparison/common-ends";
import { compare } from "@/lib/domain/comparison/compare";
import { probeRuns } from "@/lib/domain/comparison/equal-runs";
import { changes, rebuild } from "../../support/edits";

const SENTENCES = ["La route du col reste fermée.", "Aucun bilan n'est connu à cette heure du soir.", "Le maire a promis de revenir.", "Fin.", "Il y a 12 morts, dit-il.", "ababababab", "不允许使用这种属性的元素和方法。"];
const text = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 30 }).map((sentences) => sentences.join(" "));

describe("runs of equal characters", () => {
  it("are equal, in the order of both texts, without overlap, and as long as they can be", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        let end = { a: 0, b: 0 };
        for (const run of probeRuns(a, b, { aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length }, { count: 0 })) {
          expect(a.slice(run.a, run.a + run.length)).toBe(b.slice(run.b, run.b + run.length));
          expect(run.a >= end.a && run.b >= end.b && run.length > 0).toBe(true);
          end = { a: run.a + run.length, b: run.b + run.length };
          expect(end.a === a.length || end.b === b.length || a[end.a] !== b[end.b]).toBe(true);
        }
      }),
    );
  });

  it("are found on both sides of a change, and of a paragraph that is new", () => {
    const [before, after] = ["Le convoi a quitté la ville à l'aube, sous escorte.", "Il est arrivé au camp le soir même, sans incident."];
    const runs = (a: string, b: string) => probeRuns(a, b, { aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length }, { count: 0 }).map((run) => a.slice(run.a, run.a + run.length));
    expect(runs(`${before} Hier. ${after}`, `${before} Demain. ${after}`)).toEqual([`${before} `, `. ${after}`]);
    expect(runs(`${before}\n${after}`, `${before}\n${"Un mot de plus ici. ".repeat(150)}\n${after}`)).toEqual([`${before}\n`, after]);
  });

  it("measures what two ranges begin and end with alike as comparing one by one does", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 90 }), fc.nat(200), fc.nat(200), (word, x, y) => {
        const [a, b] = [word.repeat(3).slice(0, x), word.repeat(3).slice(0, y)];
        const longest = Math.min(a.length, b.length);
        const changed = `${b.slice(0, longest >> 1)}c${b.slice((longest >> 1) + 1)}`;
        let start = 0;
        while (start < longest && a[start] === changed[start]) start++;
        let end = 0;
        while (end < longest && a.at(-1 - end) === changed.at(-1 - end)) end++;
        expect(commonStart(a, 0, changed, 0, longest)).toBe(start);
        expect(commonEnd(a, a.length, changed, changed.length, longest)).toBe(Math.min(end, longest));
      }),
    );
  });
});

describe("changes of blanks alone", () => {
  const between = (a: string, b: string): boolean => {
    const shorter = Math.min(a.length, b.length);
    const before = commonStart(a, 0, b, 0, shorter);
    const after = commonEnd(a, a.length, b, b.length, shorter - before);
    return isBlankChange(a, b, { aFrom: before, aTo: a.length - after, bFrom: before, bTo: b.length - after });
  };

  it.each([
    ["la ville :", "la ville\u00A0:"],
    ["« oui »", "«\u00A0oui »"],
    ["un mot long", "un mot\nlong"],
    ["un mot  long", "un mot long"],
    ["fin;\nsuite", "fin ;\nsuite"],
  ])("needs no words from %j to %j", (a, b) => {
    expect(between(a, b)).toBe(true);
    expect(between(b, a)).toBe(true);
  });

  it.each([
    ["1 500", "1\u00A0500"],
    ["12 mai", "12\u00A0mai"],
    ["lors que", "lorsque"],
    ["exem-\nple", "exem- ple"],
    ["a--b", "a --b"],
    ["mot ", "mot\u00A0"],
    ["l' armée", "l'armée"],
    ["un mot", "un-mot"],
  ])("is left to the words from %j to %j", (a, b) => {
    expect(between(a, b)).toBe(false);
    expect(between(b, a)).toBe(false);
  });

  it("are never taken for a change of content, nor hide one", () => {
    const words = fc.array(fc.tuple(fc.constantFrom("le", "maire", "dit :", "« non »", "12 mai 2024", "1 500", "fin.", "l'armée", "Kidal;"), fc.constantFrom(" ", "\u00A0", "\n", "  "), fc.constantFrom(" ", "\u202F", "\n", " ")), { minLength: 20, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.nat(), (list, at) => {
        // Each word has another of its own beside it, so that there is one way only to line the texts up.
        const own = (n: number): string => `mot${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26))}${n % 7 ? "" : " dans une phrase qui reste la même d'un texte à l'autre."} `;
        const [a, b] = [1, 2].map((side) => list.map((entry, n) => entry[0] + entry[side] + own(n)).join(""));
        if (a === undefined || b === undefined) return;
        const edits = compare(a, b);
        expect(rebuild(edits, a, b)).toEqual({ a, b });
        expect(edits.some((edit) => edit.class === "content")).toBe(false);
        const place = at % list.length;
        const other = list.map((entry, n) => (n === place ? "autre" : entry[0]) + entry[2] + own(n)).join("");
        expect(changes(compare(a, other), a, other).filter((change) => change.endsWith(":content")).length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
