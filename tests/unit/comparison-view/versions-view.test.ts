import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countVersionClasses, countVersionRows, packVersions, rowDiffers, versionParts, versionRowLength } from "@/lib/domain/comparison-view/versions-view";
import type { EditClass } from "@/lib/domain/comparison/types";
import { alignVersions } from "@/lib/domain/comparison/versions";
import { arbitraryText } from "../../support/arbitrary-text";

const paragraph = fc.oneof(
  fc.constantFrom("", "Bilan : 15 morts.", "Bilan : 6 morts, selon l’armée.", "Bilan : 6 morts, selon l'armée.", "La route est fermée.\n\nLa maire confirme.", "mot ".repeat(900)),
  arbitraryText(6),
);
const texts = fc.array(
  fc.array(paragraph, { maxLength: 6 }).map((parts) => parts.join("\n")),
  { minLength: 2, maxLength: 5 },
);

const WORDS = new Set<EditClass>(["content", "moved"]);
const pack = (versions: readonly string[], base: number) => packVersions(versions, alignVersions(versions, base));
const words = (versions: readonly string[], packed: ReturnType<typeof pack>, row: number, version: number): string =>
  versionParts(versions, packed, row, version)
    .filter(({ kind }) => kind !== "missing")
    .map(({ text }) => text)
    .join("");

describe("versions in columns", () => {
  it("let every version be rebuilt from its column, whichever is the base", () => {
    fc.assert(
      fc.property(texts, fc.nat(4), (versions, n) => {
        const packed = pack(versions, n % versions.length);
        const rows = Array.from({ length: countVersionRows(packed) }, (_, row) => row);
        versions.forEach((text, version) => expect(rows.map((row) => words(versions, packed, row, version)).join("")).toBe(text));
      }),
    );
  });

  it("have rows of bounded length, even where versions have nothing in common", () => {
    const versions = ["mot ".repeat(3000), "🚒".repeat(9000), "Autre chose.\n".repeat(800)];
    const packed = pack(versions, 0);
    const lengths = Array.from({ length: countVersionRows(packed) }, (_, row) => versionRowLength(packed, row));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(2 * 2400);
    expect(lengths.length).toBeGreaterThan(10);
  });

  it("show what is the same, added, missing and only written otherwise, line by line", () => {
    const versions = ["Titre\nBilan : 15 morts, selon l'armée.\nFin", "Titre\nBilan : 6 morts, selon l'armée.\nFin", "Titre\nBilan : 6 morts, selon l’armée, hier.\nFin"];
    const packed = pack(versions, 0);
    const row = (version: number) => versionParts(versions, packed, 1, version).map(({ kind, text }) => `${kind} ${text}`);
    expect(row(1)).toEqual(["same Bilan : ", "missing 15", "added 6", "same  morts, selon l'armée.\n"]);
    expect(row(2)).toEqual(["same Bilan : ", "missing 15", "added 6", "same  morts, selon ", "form l’", "same armée", "added , hier", "same .\n"]);
    expect(versionParts(versions, packed, 1, 0).find(({ text }) => text === "15")?.differing).toBe(2);
    expect([0, 1, 2].map((at) => rowDiffers(packed, at, WORDS))).toEqual([false, true, false]);
    expect(versionParts(versions, packed, 1, 2).map((part) => part.class)).toEqual([null, "content", "content", null, "typography", null, "content", null]);
    expect(countVersionClasses(packed)).toEqual({ content: 3, moved: 0, typography: 1, whitespace: 0 });
  });

  it("leave the base unmarked where only hidden classes lack its words", () => {
    const versions = ["Bilan : 15 morts.\n", "Bilan : 6 morts.\n"];
    const differing = (shown: ReadonlySet<EditClass>) => versionParts(versions, pack(versions, 0), 0, 0, shown).map((part) => part.differing);
    expect(differing(WORDS)).toEqual([0, 1, 0]);
    expect(differing(new Set(["typography"]))).toEqual([0]);
  });

  it("call a row that differs in form only different when asked", () => {
    const packed = pack(["l'armée\n", "l’armée\n"], 0);
    expect([rowDiffers(packed, 0, WORDS), rowDiffers(packed, 0, new Set(["typography"]))]).toEqual([false, true]);
  });

  it("refuse a row beyond the last", () => {
    expect(() => versionParts(["a", "b"], pack(["a", "b"], 0), 99, 0)).toThrow(RangeError);
  });
});
