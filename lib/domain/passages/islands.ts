import { tellingLength } from "../text/telling-length";
import type { Candidate } from "./anchoring";
import { LEAD, type Ground } from "./ground";
import { contextAgreement, twinsAgreement } from "./old-contexts";
import { CHANGED, EQUAL } from "./segment-index";

/** Unchanged characters on both sides together up to which a passage is an island amid what changed. */
const SHORE = 24;

/**
 * Whether the passage `[start, end)` of the old text, unchanged, is an island: next to nothing around it is unchanged. The comparison may have
 * given its place to the wrong one of several twins.
 */
function isIsland({ segments: { a, kinds } }: Ground, segment: number, start: number, end: number): boolean {
  return kinds[segment] === EQUAL && (a.ends[segment] ?? 0) - (a.starts[segment] ?? 0) <= end - start + SHORE;
}

/** Whether an island in segment `segment` is better claimed by a twin of the passage that is gone from its place. */
export function isTwins(ground: Ground, segment: number, place: Candidate, start: number, end: number): boolean {
  if (!isIsland(ground, segment, start, end)) return false;
  const twins = twinsAgreement(ground, place, start, end);
  return twins >= 0 && twins - contextAgreement(ground, place, start, end) >= LEAD;
}

/** Whether the words stand at a place of the new text as an island that the passage `[start, end)` claims better than its twin does. */
export function claimsFromTwin(ground: Ground, place: Candidate, start: number, end: number): boolean {
  const { segments, oldText } = ground;
  const [first, last] = segments.within(segments.b, place.start, place.end);
  const origin = place.start - (segments.b.starts[first] ?? 0) + (segments.a.starts[first] ?? 0);
  const past = origin + place.end - place.start;
  if (first !== last || !isIsland(ground, first, origin, past) || !oldText.startsWith(oldText.slice(start, end), origin)) return false;
  return contextAgreement(ground, place, start, end) - contextAgreement(ground, place, origin, past) >= LEAD;
}

/** Whether all that is unchanged around some words, amid what changed, is too little to say that they are those of the passage. */
export function isScrap({ segments: { a, kinds }, oldText }: Ground, segment: number, telling: number): boolean {
  const amid = kinds[segment - 1] === CHANGED || kinds[segment + 1] === CHANGED;
  return amid && kinds[segment] === EQUAL && tellingLength(oldText, a.starts[segment] ?? 0, a.ends[segment] ?? 0) < telling;
}
