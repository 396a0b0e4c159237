import { tellingLength } from "../text/telling-length";
import { found, unplaced, type Anchoring, type Candidate, type Quote } from "./anchoring";
import type { GramIndex } from "./gram-index";
import type { Occurrence, Occurrences } from "./occurrences";
import type { Vocabulary } from "./vocabulary";

/** Words shorter than this, in characters, stand in many texts by chance: their context must agree as well. */
const TELLING = 20;

/** Share of the context that must agree for short words, and the lead it must have over the next place. */
const CONTEXT_ENOUGH = 0.3;
const CONTEXT_LEAD = 0.1;

/** Resemblance from which other words are proposed as an edited passage, and the lead over the next place. */
const RESEMBLES = 0.72;
const RESEMBLANCE_LEAD = 0.06;

/** Places shown when none is taken. */
const SHOWN = 5;

const place = ({ start, end, score }: Candidate): Candidate => ({ start, end, score });
const taken = (one: Occurrence, others: readonly Candidate[]): Anchoring =>
  found(one.sameCharacters ? "exact" : "typographic", place(one), others.slice(0, SHOWN - 1).map(place));

/**
 * Places a quote in a text without the text it came from, as with a foreign annotation: its words, then its context, then
 * its position among equals; else what resembles it enough, as an edited passage. A twin is never told from the original by
 * anything but these, so without context several equal places stay ambiguous.
 */
export function anchorAlone(quote: Quote, occurrences: Occurrences, vocabulary: Vocabulary, grams: () => GramIndex): Anchoring {
  const places = occurrences.find(quote).sort((x, y) => y.context - x.context);
  const [best, second] = places;
  if (best) {
    const telling = tellingLength(quote.exact.trim()) >= TELLING;
    if (!second) return telling || best.context >= CONTEXT_ENOUGH ? taken(best, []) : unplaced([place(best)]);
    if (best.context - second.context >= CONTEXT_LEAD && best.context >= CONTEXT_ENOUGH) return taken(best, places.slice(1));
    const rivals = places.filter((other) => best.context - other.context < CONTEXT_LEAD);
    const here = rivals.find((rival) => rival.start === quote.start);
    if (here) return taken(here, places.filter((other) => other !== here));
    return unplaced(places.slice(0, SHOWN).map(place));
  }
  const candidates = grams().find(vocabulary.cut(quote.exact)).filter((candidate) => candidate.score >= RESEMBLES - RESEMBLANCE_LEAD);
  const [resembling, next] = candidates;
  if (!resembling || resembling.score < RESEMBLES) return unplaced();
  if (next && resembling.score - next.score < RESEMBLANCE_LEAD) return unplaced(candidates.slice(0, SHOWN));
  return found("edited", resembling, candidates.slice(1, SHOWN));
}
