import { foldWord } from "../../lexicon/language";

/** Answers a word keeps at most; each rule that asks of words takes one place. */
const PLACES = 16;

/** A spelling that a text uses, shared by all its places, with what rules found out about it. */
export class Word {
  /** Answers of `keptWithWord`; -1 where nobody asked yet. */
  readonly answers: number[] = Array.from({ length: PLACES }, () => -1);

  /**
   * @param key the form that word lists are looked up by
   * @param capital the first letter is a capital
   */
  constructor(
    readonly key: string,
    readonly capital: boolean,
  ) {}

  // Empty until asked for: a field that is sometimes null would make two kinds of objects of the words.
  private foldedKey = "";

  /** The key without accents, as names are compared. */
  get folded(): string {
    return (this.foldedKey ||= foldWord(this.key));
  }
}

let places = 0;

/**
 * A pure function of a word's key, asked once for each spelling: a text repeats its words, and the answer that lies beside the word
 * is cheaper than the list that it comes from.
 * @param answer a number of 0 or more, such as one bit for each list
 */
export function keptWithWord(answer: (key: string) => number): (word: Word) => number {
  const place = places;
  places += 1;
  if (places > PLACES) throw new RangeError(`words keep ${PLACES} answers`);
  return (word) => {
    const kept = word.answers[place] ?? -1;
    if (kept >= 0) return kept;
    const value = answer(word.key);
    word.answers[place] = value;
    return value;
  };
}

/** The same for what a word is or is not: whether a rule may begin with it. */
export function testedOnce(test: (key: string) => boolean): (word: Word) => boolean {
  const answer = keptWithWord((key) => Number(test(key)));
  return (word) => answer(word) === 1;
}

/** Spellings kept at most; a text's vocabulary is far smaller, and hostile texts must not fill the memory. */
const MOST = 1 << 15;
const SMALLEST = 1 << 11;

/**
 * The spellings met so far, found by the letters of a text without cutting them out: most words have been met before. All are
 * forgotten when there are too many; words that are in use stay as they are.
 */
export class Vocabulary {
  private spellings: string[] = [];
  private words: Word[] = [];
  /** Open addressing: place of a spelling in `spellings` plus one, 0 where there is none. */
  private table = new Uint16Array(SMALLEST);

  /** @param make the word of a spelling that is met for the first time */
  constructor(private readonly make: (spelling: string) => Word) {}

  /** The word that stands between two offsets (UTF-16, end exclusive) of a text. */
  at(text: string, start: number, end: number): Word {
    let hash = 0;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    hash ^= hash >>> 15;
    const mask = this.table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = this.table[slot] ?? 0;
      if (place === 0) return this.add(text.slice(start, end), slot);
      const spelling = this.spellings[place - 1] ?? "";
      const word = this.words[place - 1];
      if (word && spelling.length === end - start && isAt(spelling, text, start)) return word;
    }
  }

  private add(spelling: string, slot: number): Word {
    const word = this.make(spelling);
    if (this.words.length >= MOST) {
      this.spellings = [];
      this.words = [];
      this.table.fill(0);
    }
    this.spellings.push(spelling);
    this.words.push(word);
    this.table[slot] = this.words.length;
    if (this.words.length * 2 > this.table.length) this.grow();
    return word;
  }

  private grow(): void {
    const table = new Uint16Array(this.table.length * 2);
    const mask = table.length - 1;
    for (const [place, spelling] of this.spellings.entries()) {
      let hash = 0;
      for (let at = 0; at < spelling.length; at += 1) hash = (Math.imul(hash, 31) + spelling.charCodeAt(at)) | 0;
      hash ^= hash >>> 15;
      let slot = hash & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = place + 1;
    }
    this.table = table;
  }
}

function isAt(spelling: string, text: string, start: number): boolean {
  for (let at = 0; at < spelling.length; at += 1) if (spelling.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
