import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignVersions, type VersionTable } from "@/lib/domain/comparison/versions";
import { arbitraryText } from "../../support/arbitrary-text";

const column = ({ rows }: VersionTable, texts: readonly string[], version: number): string =>
  rows.map(({ cells }) => texts[version]?.slice(...(cells[version]?.span ?? [0, 0])) ?? "").join("");

const revisions = fc
  .tuple(fc.array(arbitraryText(6), { minLength: 1, maxLength: 5 }), fc.array(fc.array(fc.tuple(fc.nat(6), arbitraryText(3)), { maxLength: 6 }), { minLength: 2, maxLength: 5 }))
  .map(([pieces, versions]) => versions.map((picks) => picks.map(([n, other]) => pieces[n] ?? other).join(" ")));

describe("alignVersions", () => {
  it("lets every version be rebuilt from its column, whichever is the base", () => {
    fc.assert(
      fc.property(revisions, fc.nat(4), (texts, n) => {
        const table = alignVersions(texts, n % texts.length);
        texts.forEach((text, version) => expect(column(table, texts, version)).toBe(text));
        const base = table.rows.map((row) => texts[table.base]?.slice(...(row.base ?? [0, 0])) ?? "").join("");
        expect(base).toBe(texts[table.base]);
      }),
    );
  });

  it("puts what every version says of one thing in one row", () => {
    const texts = ["Bilan : 15 morts, selon l'armée.", "Bilan : 6 morts, selon l'armée.", "Bilan : 6 morts, selon l’armée, hier."];
    const { rows } = alignVersions(texts, 0);
    const seen = rows.map(({ cells }) => cells.map((cell, version) => cell && texts[version]?.slice(...cell.span)));
    expect(seen).toContainEqual(["15", null, null]);
    expect(seen).toContainEqual([null, "6", "6"]);
    expect(seen).toContainEqual(["l'", "l'", "l’"]);
    expect(seen).toContainEqual([null, null, ", hier"]);
  });
});
