import { cueKey } from "../lexicon/cues";
import { foldWord } from "../lexicon/language";
import { CharacterClass, classOf } from "../text/characters";
import { approximatorsFrom, cuesFrom, type Phrase } from "./phrases";
import { isNumberWord, type KindSet } from "./word-kinds";
import type { Words } from "./words";

/** Tokens before a change that a phrase it is part of may begin at. */
const BEFORE = 4;

/** Blanks at most between two tokens of a phrase: what stands further apart is in another stretch. */
const APART = 3;

/** What is known of an interned token: its keys, and the phrases that begin with it. */
interface Known {
  readonly key: string;
  readonly folded: string;
  readonly cues: readonly Phrase[] | undefined;
  readonly approximators: readonly Phrase[] | undefined;
}

/** Finds locutions that attribute, hedge, negate, deny or qualify a figure among tokens; one finder serves one comparison. */
export class PhraseFinder {
  private readonly known: (Known | undefined)[] = [];

  /** Kinds of the phrases that the tokens `[low, high)` are part of and that are not found as often on the other side. */
  kindsLacking(words: Words, low: number, high: number, other: Words, otherLow: number, otherHigh: number): KindSet {
    const own = this.find(words, low, high);
    if (own.length === 0) return 0;
    const others = [...this.find(other, otherLow, otherHigh)];
    let kinds = 0;
    for (const phrase of own) {
      const counterpart = others.indexOf(phrase);
      if (counterpart < 0) kinds |= phrase.kinds;
      else others.splice(counterpart, 1);
    }
    return kinds;
  }

  /** « est soupçonné » is found whichever of its words changed, and so is « plus de » before a figure. */
  private find(words: Words, low: number, high: number): readonly Phrase[] {
    let found: Phrase[] | undefined;
    let first = low;
    while (first > 0 && low - first < BEFORE && first < words.count && isBeside(words, first)) first--;
    for (let i = first; i < high; i++) {
      const { cues, approximators } = this.lookUp(words, i);
      const cue = cues && this.standing(words, i, low, cues, "key");
      if (cue) (found ??= []).push(cue);
      const approximator = approximators && this.standing(words, i, low, approximators, "folded");
      if (approximator && isFigureAfter(words, i + approximator.words.length - 1)) (found ??= []).push(approximator);
    }
    return found ?? NONE;
  }

  /** The longest of the phrases that stands at a token and reaches `low`. */
  private standing(words: Words, token: number, low: number, phrases: readonly Phrase[], by: "key" | "folded"): Phrase | undefined {
    for (const phrase of phrases) {
      const { length } = phrase.words;
      if (token + length <= low || token + length > words.count) continue;
      let n = 1;
      while (n < length && isBeside(words, token + n) && this.lookUp(words, token + n)[by] === phrase.words[n]) n++;
      if (n === length) return phrase;
    }
    return undefined;
  }

  private lookUp(words: Words, token: number): Known {
    const id = words.ids[token] ?? 0;
    let known = this.known[id];
    if (!known) {
      const written = words.text.slice(words.starts[token], words.ends[token]);
      const key = cueKey(written);
      const folded = foldWord(written);
      this.known[id] = known = { key, folded, cues: cuesFrom(key), approximators: approximatorsFrom(folded) };
    }
    return known;
  }
}

const NONE: readonly Phrase[] = [];

const isBeside = ({ starts, ends }: Words, token: number): boolean => (starts[token] ?? 0) - (ends[token - 1] ?? 0) <= APART;

/** Whether a figure, or a word that counts, stands right after a token. */
function isFigureAfter({ text, ends }: Words, token: number): boolean {
  let start = ends[token] ?? 0;
  if (classOf(text.charCodeAt(start)) === CharacterClass.space) start++;
  if (classOf(text.charCodeAt(start)) === CharacterClass.digit) return true;
  let end = start;
  while (classOf(text.charCodeAt(end)) === CharacterClass.letter) end++;
  return end > start && isNumberWord(text.slice(start, end));
}
