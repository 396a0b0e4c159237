import { describe, expect, it } from "vitest";
import { findAttributions } from "@/lib/domain/assists/attributions";
import { ENGLISH_ATTRIBUTIONS } from "./cases/english-attributions";
import { FRENCH_ATTRIBUTIONS } from "./cases/french-attributions";

const summary = (text: string, language: "fr" | "en") =>
  findAttributions(text, language)
    .map(({ form, cue, speaker }) => `${form}|${cue.text}|${speaker?.text ?? "-"}`)
    .sort();

describe("findAttributions in French", () => {
  it.each(FRENCH_ATTRIBUTIONS)("%s", (text, expected) => {
    expect(summary(text, "fr")).toEqual([...expected].sort());
  });
});

describe("findAttributions in English", () => {
  it.each(ENGLISH_ATTRIBUTIONS)("%s", (text, expected) => {
    expect(summary(text, "en")).toEqual([...expected].sort());
  });
});
