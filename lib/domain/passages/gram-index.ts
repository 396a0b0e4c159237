import type { Span } from "../comparison/types";
import { cutsPair } from "../text/characters";
import type { Candidate } from "./anchoring";
import { fitQuote, mostAgreement } from "./fit";
import type { FitWords, Vocabulary } from "./vocabulary";

/** Words in a row that are looked up together. */
const GRAM = 3;

/** Places in the text that are tried, most agreeing first; rare runs of words speak louder than frequent ones. */
const TRIED = 5;

/** Runs of words that stand in more places than this point nowhere. */
const FREQUENT = 64;

/** What words with a common beginning may add to the agreement of equal ones. */
const STEMS = 0.06;

/** Votes for places this many words apart count as one place. */
const BUCKET = 8;

/** Share of the votes for one's own place that another must have to be worth fitting. */
const RIVAL = 0.7;

/**
 * An index of the word trigrams of some stretches of a text, for finding what resembles a quote without reading the text again.
 * Built in linear time: hashes in a table of slots, places of one slot in a chain.
 */
export class GramIndex {
  private readonly words: FitWords;
  private readonly mask: number;
  /** Last place of each slot plus one, 0 for none; the place before it in the chain, likewise; and how many there are. */
  private readonly heads: Int32Array;
  private readonly previous: Int32Array;
  private readonly counts: Int32Array;
  /** Votes for each place, by bucket, and the buckets that had any when last counted. */
  private readonly votes: Float64Array;
  private voted: number[] = [];

  constructor(
    private readonly vocabulary: Vocabulary,
    text: string,
    stretches: readonly Span[] = [[0, text.length]],
  ) {
    this.words = join(stretches.map(([from, to]) => vocabulary.cut(text, wordStart(text, from), Math.min(to, text.length))));
    const { ids } = this.words;
    const size = 2 ** Math.ceil(Math.log2(ids.length + 2));
    this.mask = size - 1;
    this.heads = new Int32Array(size);
    this.counts = new Int32Array(size);
    this.previous = new Int32Array(ids.length);
    this.votes = new Float64Array(Math.ceil(ids.length / BUCKET) + 1);
    const { heads, counts, previous } = this;
    for (let i = 0; i + GRAM <= ids.length; i++) {
      const slot = this.slotOf(ids, i);
      previous[i] = heads[slot] as number;
      heads[slot] = i + 1;
      counts[slot] = (counts[slot] as number) + 1;
    }
  }

  /** Best-fitting places for a quote, best first, of those that may fit better than `above`; quotes of fewer than three words have none. */
  find(quote: FitWords, above = 0): Candidate[] {
    const voted = this.vote(quote);
    return this.fit(quote, voted.sort((x, y) => (this.votes[y] ?? 0) - (this.votes[x] ?? 0)).slice(0, TRIED), above);
  }

  /** Places other than `[start, end)` of the text that a quote may fit better than `above`, which is how it fits there. */
  rivals(quote: FitWords, start: number, end: number, above: number): Candidate[] {
    const { starts, ends } = this.words;
    const { votes } = this;
    let own = 0;
    const others: number[] = [];
    for (const bucket of this.vote(quote)) {
      const at = bucket * BUCKET;
      const from = Math.max(start, starts[at] ?? Infinity);
      const to = Math.min(end, ends[Math.min(at + quote.ids.length, ends.length - 1)] ?? 0);
      // What overlaps less may be a twin right beside.
      if (2 * (to - from) > end - start) own = Math.max(own, votes[bucket] ?? 0);
      else others.push(bucket);
    }
    const strong = others.filter((bucket) => (votes[bucket] ?? 0) >= RIVAL * own).sort((x, y) => (votes[y] ?? 0) - (votes[x] ?? 0));
    return this.fit(quote, strong.slice(0, TRIED), above).filter((other) => other.end <= start || end <= other.start);
  }

  /** Counts in `votes` which places have runs of words of the quote; the buckets that got any. */
  private vote({ ids }: FitWords): number[] {
    const { votes } = this;
    for (const bucket of this.voted) votes[bucket] = 0;
    const voted: number[] = [];
    for (let i = 0; i + GRAM <= ids.length; i++) {
      const slot = this.slotOf(ids, i);
      const count = this.counts[slot] ?? 0;
      if (count > FREQUENT) continue;
      for (let place = this.heads[slot] ?? 0; place > 0; place = this.previous[place - 1] ?? 0) {
        const bucket = Math.max(0, Math.round((place - 1 - i) / BUCKET));
        const before = votes[bucket] ?? 0;
        if (before === 0) voted.push(bucket);
        votes[bucket] = before + 1 / count;
      }
    }
    return (this.voted = voted);
  }

  private fit(quote: FitWords, buckets: readonly number[], above: number): Candidate[] {
    const { ids, starts, ends } = this.words;
    const candidates: Candidate[] = [];
    const margin = Math.ceil(quote.ids.length / 4) + BUCKET;
    for (const bucket of buckets) {
      const low = Math.max(0, bucket * BUCKET - margin);
      const high = bucket * BUCKET + quote.ids.length + margin;
      const window = { ids: ids.subarray(low, high), starts: starts.subarray(low, high), ends: ends.subarray(low, high) };
      if (mostAgreement(this.vocabulary, quote, window) + STEMS <= above) continue;
      const candidate = fitQuote(this.vocabulary, quote, window);
      if (candidate && !candidates.some((known) => known.start < candidate.end && candidate.start < known.end)) candidates.push(candidate);
    }
    return candidates.sort((x, y) => y.score - x.score);
  }

  /**
   * Slot of the trigram at a place. Two trigrams in one slot cost a vote gone astray; by the words' hashes these are always the same two,
   * so that no answer depends on what was asked before.
   */
  private slotOf(ids: Int32Array, at: number): number {
    let hash = 0;
    for (let n = at; n < at + GRAM; n++) hash = Math.imul(hash ^ this.vocabulary.hashOf(ids[n] as number), 0x9e3779b1) ^ (hash >>> 15);
    return (hash ^ (hash >>> 16)) & this.mask;
  }
}

/** Words of several stretches one after another. */
function join(parts: readonly FitWords[]): FitWords {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  let count = 0;
  for (const part of parts) count += part.ids.length;
  const whole = { ids: new Int32Array(count), starts: new Int32Array(count), ends: new Int32Array(count) };
  let at = 0;
  for (const { ids, starts, ends } of parts) {
    whole.ids.set(ids, at);
    whole.starts.set(starts, at);
    whole.ends.set(ends, at);
    at += ids.length;
  }
  return whole;
}

/** Does not begin inside a word or a surrogate pair. */
function wordStart(text: string, from: number): number {
  const blank = text.slice(from, from + 40).search(/\s/);
  return from === 0 ? 0 : from + Math.max(blank, 0) + (blank < 0 && cutsPair(text, from) ? 1 : 0);
}
