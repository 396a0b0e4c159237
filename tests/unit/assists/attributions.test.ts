import { describe, expect, it } from "vitest";
import { readStatements } from "@/lib/domain/assists/statements";
import { ENGLISH_PRESS_AGENCY } from "./cases/english-agency";
import { ENGLISH_ATTRIBUTIONS } from "./cases/english-attributions";
import { ENGLISH_NEWSROOM } from "./cases/english-newsroom";
import { ENGLISH_PRESS } from "./cases/english-press";
import { FRENCH_PRESS_AGENCY } from "./cases/french-agency";
import { FRENCH_ATTRIBUTIONS } from "./cases/french-attributions";
import { FRENCH_PRESS_DISPATCHES } from "./cases/french-dispatches";
import { FRENCH_NEWSROOM } from "./cases/french-newsroom";
import { FRENCH_NEWSROOM_LATER } from "./cases/french-newsroom-later";
import { FRENCH_PRESS } from "./cases/french-press";
import { FRENCH_PRESS_LATER } from "./cases/french-press-later";
import { FRENCH_PRESS_RADIO } from "./cases/french-radio";

const summary = (text: string, language: "fr" | "en") =>
  readStatements(text, language)
    .attributions.map(({ form, cue, speaker }) => `${form}|${cue.text}|${speaker?.text ?? "-"}`)
    .sort();

describe("readStatements in French", () => {
  it.each([...FRENCH_ATTRIBUTIONS, ...FRENCH_PRESS, ...FRENCH_PRESS_LATER, ...FRENCH_PRESS_AGENCY, ...FRENCH_PRESS_RADIO, ...FRENCH_PRESS_DISPATCHES, ...FRENCH_NEWSROOM, ...FRENCH_NEWSROOM_LATER])("%s", (text, expected) => {
    expect(summary(text, "fr")).toEqual([...expected].sort());
  });
});

describe("readStatements in English", () => {
  it.each([...ENGLISH_ATTRIBUTIONS, ...ENGLISH_PRESS, ...ENGLISH_PRESS_AGENCY, ...ENGLISH_NEWSROOM])("%s", (text, expected) => {
    expect(summary(text, "en")).toEqual([...expected].sort());
  });
});
