import type { LexiconLanguage } from "../lexicon/language";
import { CLAUSE_OPENERS } from "../lexicon/abbreviations";
import { FR, EN } from "../lexicon/function-words";
import { readingTokens } from "./reading/reading-tokens";

/** Words that either language alone has among its grammar. */
const FRENCH = new Set([...FR.determiners, ...FR.prepositions, ...FR.contracted, ...FR.subjectPronouns].filter((word) => !EN.prepositions.has(word) && !EN.determiners.has(word) && !EN.auxiliaries.has(word)));
const ENGLISH = new Set([...EN.determiners, ...EN.prepositions, ...EN.auxiliaries, ...EN.conjunctions].filter((word) => !FR.determiners.has(word) && !FR.prepositions.has(word) && !CLAUSE_OPENERS.has(`${word}'`)));

/** How much of the text is looked at, in UTF-16 units. */
const SAMPLE = 4000;

/**
 * Which of the two languages the assists read a text is in, by its words of grammar; French when it shows neither. The detector
 * that knows other languages is too heavy for a browser: this is what decides when nobody else has.
 */
export function guessLanguage(text: string): LexiconLanguage {
  return shownLanguage(text) ?? "fr";
}

/** The same, null where the text shows neither language. */
export function shownLanguage(text: string): LexiconLanguage | null {
  let french = 0;
  let english = 0;
  for (const { key } of readingTokens(text, 0, Math.min(text.length, SAMPLE))) {
    if (FRENCH.has(key)) french += 1;
    if (ENGLISH.has(key)) english += 1;
  }
  if (english === french) return null;
  return english > french ? "en" : "fr";
}
