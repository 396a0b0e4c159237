import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "@/lib/domain/comparison/compare";
import { countByClass, countChanges, markChanges, placeOfChange, readChange, type ChangeFilter } from "@/lib/domain/comparison-view/changes";
import { foldable, foldRows } from "@/lib/domain/comparison-view/fold";
import { LONGEST_ROW } from "@/lib/domain/comparison-view/lay-out-side";
import { packComparison, type PackedComparison } from "@/lib/domain/comparison-view/pack-comparison";
import { countEdits, packEdits, readEdit } from "@/lib/domain/comparison-view/packed-edits";
import { rowParts, type Part } from "@/lib/domain/comparison-view/row-parts";
import { countRows, readRow, type PackedRows } from "@/lib/domain/comparison-view/rows";
import { arbitraryText } from "../../support/arbitrary-text";

const EVERYTHING: ChangeFilter = { hidden: [], kind: null, recurring: true };
const NOTHING: ReadonlySet<string> = new Set();

/** Paragraphs nobody changed, long enough to be folded. */
const filler = (count: number): string =>
  Array.from({ length: count }, (_, i) => `Paragraphe ${i} du procès-verbal, lu et approuvé par les ${i + 2} témoins présents ce jour-là.`).join("\n\n");

const paragraph = fc.oneof(
  fc.constantFrom("", "\n", "Trois véhicules brûlés.", "Selon l’armée, six soldats sont morts.", "🚒 « Rien à signaler »", filler(9), "mot ".repeat(900), "🚒".repeat(1700)),
  arbitraryText(8),
);
const text = fc.array(paragraph, { maxLength: 8 }).map((parts) => parts.join("\n"));

const rowsOf = (rows: PackedRows) => Array.from({ length: countRows(rows) }, (_, index) => readRow(rows, index));
const marksOf = (packed: PackedComparison, filter: ChangeFilter) => markChanges(packed.edits, packed.changes, countEdits(packed.edits), filter);

/** What a column of a view holds, row by row. */
function column(a: string, b: string, packed: PackedComparison, filter: ChangeFilter, side: "a" | "b" | "both"): Part[][] {
  const marks = marksOf(packed, filter);
  return rowsOf(side === "both" ? packed.inline : packed.side).map((row) => rowParts({ a, b }, packed.edits, row, marks, side));
}
const words = (parts: readonly Part[]): string => parts.map((part) => part.text).join("");

describe("a comparison as numbers", () => {
  it("keeps every edit", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const edits = compare(a, b);
        const packed = packEdits(edits);
        const read = edits.map((_, index) => readEdit(packed, index));
        expect(read.map(({ twin: _twin, ...edit }) => edit)).toEqual(edits.map(({ kinds: _kinds, movedTo: _to, ...edit }) => edit));
        edits.forEach(({ op, movedTo }, index) => {
          const twin = read[index]?.twin ?? null;
          const there = twin === null ? undefined : read[twin];
          expect(op === "delete" ? there?.b : there?.a).toEqual(movedTo);
        });
      }),
    );
    expect(() => readEdit(packEdits([]), 0)).toThrow(RangeError);
  });

  it("lets both texts be rebuilt from the rows of two columns, whatever is filtered", () => {
    fc.assert(
      fc.property(text, text, fc.boolean(), (a, b, quiet) => {
        const packed = packComparison(a, b, NOTHING);
        const filter: ChangeFilter = quiet ? { hidden: ["content", "whitespace"], kind: "number", recurring: false } : EVERYTHING;
        expect(column(a, b, packed, filter, "a").map(words).join("")).toBe(a);
        expect(column(a, b, packed, filter, "b").map(words).join("")).toBe(b);
      }),
    );
  });

  it("lets both texts be rebuilt from the one column of the inline view", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const parts = column(a, b, packComparison(a, b, NOTHING), EVERYTHING, "both").flat();
        expect(words(parts.filter(({ mark }) => mark?.op !== "insert"))).toBe(a);
        expect(words(parts.filter(({ mark }) => mark?.op !== "delete"))).toBe(b);
        const later = column(a, b, packComparison(a, b, NOTHING), { hidden: ["content", "moved", "typography", "whitespace"], kind: null, recurring: true }, "both");
        expect(later.map(words).join("")).toBe(b);
      }),
    );
  });

  it("breaks a row only where a line ends on both sides, or where a line is longer than a row may be", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const lineStart = (own: string, at: number) => at === 0 || at === own.length || own[at - 1] === "\n";
        const rows = rowsOf(packComparison(a, b, NOTHING).side);
        rows.forEach((row, n) => {
          expect(Math.max(row.a[1] - row.a[0], row.b[1] - row.b[0])).toBeLessThanOrEqual(LONGEST_ROW + 1);
          const long = rows.slice(Math.max(0, n - 3), n + 2).some(({ a: x, b: y }) => Math.max(x[1] - x[0], y[1] - y[0]) > LONGEST_ROW / 2);
          expect(long || (lineStart(a, row.a[1]) && lineStart(b, row.b[1]))).toBe(true);
        });
      }),
    );
  });

  it("puts what one side has more alone, and the line that goes on in both beside its counterpart", () => {
    const a = "Titre\nLe pont est fermé aux camions.\nUn soldat est mort.\nFin";
    const b = "Titre\nAucun véhicule ne passe.\nFin";
    const rows = rowsOf(packComparison(a, b, NOTHING).side).map((row) => [a.slice(...row.a), b.slice(...row.b)]);
    expect(rows).toEqual([
      ["Titre\n", "Titre\n"],
      ["Le pont est fermé aux camions.\n", ""],
      ["Un soldat est mort.\n", "Aucun véhicule ne passe.\n"],
      ["Fin", "Fin"],
    ]);
  });

  it("cuts a megabyte without line ends into rows, and never half a character", () => {
    const b = "🚒".repeat(500_000);
    const rows = rowsOf(packComparison("", b, NOTHING).side);
    expect(rows.length).toBeGreaterThan(400);
    for (const row of rows) expect(b.slice(...row.b)).toMatch(/^(🚒)+$/u);
  });
});

describe("changes", () => {
  const a = "Il y a 15 morts, dit l’armée.\nLa route est ouverte.";
  const b = "Il y a 6 morts, dit l'armée.\nLa route est fermée.";
  const packed = packComparison(a, b, NOTHING);

  it("are counted by class and by what they touch", () => {
    expect(countByClass(packed.changes, true)).toMatchObject({ classes: { content: 2, typography: 1, moved: 0, whitespace: 0 }, kinds: { number: 1, date: 0 }, recurring: 0 });
  });

  it("are marked only where the filter lets them through", () => {
    expect(marksOf(packed, EVERYTHING).changes).toHaveLength(3);
    expect(marksOf(packed, { ...EVERYTHING, hidden: ["typography"] }).changes).toHaveLength(2);
    const numbers = column(a, b, packed, { ...EVERYTHING, kind: "number" }, "both").flat().filter(({ mark }) => mark);
    expect(numbers.map(({ text, mark }) => `${mark?.op} ${text}`)).toEqual(["delete 15", "insert 6"]);
  });

  it("have their place at an edit of their class that is marked", () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const one = packComparison(left, right, NOTHING);
        const marks = marksOf(one, { hidden: ["whitespace"], kind: null, recurring: true });
        marks.changes.forEach((change, n) => {
          const found = readChange(one.changes, change);
          const at = placeOfChange(one.edits, found, ["whitespace"]);
          expect(readEdit(one.edits, at).class).toBe(found.classes.find((name) => name !== "whitespace"));
          expect(marks.edits[at]).toBe(n + 1);
        });
        const marked = Array.from(marks.edits, (mark, at) => (mark ? readEdit(one.edits, at).class : null));
        expect(marked).not.toContain("whitespace");
      }),
    );
  });

  it("tie the two places of a moved passage to each other", () => {
    const moved = "Le porte-parole du gouvernorat a confirmé jeudi soir la fermeture complète du pont de Tarkint aux camions. ";
    const [left, right] = [`${moved}${filler(6)}`, `${filler(6)}\n${moved}`];
    const parts = column(left, right, packComparison(left, right, NOTHING), EVERYTHING, "both").flat();
    const away = parts.find(({ mark }) => mark?.op === "delete" && mark.class === "moved");
    const here = parts.find(({ mark }) => mark?.op === "insert" && mark.class === "moved");
    expect(away?.mark?.twin).toBe(here?.edit);
    expect(here?.mark?.twin).toBe(away?.edit);
    expect(here?.edit).toEqual(expect.any(Number));
  });

  it("that recur are left out and counted by themselves until they are asked for", () => {
    const [before, after] = ["Lieu de l'incident : Gao\n\nIl y a 15 morts.", "Endroit : Gao\n\nIl y a 6 morts."];
    const one = packComparison(before, after, new Set(["lieu de l'incident\u0000endroit"]));
    expect(countByClass(one.changes, false)).toMatchObject({ classes: { content: 1 }, recurring: 1 });
    expect(countByClass(one.changes, true)).toMatchObject({ classes: { content: 2 }, recurring: 1 });
    expect(marksOf(one, { ...EVERYTHING, recurring: false }).changes).toHaveLength(1);
    expect(marksOf(one, EVERYTHING).changes).toHaveLength(2);
  });
});

describe("folding", () => {
  const a = `${filler(40)}\nLa maire confirme 15 morts.\n${filler(40)}`;
  const packed = packComparison(a, a.replace("15", "6"), NOTHING);

  it("puts away what is far from a change and keeps what is near; nothing twice, nothing lost", () => {
    const items = foldRows(foldable(packed.edits, packed.side, marksOf(packed, EVERYTHING), new Set()));
    expect(items.map((item, n) => (item.folded ? n : -1)).filter((n) => n >= 0)).toEqual([0, items.length - 1]);
    expect(items.length).toBeLessThan(12);
    expect(items.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n))).toEqual(Array.from({ length: countRows(packed.side) }, (_, n) => n));
  });

  it("leaves open what a reader asked for", () => {
    const marks = marksOf(packed, EVERYTHING);
    const [first] = foldRows(foldable(packed.edits, packed.side, marks, new Set()));
    const opened = new Set(Array.from({ length: (first?.to ?? 0) - (first?.from ?? 0) }, (_, n) => n));
    expect(foldRows(foldable(packed.edits, packed.side, marks, opened)).filter((item) => item.folded)).toHaveLength(1);
  });

  it("folds a change that is not marked along with what stands around it", () => {
    const marks = marksOf(packed, { ...EVERYTHING, hidden: ["content"] });
    expect(foldRows(foldable(packed.edits, packed.side, marks, new Set()))).toMatchObject([{ from: 0, folded: true }]);
  });

  it("says of equal texts that nothing changed", () => {
    expect(countChanges(packComparison("é", "é", NOTHING).changes)).toBe(0);
    expect(countChanges(packComparison("é", "e\u0301", NOTHING).changes)).toBe(1);
  });
});
