import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { viewComparison, type ChangeFilter } from "@/lib/domain/comparison/comparison-view";
import { compare } from "@/lib/domain/comparison/compare";
import { foldRows } from "@/lib/domain/comparison/fold-rows";

const EVERYTHING: ChangeFilter = { hidden: [], kind: null };

/** Paragraphs nobody changed, long enough to be folded. */
const filler = (count: number): string =>
  Array.from({ length: count }, (_, i) => `Paragraphe ${i} du procès-verbal, lu et approuvé par les ${i + 2} témoins présents ce jour-là.`).join("\n\n");

/** Both texts put together again from rows; folded stretches and rests by their offsets. */
function rebuilt(a: string, b: string, filter: ChangeFilter): [string, string] {
  let left = "";
  let right = "";
  for (const row of viewComparison(a, b, filter).rows) {
    if (row.kind === "folded") {
      left += a.slice(...row.a);
      right += b.slice(...row.b);
    } else if (row.kind === "same") {
      left += row.text;
      right += row.text;
    } else {
      for (const part of row.parts) {
        if (part.op !== "insert") left += part.text + (part.rest ? a.slice(...part.rest) : "");
        if (part.op !== "delete") right += part.text + (part.rest ? b.slice(...part.rest) : "");
      }
    }
  }
  return [left, right];
}

describe("a comparison laid out", () => {
  const paragraph = fc.oneof(
    fc.constantFrom("", "Trois véhicules brûlés.", "Selon l’armée, six soldats sont morts.", "🚒 « Rien à signaler »", filler(9)),
    fc.string({ unit: "binary", maxLength: 30 }),
  );
  const text = fc.array(paragraph, { maxLength: 8 }).map((parts) => parts.join("\n"));

  it("loses nothing of either text, whatever is folded or filtered", () => {
    fc.assert(
      fc.property(text, text, fc.boolean(), (a, b, quiet) => {
        const filter: ChangeFilter = quiet ? { hidden: ["content", "whitespace"], kind: "number" } : EVERYTHING;
        expect(rebuilt(a, b, filter)).toEqual([a, b]);
      }),
    );
  });

  it("leaves rows on the same height: each but the last ends a line on both sides, or touches a fold", () => {
    const a = `${filler(3)}\nIl y a 15 morts.\n${filler(3)}`;
    const b = a.replace("15 morts", "6 morts");
    const rows = foldRows(a, compare(a, b));
    const changed = rows.filter((row) => row.kind === "changed");
    expect(changed).toHaveLength(1);
    const [row] = changed;
    expect(row?.kind === "changed" && row.edits.map((edit) => a.slice(...edit.a)).join("")).toBe("Il y a 15 morts.\n");
  });

  it("folds what is far from a change and keeps what is near", () => {
    const a = `${filler(40)}\nLa maire confirme 15 morts.\n${filler(40)}`;
    const { rows } = viewComparison(a, a.replace("15", "6"), EVERYTHING);
    expect(rows.filter((row) => row.kind === "folded")).toHaveLength(2);
    const sent = rows.map((row) => (row.kind === "same" ? row.text : "")).join("");
    expect(sent.length).toBeGreaterThan(200);
    expect(sent.length).toBeLessThan(1500);
  });

  it("sends a bounded beginning of a very long insertion, and never half a character", () => {
    const b = "🚒".repeat(40_000);
    const [row] = viewComparison("", b, EVERYTHING).rows;
    const [part] = row?.kind === "changed" ? row.parts : [];
    expect(part?.text.length).toBeLessThan(7000);
    expect(encodeURIComponent(part?.text ?? "")).toContain("%F0%9F%9A%92");
    expect(part?.rest?.[1]).toBe(b.length);
  });

  it("lists and marks only what the filter lets through", () => {
    const a = "Il y a 15 morts, dit l’armée.\nLa route est ouverte.";
    const b = "Il y a 6 morts, dit l'armée.\nLa route est fermée.";
    const all = viewComparison(a, b, EVERYTHING);
    expect(all.changes.map((change) => change.class)).toEqual(["content", "typography", "content"]);
    expect(all.counts.changes).toMatchObject({ content: 2, typography: 1 });
    expect(viewComparison(a, b, { hidden: ["typography"], kind: null }).changes).toHaveLength(2);
    const numbers = viewComparison(a, b, { hidden: [], kind: "number" });
    expect(numbers.changes).toMatchObject([{ before: "15", after: "6", kinds: ["number"] }]);
    const marks = numbers.rows.flatMap((row) => (row.kind === "changed" ? row.parts.filter((part) => part.marked).map((part) => part.text) : []));
    expect(marks).toEqual(["15", "6"]);
  });

  it("ties the two places of a moved passage to each other", () => {
    const moved = "Le porte-parole du gouvernorat a confirmé jeudi soir la fermeture complète du pont de Tarkint aux camions. ";
    const a = `${moved}${filler(6)}`;
    const b = `${filler(6)}\n${moved}`;
    const parts = viewComparison(a, b, EVERYTHING).rows.flatMap((row) => (row.kind === "changed" ? row.parts : []));
    const away = parts.find((part) => part.op === "delete" && part.class === "moved");
    const here = parts.find((part) => part.op === "insert" && part.class === "moved");
    expect(away?.twin).toBe(here?.index);
    expect(here?.twin).toBe(away?.index);
    expect(here?.twin).toEqual(expect.any(Number));
  });

  it("names the place of each change by an edit of its class that is marked", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { rows, changes } = viewComparison(a, b, { hidden: ["whitespace"], kind: null });
        const marked = new Map(rows.flatMap((row) => (row.kind === "changed" ? row.parts.filter((part) => part.marked).map((part) => [part.index, part.class]) : [])));
        for (const change of changes) expect(marked.get(change.index)).toBe(change.class);
        expect([...marked.values()]).not.toContain("whitespace");
      }),
    );
  });

  it("says of identical texts that they are", () => {
    expect(viewComparison("é", "é", EVERYTHING)).toMatchObject({ identical: true, changes: [] });
    expect(viewComparison("é", "e\u0301", EVERYTHING).identical).toBe(false);
  });
});
