import { APPROXIMATORS_BEFORE } from "../lexicon/approximators";
import { DENIAL_WORDS, HEDGE_WORDS, NEGATION_WORDS } from "../lexicon/cue-words";
import { CUE_PHRASES } from "../lexicon/cues";
import { HEDGE_PHRASES } from "../lexicon/hedge-phrases";
import { kindSet, type KindSet } from "./word-kinds";

/** A locution that means something by itself, or before a figure. */
export interface Phrase {
  /** As the tokeniser cuts them: an elided word is its own, and so is a hyphen. */
  readonly words: readonly string[];
  readonly kinds: KindSet;
}

const NUMBER = kindSet("number");
const SETS = { attribution: kindSet("attribution"), hedge: kindSet("hedge"), negation: kindSet("negation"), denial: kindSet("negation") };

/** By the first word, the longest first. */
type Index = ReadonlyMap<string, readonly Phrase[]>;

function index(listed: Iterable<readonly [text: string, kinds: KindSet]>): Index {
  const phrases = new Map<string, Phrase[]>();
  for (const [text, kinds] of listed) {
    const words = text.split(/ |(?<=['-])|(?=-)/);
    const first = words[0] ?? "";
    const known = phrases.get(first);
    if (known) known.push({ words, kinds });
    else phrases.set(first, [{ words, kinds }]);
  }
  for (const known of phrases.values()) known.sort((x, y) => y.words.length - x.words.length);
  return phrases;
}

function* cues(): Generator<readonly [text: string, kinds: KindSet]> {
  for (const { text, kind } of CUE_PHRASES) yield [text, SETS[kind]];
  for (const [, , texts] of HEDGE_PHRASES) {
    for (const text of texts) {
      // « il est possible qu » goes on with e or an apostrophe.
      if (text.endsWith(" qu")) yield* [[`${text}e`, SETS.hedge], [`${text}'`, SETS.hedge]] as const;
      else yield [text, SETS.hedge];
    }
  }
  // A word with a hyphen is several for the tokeniser.
  const lists = [[HEDGE_WORDS, SETS.hedge], [NEGATION_WORDS, SETS.negation], [DENIAL_WORDS, SETS.denial]] as const;
  for (const [words, kinds] of lists) for (const word of words) if (word.includes("-")) yield [word, kinds];
}

function* approximators(): Generator<readonly [text: string, kinds: KindSet]> {
  for (const texts of [APPROXIMATORS_BEFORE.fr, APPROXIMATORS_BEFORE.en]) for (const text of texts.keys()) yield [text, NUMBER];
}

let cuePhrases: Index | undefined;
let figurePhrases: Index | undefined;

/**
 * Locutions that attribute, hedge, negate or deny, by their first word as `cueKey` makes it. Made, as those below, when the first
 * change is asked what it touches: most comparisons never are.
 */
export const cuesFrom = (word: string): readonly Phrase[] | undefined => (cuePhrases ??= index(cues())).get(word);

/** Locutions that qualify the figure right after them (« au moins », "up to"), by their first word as `foldWord` makes it. */
export const approximatorsFrom = (word: string): readonly Phrase[] | undefined => (figurePhrases ??= index(approximators())).get(word);
