import { CUE_PHRASES, cueKey } from "../lexicon/cues";
import { kindSet, type KindSet } from "./word-kinds";
import type { Words } from "./words";

interface Phrase {
  readonly text: string;
  /** As the tokeniser cuts them: an elided word is its own. */
  readonly words: readonly string[];
  readonly kinds: KindSet;
}

const SETS = { attribution: kindSet("attribution"), hedge: kindSet("hedge"), negation: kindSet("negation"), denial: kindSet("negation") };

/** By first word. Made when the first change is asked what it touches: most comparisons never are. */
let phrases: Map<string, Phrase[]> | undefined;

function phrasesFrom(word: string): readonly Phrase[] | undefined {
  if (!phrases) {
    phrases = new Map();
    for (const { text, kind } of CUE_PHRASES) {
      const words = text.split(/ |(?<=')/);
      const first = words[0] ?? "";
      const known = phrases.get(first);
      const phrase = { text, words, kinds: SETS[kind] };
      if (known) known.push(phrase);
      else phrases.set(first, [phrase]);
    }
  }
  return phrases.get(word);
}

/** Finds locutions that attribute, hedge, negate or deny among tokens; one finder serves one comparison. */
export class PhraseFinder {
  /** The phrases that begin with an interned token; null for those that begin none. */
  private readonly known: (readonly Phrase[] | null | undefined)[] = [];

  /** Kinds of the phrases among the tokens `[low, high)` that stand there more often than on the other side. */
  kindsLacking(words: Words, low: number, high: number, other: Words, otherLow: number, otherHigh: number): KindSet {
    const own = this.find(words, low, high);
    if (own.length === 0) return 0;
    const others = this.find(other, otherLow, otherHigh);
    let kinds = 0;
    for (const phrase of own) {
      const counterpart = others.indexOf(phrase);
      if (counterpart < 0) kinds |= phrase.kinds;
      else others.splice(counterpart, 1);
    }
    return kinds;
  }

  private find(words: Words, low: number, high: number): Phrase[] {
    const found: Phrase[] = [];
    for (let i = low; i < high; i++) {
      const beginning = this.beginningWith(words, i);
      if (!beginning) continue;
      const phrase = beginning.find((one) => one.words.length <= high - i && one.words.every((word, n) => n === 0 || keyOf(words, i + n) === word));
      if (phrase) found.push(phrase);
    }
    return found;
  }

  private beginningWith(words: Words, token: number): readonly Phrase[] | null {
    const id = words.ids[token] ?? 0;
    let known = this.known[id];
    if (known === undefined) this.known[id] = known = phrasesFrom(keyOf(words, token)) ?? null;
    return known;
  }
}

const keyOf = ({ text, starts, ends }: Words, token: number): string => cueKey(text.slice(starts[token], ends[token]));
