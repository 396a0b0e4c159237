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

/** Context shorter than this on both sides together says nothing, in characters. */
const SAYS_SOMETHING = 8;

/** Agreement of the context below which the same words stand somewhere else: where they went to, or a twin of theirs. */
const ELSEWHERE = 0.25;

/** Characters of the context next to a passage that are looked for near a place that resembles it, and how near. */
const NEXT_TO = 12;
const NEAR = 60;

/** Places shown when none is taken. */
const SHOWN = 5;

const place = ({ start, end, score }: Candidate): Candidate => ({ start, end, score });
const taken = (one: Occurrence, others: readonly Candidate[]): Anchoring =>
  found(one.sameCharacters ? "exact" : "typographic", place(one), others.slice(0, SHOWN - 1).map(place));

/**
 * Places a quote in a text without the text it came from, as with a foreign annotation: its words, then its context, then
 * its position among equals; else what resembles it enough, as an edited passage. A twin is never told from the original by
 * anything but these: without context several equal places stay ambiguous, and with a context that agrees nowhere the words count as
 * moved, resembling ones as ambiguous.
 */
export function anchorAlone(quote: Quote, occurrences: Occurrences, vocabulary: Vocabulary, grams: () => GramIndex): Anchoring {
  const places = occurrences.find(quote).sort((x, y) => y.context - x.context);
  const [best, second] = places;
  if (best) {
    const telling = tellingLength(quote.exact.trim()) >= TELLING;
    if (!second && telling && best.context < ELSEWHERE && contextOf(quote)) return found("moved", place(best));
    if (!second) return telling || best.context >= CONTEXT_ENOUGH ? taken(best, []) : unplaced([place(best)]);
    if (best.context - second.context >= CONTEXT_LEAD && best.context >= CONTEXT_ENOUGH) return taken(best, places.slice(1));
    const rivals = places.filter((other) => best.context - other.context < CONTEXT_LEAD);
    const here = rivals.find((rival) => rival.start === quote.start);
    if (here) return taken(here, places.filter((other) => other !== here));
    return unplaced(places.slice(0, SHOWN).map(place));
  }
  return resemblingPlace(quote, occurrences.text, grams().find(vocabulary.cut(quote.exact)));
}

/** Other words that resemble the quote enough, as an edited passage. */
function resemblingPlace(quote: Quote, text: string, all: readonly Candidate[]): Anchoring {
  const resembling = all.filter((candidate) => candidate.score >= RESEMBLES - RESEMBLANCE_LEAD);
  const context = contextOf(quote);
  // Where the context is known, a place that has none of it is a look-alike until a person says otherwise.
  const candidates = context ? resembling.filter((candidate) => standsBy(text, candidate, context)) : resembling;
  const [best, next] = candidates;
  if (!best || best.score < RESEMBLES) return unplaced(context && (resembling[0]?.score ?? 0) >= RESEMBLES ? resembling.slice(0, SHOWN) : []);
  if (next && best.score - next.score < RESEMBLANCE_LEAD) return unplaced(candidates.slice(0, SHOWN));
  return found("edited", best, candidates.slice(1, SHOWN));
}

interface Context {
  readonly before: string;
  readonly after: string;
}

/** What stood next to the passage, when enough is known to say anything. */
function contextOf({ prefix = "", suffix = "" }: Quote): Context | null {
  const before = prefix.trimEnd().slice(-NEXT_TO);
  const after = suffix.trimStart().slice(0, NEXT_TO);
  return before.length + after.length < SAYS_SOMETHING ? null : { before, after };
}

/** Whether what stood next to the passage, on either side, stands near a place: its own ends may have been rewritten. */
function standsBy(text: string, { start, end }: Candidate, { before, after }: Context): boolean {
  const inside = (end - start) >> 2;
  return (
    (before.length * 2 >= SAYS_SOMETHING && text.slice(Math.max(0, start - NEAR), start + inside).includes(before)) ||
    (after.length * 2 >= SAYS_SOMETHING && text.slice(end - inside, end + NEAR).includes(after))
  );
}
