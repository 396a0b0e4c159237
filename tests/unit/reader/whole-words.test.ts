import { expect, it } from "vitest";
import { wholeWords } from "@/app/cases/[slug]/read/[captureId]/_reader/whole-words";

const grown = (text: string, part: string): string => {
  const start = text.indexOf(part);
  const range = wholeWords(text, { start, end: start + part.length });
  return text.slice(range.start, range.end);
};

it.each([
  ["ont affirmé avoir tué 50 Russes", "oir tué 5", "avoir tué 50"],
  ["l’armée malienne a reconnu", "rmée mal", "armée malienne"],
  ["l’armée malienne", "armée", "armée"],
  ["le porte-parole", "arole", "parole"],
  ["« morts »", "« mor", "« morts"],
  ["été décomposé", "te", "été"],
  ["马里军队承认损失", "军队", "军队"],
  ["x".repeat(500), "x", "x"],
  ["fin", "fin", "fin"],
])("of %j, %j is %j", (text, part, whole) => {
  expect(grown(text.normalize(part === "te" ? "NFD" : "NFC"), part).normalize("NFC")).toBe(whole);
});
