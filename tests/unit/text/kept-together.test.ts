import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutKept } from "@/lib/domain/text/kept-together";

const kept = (text: string): string[] => cutKept(text).flatMap(({ start, end, kept: one }) => (one ? [text.slice(start, end)] : []));

describe("guillemets with their words", () => {
  it.each([
    ["une « belle victoire », dit-il", ["« belle", "victoire »"]],
    ["les « renforts » sont là", ["« renforts »"]],
    ["« Non »", ["« Non »"]],
    // What cannot come apart is left alone.
    ["l’« affaire\u00a0» et «\u202frien\u202f»", ["« affaire"]],
    ["«serré» et <<imité>>", []],
    ["rien à citer", []],
    // A word that fills a phone's line may break.
    [`« ${"x".repeat(40)} »`, []],
    ["« ", []],
    [" »", []],
  ])("%s", (text, expected) => {
    expect(kept(text)).toEqual(expected);
  });

  it("leaves every text as it is", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("«", "»", " ", "\u2009", "\u00a0", "mot", "\u{1f600}", "\n", "a".repeat(30))), (parts) => {
        const text = parts.join("");
        const stretches = cutKept(text);
        expect(stretches.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        stretches.forEach(({ start }, n) => expect(start).toBe(stretches[n - 1]?.end ?? 0));
        for (const words of kept(text)) expect(words).not.toMatch(/\n/u);
      }),
    );
  });
});
