import type { Span } from "@/lib/domain/comparison/types";
import { softCut } from "./lines";

/** Longest excerpt, in UTF-16 units. */
const EXCERPT = 90;

/** The first words of a stretch on one line; empty when it holds nothing but blanks. */
export function excerpt(text: string, [from, to]: Span): string {
  const end = to - from > EXCERPT ? softCut(text, from + EXCERPT, from) : to;
  const words = text.slice(from, end).replace(/\s+/gu, " ").trim();
  return words !== "" && end < to ? `${words}…` : words;
}
