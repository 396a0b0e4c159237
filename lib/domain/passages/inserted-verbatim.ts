import { found, unplaced, type Anchoring, type Candidate } from "./anchoring";
import { LEAD, SHOWN, type Ground } from "./ground";
import { claimsFromTwin } from "./islands";
import { contextAgreement, eachPlace, twinsAgreement } from "./old-contexts";
import { beginsSentence, endsSentence } from "./sentence-edges";

/**
 * The same characters where the new text is not what stood elsewhere before; the context decides between several, and between
 * this passage and twins of it that are gone from their places as well. Whence the comparison has the words moved counts for nothing:
 * of equal words it can only take one.
 */
export function insertedVerbatim(ground: Ground, start: number, end: number): Anchoring | null {
  const { segments, oldText, newText } = ground;
  const places: (Candidate & { context: number })[] = [];
  eachPlace(newText, oldText.slice(start, end), (from, to) => {
    const place = { start: from, end: to, score: 1 };
    if (segments.shareUnchanged(from, to, start, end) < 1 || claimsFromTwin(ground, place, start, end)) {
      places.push({ ...place, context: contextAgreement(ground, place, start, end) });
    }
  });
  if (places.length === 0) return null;
  places.sort((x, y) => y.context - x.context);
  const shown = places.slice(0, SHOWN).map(({ start: from, end: to, score }) => ({ start: from, end: to, score }));
  const [best] = shown;
  const own = places[0]?.context ?? 0;
  const next = places.length > 1 ? (places[1]?.context ?? 0) : -1;
  if (!best || own - Math.max(next, twinsAgreement(ground, best, start, end)) < LEAD) return unplaced(shown);
  return isMention(ground, best, start, end) ? unplaced(shown) : found("moved", best, shown.slice(1));
}

/** Whether the words of whole sentences stand amid another sentence: a title or a name that is mentioned there did not move there. */
function isMention({ oldText, newText }: Ground, place: Candidate, start: number, end: number): boolean {
  const whole = beginsSentence(oldText, start) && endsSentence(oldText, end);
  return whole && !beginsSentence(newText, place.start) && !endsSentence(newText, place.end);
}
