import { isSameName } from "./same-name";
import type { SearchQuery, SearchTerm } from "./search-query";

/** Names that a text of the query stands for in some case: of an actor that bears it, or of one that sounds like it. */
export interface KnownName {
  /** The text that was asked about. */
  readonly asked: string;
  readonly spelling: string;
  /** `actor`: another name of an actor who bears `asked`. `sound`: a spelling that some text has. */
  readonly by: "actor" | "sound";
  /** As `search_sound` gives them; both for `sound` only. */
  readonly askedSound: string;
  readonly sound: string;
}

/** Terms that belong together (a name of several words) and what is looked for instead of them. */
export interface TermGroup {
  readonly terms: readonly SearchTerm[];
  /** Other names and spellings, each looked for as a phrase. */
  readonly others: readonly string[];
}

/** A query with the other spellings of its names. */
export interface WideQuery {
  readonly all: readonly TermGroup[];
  readonly none: readonly SearchTerm[];
}

/** Most words of a name that are looked up together, and most other names looked for instead of one. */
const NAME_WORDS = 3;
const MOST_OTHERS = 8;

/** The words and runs of words of a query that may be names: nothing short, no figures. Longest first. */
export function possibleNames({ all }: SearchQuery): string[] {
  const runs: string[] = [];
  for (let size = NAME_WORDS; size >= 1; size--) {
    for (let from = 0; from + size <= all.length; from++) {
      const terms = all.slice(from, from + size);
      if (terms.every(isNamelike) && terms.some(({ text }) => text.length >= 4)) runs.push(terms.map(({ text }) => text).join(" "));
    }
  }
  return [...new Set(runs)];
}

const isNamelike = ({ text, kind }: SearchTerm): boolean => kind !== "phrase" && /^\p{L}/u.test(text) && text.length >= 2;

/** Puts beside each word, or run of words, of the query the other names that it is known by. Phrases stay as they are. */
export function widenQuery(query: SearchQuery, names: readonly KnownName[]): WideQuery {
  const others = new Map<string, string[]>();
  for (const { asked, spelling, by, askedSound, sound } of names) {
    if (by === "sound" && !isSameName(askedSound, sound)) continue;
    const known = others.get(asked) ?? [];
    if (!known.includes(spelling) && known.length < MOST_OTHERS) others.set(asked, [...known, spelling]);
  }
  const all: TermGroup[] = [];
  for (let from = 0; from < query.all.length; ) {
    const size = [3, 2, 1].find((count) => {
      const terms = query.all.slice(from, from + count);
      return terms.length === count && (count === 1 || others.has(terms.map(({ text }) => text).join(" ")));
    });
    const terms = query.all.slice(from, from + (size ?? 1));
    const isName = terms.every(isNamelike);
    all.push({ terms, others: (isName && others.get(terms.map(({ text }) => text).join(" "))) || [] });
    from += terms.length;
  }
  return { all, none: query.none };
}
