import { tellingLength } from "../text/telling-length";
import { found, unplaced, type Anchoring, type Candidate } from "./anchoring";
import { fitQuote, fitWords } from "./fit";
import type { GramIndex } from "./gram-index";
import { mapEnds, placeKept, type Compared } from "./map-through";
import { agreementAround } from "./occurrences";
import { placeEdited } from "./place-edited";
import { placeSentences } from "./place-sentences";
import { beginsSentence, endsSentence, sentenceEnd, sentenceStart } from "./sentence-edges";
import { toSentences } from "./whole-sentences";

/** Words shorter than this, in characters, are not looked for elsewhere: they stand in many places by chance. */
const TELLING = 24;

/** Resemblance from which new text elsewhere is proposed. Higher than at the mapped place, which speaks for itself. */
const RESEMBLES = 0.82;

/** Lead over the next place, in resemblance or in context, below which two places are as good as each other. */
const LEAD = 0.06;

/** By how much another old sentence may resemble what stands at the mapped place more than the passage does: place counts for something. */
const IN_PLACE = 0.06;

/** Characters at either end of its sentence that a fit may leave out. */
const LEFT_OUT = 60;

/** A candidate that is more than this share old text from elsewhere is a twin that was there before. */
const FROM_ELSEWHERE = 0.5;

/** Characters on either side of a few words that are placed along with them. At least `TELLING` together. */
const SURROUNDINGS = 32;

/** Places shown when none is taken, and verbatim ones looked at. */
const SHOWN = 5;
const LOOKED_AT = 50;

/** What anchoring with the old text rests on; the indexes of what changed on either side are built when first needed. */
export interface Ground extends Compared {
  readonly changedOld: () => GramIndex;
  readonly changedNew: () => GramIndex;
}

/**
 * Places the passage `[start, end)` of the old text in the new one: where the comparison says its words are; else where the same
 * words were inserted; else edited at its place; else much the same inserted elsewhere. Refused is what was there before: a place
 * that is unchanged old text from elsewhere, or that another changed stretch of the old text resembles more.
 */
export function anchorWithOld(ground: Ground, start: number, end: number): Anchoring {
  const { segments, newText } = ground;
  const mapped = mapEnds(segments, newText, start, end);
  if (!mapped) return unplaced();
  const kept = placeKept(ground, mapped, start, end);
  if (kept) return kept;
  const telling = tellingLength(ground.oldText, start, end) >= TELLING;
  const elsewhere = telling ? insertedVerbatim(ground, start, end) : withSurroundings(ground, start, end);
  if (elsewhere) return elsewhere;
  const edited = placeEdited(ground, mapped, start, end);
  if (edited?.candidates[0] && goesBackTo(ground, edited.candidates[0], start, end, IN_PLACE)) return edited;
  return telling ? insertedSimilar(ground, start, end) : unplaced();
}

/** A few words where their surroundings went: those are placed first, and the words looked for in them, near where they should be. */
function withSurroundings(ground: Ground, start: number, end: number): Anchoring | null {
  const from = Math.max(0, start - SURROUNDINGS);
  const to = Math.min(ground.oldText.length, end + SURROUNDINGS);
  if (tellingLength(ground.oldText, from, to) < TELLING) return null;
  const around = anchorWithOld(ground, from, to);
  if (around.start === null || around.end === null) return null;
  const exact = ground.oldText.slice(start, end);
  const expected = around.start + Math.round(((start - from) * (around.end - around.start)) / (to - from));
  let nearest = -1;
  for (let at = ground.newText.indexOf(exact, around.start); at >= 0 && at + exact.length <= around.end; at = ground.newText.indexOf(exact, at + 1)) {
    if (nearest < 0 || Math.abs(at - expected) < Math.abs(nearest - expected)) nearest = at;
  }
  if (nearest < 0 || Math.abs(nearest - expected) > SURROUNDINGS) return null;
  const place = { start: nearest, end: nearest + exact.length, score: around.score };
  return found(around.status === "moved" ? "moved" : "edited", place);
}

/** The words around a span of the old text, as they are compared with those around a place in the new one. */
const contextOf = (text: string, start: number, end: number): [before: string, after: string] => [
  text.slice(Math.max(0, start - SURROUNDINGS), start).trimEnd(),
  text.slice(end, end + SURROUNDINGS).trimStart(),
];

/**
 * The same characters where the new text is not what stood elsewhere before; the context decides between several, and between
 * this passage and twins of it that are gone from their places as well.
 */
function insertedVerbatim({ segments, oldText, newText }: Ground, start: number, end: number): Anchoring | null {
  const exact = oldText.slice(start, end);
  const [before, after] = contextOf(oldText, start, end);
  const places: (Candidate & { context: number })[] = [];
  eachPlace(newText, exact, (from, to) => {
    if (segments.shareFromElsewhere(from, to, start, end) < 1) places.push({ start: from, end: to, score: 1, context: agreementAround(newText, from, to, before, after) });
  });
  if (places.length === 0) return null;
  places.sort((x, y) => y.context - x.context);
  const shown = places.slice(0, SHOWN).map(({ start: from, end: to, score }) => ({ start: from, end: to, score }));
  const [best] = shown;
  const own = places[0]?.context ?? 0;
  let rival = places.length > 1 ? (places[1]?.context ?? 0) : -1;
  eachPlace(oldText, exact, (from, to) => {
    if (!best || from === start || segments.keeps(from, to)) return;
    rival = Math.max(rival, agreementAround(newText, best.start, best.end, ...contextOf(oldText, from, to)));
  });
  return best && own - rival >= LEAD ? found("moved", best, shown.slice(1)) : unplaced(shown);
}

/** Calls back with the first places where some words stand in a text. */
function eachPlace(text: string, words: string, call: (start: number, end: number) => void): void {
  let looked = 0;
  for (let at = text.indexOf(words); at >= 0 && looked < LOOKED_AT; at = text.indexOf(words, at + 1), looked++) call(at, at + words.length);
}

/** Much the same words in what was inserted elsewhere, going back to this passage and to none other. */
function insertedSimilar(ground: Ground, start: number, end: number): Anchoring {
  const candidates = ground
    .changedNew()
    .find(ground.vocabulary.cut(ground.oldText, start, end), RESEMBLES - LEAD)
    .filter(
      (candidate) =>
        candidate.score >= RESEMBLES - LEAD &&
        ground.segments.shareFromElsewhere(candidate.start, candidate.end, start, end) <= FROM_ELSEWHERE &&
        goesBackTo(ground, candidate, start, end, 0),
    );
  const [best, next] = candidates;
  if (!best || best.score < RESEMBLES) return unplaced();
  if (next && best.score - next.score < LEAD) return unplaced(candidates.slice(0, SHOWN));
  return found("edited", inWholeSentences(ground, best, start, end), candidates.slice(1, SHOWN));
}

/** A place among what was inserted, widened to whole sentences where the passage is of whole sentences. */
function inWholeSentences(ground: Ground, place: Candidate, start: number, end: number): Candidate {
  const { segments, oldText, newText, vocabulary } = ground;
  const fit = fitWords(vocabulary, vocabulary.cut(oldText, start, end), vocabulary.cut(newText, place.start, place.end));
  if (!fit) return place;
  const [first, last] = segments.within(segments.b, place.start, place.end);
  return toSentences(ground, fit, [segments.b.starts[first] ?? 0, segments.b.ends[last] ?? 0], start, end).place;
}

/**
 * Whether no other changed stretch of the old text resembles the candidate more than the passage does, by more than `leave`:
 * an edited twin goes back to another place. One that has the very words is where they came from, however small the difference.
 */
function goesBackTo(ground: Ground, candidate: Candidate, start: number, end: number, leave: number): boolean {
  const { oldText, newText, vocabulary, changedOld, segments } = ground;
  // The whole sentence is looked at: where only its beginning is the passage's, its end says whose it is. Where no sentence ends
  // near, as much as the passage is longer.
  const half = (candidate.end - candidate.start) >> 1;
  const missing = Math.max(0, end - start - (candidate.end - candidate.start));
  const from = beginsSentence(newText, candidate.start)
    ? candidate.start
    : (sentenceStart(newText, candidate.start, Math.max(0, candidate.start - half)) ?? Math.max(0, candidate.start - missing));
  const to = endsSentence(newText, candidate.end)
    ? candidate.end
    : (sentenceEnd(newText, candidate.end, candidate.end + half) ?? candidate.end + missing);
  const words = vocabulary.cut(newText, from, to);
  const own = fitQuote(vocabulary, words, vocabulary.cut(oldText, start, end))?.score ?? 0;
  if (own >= 1) return true;
  return changedOld()
    .rivals(words, start, end, own)
    .every(
      (rival) =>
        segments.keeps(rival.start, rival.end) ||
        rival.score <= own + (rival.score >= 1 ? 0 : leave) ||
        (leave > 0 && rival.score < 1 && isElsewhere(ground, rival, candidate)) ||
        (leave > 0 && becameAnother(ground, rival, candidate)),
    );
}

/** Whether the sentence of a rival became another than the candidate, at its own place. */
function becameAnother(ground: Ground, rival: Candidate, { start, end }: Candidate): boolean {
  const { oldText } = ground;
  // A fit may have left out the ends of its sentence.
  const from = sentenceStart(oldText, rival.start, Math.max(0, rival.start - LEFT_OUT)) ?? rival.start;
  const to = endsSentence(oldText, rival.end) ? rival.end : (sentenceEnd(oldText, rival.end, rival.end + LEFT_OUT) ?? rival.end);
  const now = placeSentences(ground, from, to);
  return typeof now === "object" && (now.end <= start || end <= now.start);
}

/**
 * Whether a rival is better placed elsewhere: the comparison maps it to another place than the candidate, and what stands there
 * resembles it at least as much.
 */
function isElsewhere({ segments, oldText, newText, vocabulary }: Ground, rival: Candidate, { start, end }: Candidate): boolean {
  const mapped = mapEnds(segments, newText, rival.start, rival.end);
  if (!mapped) return false;
  const [from, to] = mapped.span;
  if (to <= from || (from < end && start < to) || to - from > 4 * (rival.end - rival.start)) return false;
  const there = fitQuote(vocabulary, vocabulary.cut(oldText, rival.start, rival.end), vocabulary.cut(newText, from, to));
  return there !== null && there.score >= rival.score;
}
