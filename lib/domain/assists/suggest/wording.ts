import { foldLabel } from "../../claims/fold-label";
import { POPULATION_FILLERS } from "../../lexicon/population-words";
import { EN, FR } from "../../lexicon/function-words";
import { foldWord } from "../../lexicon/language";
import type { SuggestionKind } from "./suggestion";

/** A key is a folded text; a longer one ends in a checksum of the rest, so that it stays an index key. UTF-16 units. */
const KEY_LENGTH = 120;

/** FNV-1a, 32 bits: tells long keys of one case apart, and is no secret. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

function cut(key: string): string {
  return key.length <= KEY_LENGTH ? key : `${key.slice(0, KEY_LENGTH)}~${checksum(key)}`;
}

/** The key of a wording: case, accents, apostrophes, spaces and hyphens do not matter, the kind of suggestion does. */
export function wordingKey(kind: SuggestionKind, words: string): string {
  return cut(`${kind} ${foldLabel(words)}`);
}

/** The key of a whole passage's words. */
export function passageKey(kind: SuggestionKind, words: string): string {
  const folded = foldLabel(words);
  return cut(`${kind} ${folded.slice(0, 40)} ${folded.length.toString(36)} ${checksum(folded)}`);
}

const GRAMMAR: ReadonlySet<string> = new Set([FR, EN].flatMap((language) => Object.values(language).flatMap((list) => [...list].map((word) => foldWord(word).replace(/[^a-z]/g, "")))));
/** Shorter words are seldom what a question is about; figures never are. */
const SHORTEST = 3;
/** Words of one passage kept at most. */
const MOST = 40;

/** The folded content words of a text: no words of grammar, no figures, plurals cut, each once. */
export function contentWords(text: string): string[] {
  const words = new Set<string>();
  for (const word of foldLabel(text).split(" ")) {
    if (word.length < SHORTEST || /\d/.test(word) || GRAMMAR.has(word) || POPULATION_FILLERS.has(word)) continue;
    // « revendiquée » and « revendiqué » are one word.
    words.add(word.length > SHORTEST + 1 ? word.replace(/[sx]$/, "").replace(/ee$/, "e") : word);
    if (words.size >= MOST) break;
  }
  return [...words];
}
