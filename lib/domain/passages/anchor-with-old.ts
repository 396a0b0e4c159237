import { tellingLength } from "../text/telling-length";
import { found, unplaced, type Anchoring, type Candidate } from "./anchoring";
import { goesBackTo } from "./goes-back-to";
import { goesOn } from "./goes-on";
import { LEAD, type Ground } from "./ground";
import { insertedSimilar } from "./inserted-similar";
import { insertedVerbatim } from "./inserted-verbatim";
import { isScrap, isTwins } from "./islands";
import { mapEnds, placeKept, type Mapped } from "./map-through";
import { contextAgreement, twinsAgreement } from "./old-contexts";
import { placeEdited } from "./place-edited";
import { beginsSentence, endsSentence } from "./sentence-edges";

/** Words shorter than this, in characters, are not looked for elsewhere: they stand in many places by chance. */
const TELLING = 24;

/** By how much another old sentence may resemble what stands at the mapped place more than the passage does: place counts for something. */
const IN_PLACE = 0.06;

/** Characters on either side of a few words that are placed along with them. At least `TELLING` together. */
const SURROUNDINGS = 32;

/**
 * Places the passage `[start, end)` of the old text in the new one: where the comparison says its words are; else where the same
 * words were inserted; else edited at its place; else much the same inserted elsewhere. Refused is what was there before: a place
 * that is unchanged old text from elsewhere, or that another changed stretch of the old text resembles more.
 */
export function anchorWithOld(ground: Ground, start: number, end: number): Anchoring {
  const mapped = mapEnds(ground, start, end);
  if (!mapped) return unplaced();
  const kept = placeKept(ground, mapped, start, end);
  const telling = tellingLength(ground.oldText, start, end) >= TELLING;
  if (kept?.status === "moved" && !mayBeTwins(ground, kept, start, end)) return kept;
  if (kept && kept.status !== "moved") return inPlace(ground, kept, mapped, telling, start, end);
  const elsewhere = telling ? insertedVerbatim(ground, start, end) : withSurroundings(ground, start, end);
  if (elsewhere && !isInAnother(ground, elsewhere, start, end)) return elsewhere;
  const edited = placeEdited(ground, mapped, start, end);
  if (edited && goesBackTo(ground, edited.place, start, end, IN_PLACE, edited.considered)) return edited.anchoring;
  if (elsewhere) return elsewhere;
  return telling ? insertedSimilar(ground, start, end) : unplaced();
}

/** What stands unchanged where the comparison says: unless it is a twin's, too little to be sure of, or goes on in other words. */
function inPlace(ground: Ground, kept: Anchoring, { first, last, span }: Mapped, telling: boolean, start: number, end: number): Anchoring {
  const [place] = kept.candidates;
  if (!place) return kept;
  if (first === last && isTwins(ground, first, place, start, end)) return unplaced([place]);
  const longer = goesOn(ground, [first, last], span, start, end);
  if (longer) return found("edited", longer);
  if (telling || first !== last || isWhole(ground, place, start, end) || !isScrap(ground, first, TELLING)) return kept;
  return withSurroundings(ground, start, end) ?? found("edited", place);
}

/** Whether what the comparison has moved may as well be a twin of the passage that is gone from its place too. */
function mayBeTwins(ground: Ground, { candidates: [place] }: Anchoring, start: number, end: number): boolean {
  const twins = place ? twinsAgreement(ground, place, start, end) : -1;
  return twins >= 0 && place !== undefined && contextAgreement(ground, place, start, end) - twins < LEAD;
}

/** Whether whole sentences were found as a part of another: what stands at their place comes first. */
function isInAnother(ground: Ground, { candidates: [place] }: Anchoring, start: number, end: number): boolean {
  const { oldText } = ground;
  return place !== undefined && beginsSentence(oldText, start) && endsSentence(oldText, end) && !isWhole(ground, place, start, end);
}

/** Whether both the passage and its place are whole sentences. */
function isWhole({ oldText, newText }: Ground, place: Candidate, start: number, end: number): boolean {
  return beginsSentence(oldText, start) && endsSentence(oldText, end) && beginsSentence(newText, place.start) && endsSentence(newText, place.end);
}

/** A few words where their surroundings went: those are placed first, and the words looked for in them, near where they should be. */
function withSurroundings(ground: Ground, start: number, end: number): Anchoring | null {
  return (
    amid(ground, start, end, start - SURROUNDINGS, end + SURROUNDINGS) ??
    amid(ground, start, end, start, end + 2 * SURROUNDINGS) ??
    amid(ground, start, end, start - 2 * SURROUNDINGS, end)
  );
}

function amid(ground: Ground, start: number, end: number, low: number, high: number): Anchoring | null {
  const from = Math.max(0, low);
  const to = Math.min(ground.oldText.length, high);
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
