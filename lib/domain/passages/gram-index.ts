import type { Span } from "../comparison/types";
import { cutsPair } from "../text/characters";
import { fitQuote, fitWords, type FitWords } from "./fit";
import type { Candidate } from "./anchoring";

/** Words in a row that are looked up together. */
const GRAM = 3;

/** Places in the text that are tried, most agreeing first; rare runs of words speak louder than frequent ones. */
const TRIED = 5;

/** Votes for places this many words apart count as one place. */
const BUCKET = 8;

/** Runs of words that stand in more places than this point nowhere. */
const FREQUENT = 64;

/**
 * An index of the word trigrams of some stretches of a text, for finding what resembles a quote without reading the text again.
 * Built in linear time.
 */
export class GramIndex {
  private readonly places = new Map<string, number[]>();
  private readonly words: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(text: string, stretches: readonly Span[] = [[0, text.length]]) {
    for (const [from, to] of stretches) {
      const first = this.words.length;
      const { words, starts, ends } = fitWords(text, wordStart(text, from), Math.min(to, text.length));
      words.forEach((word, i) => {
        this.words.push(word);
        this.starts.push(starts[i] ?? 0);
        this.ends.push(ends[i] ?? 0);
      });
      for (let i = first; i + GRAM <= this.words.length; i++) {
        const key = gramAt(this.words, i);
        const list = this.places.get(key);
        if (list) list.push(i);
        else this.places.set(key, [i]);
      }
    }
  }

  /** Best-fitting places for a quote, best first; quotes of fewer than three words have none. */
  find(quote: FitWords): Candidate[] {
    const size = quote.words.length;
    const votes = new Map<number, number>();
    for (let i = 0; i + GRAM <= size; i++) {
      const places = this.places.get(gramAt(quote.words, i));
      if (!places || places.length > FREQUENT) continue;
      for (const place of places) {
        const origin = Math.round((place - i) / BUCKET);
        votes.set(origin, (votes.get(origin) ?? 0) + 1 / places.length);
      }
    }
    const candidates: Candidate[] = [];
    for (const [origin] of [...votes].sort((x, y) => y[1] - x[1]).slice(0, TRIED)) {
      const margin = Math.ceil(size / 4) + BUCKET;
      const candidate = fitQuote(quote, this.slice(origin * BUCKET - margin, origin * BUCKET + size + margin));
      if (candidate && !candidates.some((known) => known.start < candidate.end && candidate.start < known.end)) candidates.push(candidate);
    }
    return candidates.sort((x, y) => y.score - x.score);
  }

  private slice(from: number, to: number): FitWords {
    const low = Math.max(0, from);
    return { words: this.words.slice(low, to), starts: this.starts.slice(low, to), ends: this.ends.slice(low, to) };
  }
}

/** Does not begin inside a word or a surrogate pair. */
function wordStart(text: string, from: number): number {
  const blank = text.slice(from, from + 40).search(/\s/);
  return from === 0 ? 0 : from + Math.max(blank, 0) + (blank < 0 && cutsPair(text, from) ? 1 : 0);
}

function gramAt(words: readonly string[], at: number): string {
  return `${words[at]} ${words[at + 1]} ${words[at + 2]}`;
}
