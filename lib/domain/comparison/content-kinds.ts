import { CharacterClass, classOf, codeAt } from "../text/characters";
import { TokenKind } from "../text/tokens";
import { belongsToFigure, mayBelongToFigure } from "./beside-figures";
import { PhraseFinder } from "./phrase-kinds";
import { isNounAfterArticle } from "./noun-after-article";
import { quotedIn } from "./quoted-passage";
import type { Gap } from "./sequences";
import type { ContentKind } from "./types";
import { kindSet, kindsOfSpelling, listKinds, type KindSet } from "./word-kinds";
import type { Words } from "./words";

const NAME = kindSet("name");
const NUMBER = kindSet("number");
/** Monday and XIXe have a capital without being names. */
const COUNTED = kindSet("number", "date");
/** Beyond the kinds: whether they follow from the spelling alone. */
const BESIDE_FIGURE = 1 << 16;
const QUOTATION = kindSet("quotation");
const ATTRIBUTION = kindSet("attribution");

const OPENERS = ".[!?:…«»\"“”„";

const LONGEST_WORD = 24;

/** Units looked at before a word for the end of a sentence. */
const LOOK_BACK = 4;

/** Upper case throughout, two letters at least. */
const isShouted = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

/** A capital followed by more, where no sentence begins and not all words have capitals. */
function isName({ text, starts, ends }: Words, token: number): boolean {
  const start = starts[token] ?? 0;
  const first = text.charCodeAt(start);
  if (start === 0 || (first >= 0x61 && first <= 0x7a) || (ends[token] ?? 0) - start < 2) return false;
  const letter = String.fromCodePoint(codeAt(text, start));
  if (letter.toLowerCase() === letter) return false;
  for (let before = start - 1; before >= start - LOOK_BACK; before--) {
    if (before < 0) return false;
    const kind = classOf(text.charCodeAt(before));
    if (kind === CharacterClass.line) return false;
    if (kind !== CharacterClass.space) return !OPENERS.includes(text.charAt(before)) && !(isShouted(text.slice(start, ends[token])) && isShouted(lastWord(text, before + 1)));
  }
  return false;
}

/** The word that ends at an offset; what is longer is cut. */
function lastWord(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && classOf(text.charCodeAt(start - 1)) === CharacterClass.letter) start--;
  return text.slice(start, end);
}

/**
 * Finds what content changes touch: figures, dates, names, cues of attribution, hedging (the French conditional is one) and negation
 * (the lists of `lexicon/`) that the other side of the change lacks, and the deletion of a whole quoted passage. Names are told by their capital alone.
 * One finder serves one comparison: the kinds of each of its interned tokens are looked up once.
 */
export class KindFinder {
  /** By interned token; a spelling that was not looked up yet has none. */
  private readonly known: (KindSet | undefined)[] = [];
  private readonly phrases = new PhraseFinder();

  constructor(
    private readonly a: Words,
    private readonly b: Words,
  ) {}

  /** Of what a hunk deletes. */
  inDeleted({ aLow, aHigh, bLow, bHigh }: Gap): readonly ContentKind[] {
    const { a, b } = this;
    const deleted = this.kindsLacking(a, aLow, aHigh, b, bLow, bHigh);
    const quoted = aHigh > aLow && quotedIn(a.text, a.starts[aLow] ?? 0, a.ends[aHigh - 1] ?? 0);
    const kept = quoted && bHigh > bLow && b.text.slice(b.starts[bLow], b.ends[bHigh - 1]).includes(quoted);
    return listKinds(quoted && !kept ? deleted | QUOTATION : deleted);
  }

  /** Of what a hunk inserts. */
  inInserted({ aLow, aHigh, bLow, bHigh }: Gap): readonly ContentKind[] {
    return listKinds(this.kindsLacking(this.b, bLow, bHigh, this.a, aLow, aHigh));
  }

  /** Kinds of the tokens `[low, high)` of which the other side has fewer. */
  private kindsLacking(words: Words, low: number, high: number, other: Words, otherLow: number, otherHigh: number): KindSet {
    let found = this.phrases.kindsLacking(words, low, high, other, otherLow, otherHigh);
    let unmatched: Map<number, number> | undefined;
    for (let i = low; i < high; i++) {
      const kinds = this.kindsOf(words, i);
      if (kinds === 0 && !unmatched) continue;
      // Most changes touch nothing named: their words are not counted.
      unmatched ??= countUnmatched(other, otherLow, otherHigh, words, low, i);
      if (!take(unmatched, words.ids[i] ?? 0)) found |= kinds;
    }
    return found;
  }

  private kindsOf(words: Words, token: number): KindSet {
    const kind = (words.kinds[token] ?? TokenKind.mark) as TokenKind;
    const id = words.ids[token] ?? 0;
    const [start, end] = [words.starts[token] ?? 0, words.ends[token] ?? 0];
    const alone = (this.known[id] ??= spelledKinds(words.text.slice(start, end), kind));
    const spelled = alone & ATTRIBUTION && isNounAfterArticle(words, token) ? alone & ~ATTRIBUTION : alone;
    if (spelled & BESIDE_FIGURE) return belongsToFigure(words.text, start, end) ? NUMBER : spelled & ~BESIDE_FIGURE;
    if (kind !== TokenKind.word || spelled & COUNTED) return spelled;
    return isName(words, token) ? spelled | NAME : spelled;
  }
}

/** The kinds by spelling alone, and whether what stands beside it has to be looked at. */
function spelledKinds(written: string, kind: TokenKind): KindSet {
  const kinds = kindsOfSpelling(written, kind);
  return kinds === 0 && mayBelongToFigure(written) ? BESIDE_FIGURE : kinds;
}

/** Takes one of a token's counterparts, if one is left. */
function take(unmatched: Map<number, number>, id: number): boolean {
  const left = unmatched.get(id) ?? 0;
  if (left > 0) unmatched.set(id, left - 1);
  return left > 0;
}

/** How often each token stands on the other side, without the counterparts of the tokens `[low, to)` on this one. */
function countUnmatched(other: Words, otherLow: number, otherHigh: number, words: Words, low: number, to: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (let i = otherLow; i < otherHigh; i++) {
    const id = other.ids[i] ?? 0;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  for (let i = low; i < to; i++) take(counts, words.ids[i] ?? 0);
  return counts;
}
