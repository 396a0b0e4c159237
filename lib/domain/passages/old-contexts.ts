import type { Candidate } from "./anchoring";
import { mostAgreement } from "./fit";
import type { Ground } from "./ground";
import { lettersOf } from "./likeness";
import type { FitWords, Vocabulary } from "./vocabulary";

/** Characters on either side of a passage that are compared with those around a place. */
const CONTEXT = 64;

/** Share of the words on one side from which they are the same ones, though not next to the passage. */
const MOST = 0.6;

/** Occurrences looked at. */
const LOOKED_AT = 50;

/** Calls back with the first places where some words stand in a text. */
export function eachPlace(text: string, words: string, call: (start: number, end: number) => void): void {
  let looked = 0;
  for (let at = text.indexOf(words); at >= 0 && looked < LOOKED_AT; at = text.indexOf(words, at + 1), looked++) call(at, at + words.length);
}

/**
 * How much of what stood around `[start, end)` of the old text stands around a place of the new one, 0–1, half for either side. Words count, not
 * their typography.
 */
export function contextAgreement({ oldText, newText, vocabulary }: Ground, place: Candidate, start: number, end: number): number {
  const before = (text: string, at: number): FitWords => vocabulary.cut(text, Math.max(0, at - CONTEXT), at);
  const after = (text: string, at: number): FitWords => vocabulary.cut(text, at, Math.min(text.length, at + CONTEXT));
  return (
    (sideAgreement(vocabulary, before(oldText, start), before(newText, place.start), true) +
      sideAgreement(vocabulary, after(oldText, end), after(newText, place.end), false)) /
    2
  );
}

/**
 * How much of the words on one side of a passage stands on the same side of a place: those that follow one another from there on, or else all that both
 * have, in whatever order, where these are most of them: a few small words are everywhere.
 */
function sideAgreement(vocabulary: Vocabulary, wanted: FitWords, there: FitWords, backwards: boolean): number {
  const at = ({ ids }: FitWords, n: number): number => (backwards ? ids[ids.length - 1 - n] : ids[n]) ?? -1;
  let together = 0;
  for (let n = 0; n < wanted.ids.length && at(wanted, n) === at(there, n); n++) together += vocabulary.lengths[at(wanted, n)] ?? 0;
  const letters = lettersOf(vocabulary, wanted);
  const all = mostAgreement(vocabulary, wanted, there);
  return Math.max(letters > 0 ? together / letters : 0, all >= MOST ? all : 0);
}

/**
 * The best agreement of a place with what stood around the twins of the passage `[start, end)` in the old text: any of them may be the one that
 * is there now. -1 where there are none.
 *
 * @param kept twins that stand where they stood count too: what was written after their pattern is theirs
 */
export function twinsAgreement(ground: Ground, place: Candidate, start: number, end: number, kept = false): number {
  const { segments, oldText } = ground;
  let best = -1;
  eachPlace(oldText, oldText.slice(start, end), (from, to) => {
    if (from !== start && (kept || !segments.keeps(from, to))) best = Math.max(best, contextAgreement(ground, place, from, to));
  });
  return best;
}
