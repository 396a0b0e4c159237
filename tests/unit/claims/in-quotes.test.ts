import { array, assert, constantFrom, property } from "fast-check";
import { expect, it } from "vitest";
import { inQuotes } from "@/lib/domain/claims/in-quotes";

const plain = (text: string) => text.replaceAll("\u202F", " ");

it.each([
  ["cinquante morts", "« cinquante morts »", "“cinquante morts”"],
  ["« cinquante morts »", "« cinquante morts »", "« cinquante morts »"],
  [" « Nous tenons. » ", "« Nous tenons. »", "« Nous tenons. »"],
  ["“fifty dead”", "“fifty dead”", "“fifty dead”"],
  ['"fifty dead"', '"fifty dead"', '"fifty dead"'],
  ["« il a dit « non » hier »", "« il a dit « non » hier »", "« il a dit « non » hier »"],
  // Two quotations with words of the source between them, not one.
  ["« non », dit-il, « jamais »", "“« non », dit-il, « jamais »”", "“« non », dit-il, « jamais »”"],
  ['"no", he said, "never"', '« "no", he said, "never" »', '“"no", he said, "never"”'],
  ["« un nombre important » de décès", "“« un nombre important » de décès”", "“« un nombre important » de décès”"],
  ["“a significant number” of soldiers", "« “a significant number” of soldiers »", "‘“a significant number” of soldiers’"],
  ["«", "“«”", "“«”"],
])("%j is cited as %j in French and %j in English", (words, fr, en) => {
  expect([plain(inQuotes(words, "fr")), plain(inQuotes(words, "en"))]).toEqual([fr, en]);
});

it("never changes the words, whatever marks stand in them", () => {
  const text = array(constantFrom("«", "»", "“", "”", "„", '"', "\u202F", " ", "mort", "’")).map((parts) => parts.join(""));
  assert(
    property(text, constantFrom("fr" as const, "en" as const), (words, locale) => {
      expect(inQuotes(words, locale)).toContain(words.trim());
    }),
  );
});
