import { SEARCH_STOP_WORDS } from "../lexicon/search-stop-words";
import { APOSTROPHES, DASHES, ELIDED_WORDS, QUOTES } from "../lexicon/typography";
import { foldText } from "../text/fold";
import { QUERY_LENGTH, QUERY_TERMS, type SearchField, type SearchQuery, type SearchTerm } from "./search-query";

/** Fields under their names in both languages, folded. */
const FIELD_NAMES: Readonly<Record<string, SearchField>> = {
  text: "text", texte: "text",
  quote: "quote", citation: "quote",
  claim: "claim", affirmation: "claim",
  question: "question",
  actor: "actor", acteur: "actor",
  source: "source",
};

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, "u");
/** Excluding sign, field's name, then a phrase in quotation marks (the last may be open) or a word. */
const PIECE = new RegExp(String.raw`([${DASHES.replace("-", "\\-")}]?)(?:([\p{L}]+):)?(?:[${QUOTES}]([^${QUOTES}]*)(?:[${QUOTES}]|$)|([^\s${QUOTES}]+))`, "gu");

const folded = (text: string): string => foldText(text, { letterCase: "lower", accents: "strip" });

/**
 * Reads what a person typed: words, "phrases", -excluded, field:word, begin*. Any text is a query; what says nothing is left
 * out, and so are words of grammar unless there is nothing else. At most {@link QUERY_LENGTH} units and {@link QUERY_TERMS}
 * terms are read.
 */
export function parseQuery(typed: string): SearchQuery {
  const all: SearchTerm[] = [];
  const none: SearchTerm[] = [];
  const fields = new Set<SearchField>();
  // oxlint-disable-next-line no-control-regex -- NUL is what no database takes
  const text = typed.slice(0, QUERY_LENGTH).replace(/\u0000|\p{Surrogate}/gu, " ").normalize("NFC").replace(/[\u202f\u00a0]/gu, " ");
  for (const piece of text.matchAll(PIECE)) {
    const [, sign = "", name, phrase] = piece;
    let word = piece[4] ?? "";
    const field = name === undefined ? undefined : FIELD_NAMES[folded(name)];
    if (field) fields.add(field);
    else if (name !== undefined && phrase === undefined) word = `${name}:${word}`;
    const term = phrase === undefined ? readWord(word) : readPhrase(phrase);
    if (term) (sign === "" ? all : none).push(term);
  }
  const telling = all.filter((term) => term.kind !== "word" || !SEARCH_STOP_WORDS.has(folded(term.text)));
  const kept = distinct(telling.length > 0 ? telling : all).slice(0, QUERY_TERMS);
  return { all: kept, none: distinct(none).slice(0, QUERY_TERMS - kept.length), fields: [...fields] };
}

function readPhrase(text: string): SearchTerm | null {
  const trimmed = text.trim();
  return SAYS_SOMETHING.test(trimmed) ? { text: trimmed, kind: "phrase" } : null;
}

/** « l’armée » is looked for as « armée », « N’Djamena » as it stands; commas and brackets around a word are not part of it. */
function readWord(typed: string): SearchTerm | null {
  const begins = typed.endsWith("*");
  const trimmed = typed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, "");
  const cut = trimmed.search(APOSTROPHE);
  // « n’est » is elided, « N’Djamena » is a name.
  const elided = cut > 0 && !/^N.\p{Lu}/u.test(trimmed) && ELIDED_WORDS.has(folded(trimmed.slice(0, cut))) && SAYS_SOMETHING.test(trimmed.slice(cut));
  const text = elided ? trimmed.slice(cut + 1) : trimmed;
  if (!SAYS_SOMETHING.test(text)) return null;
  return { text, kind: begins ? "prefix" : "word" };
}

function distinct(terms: readonly SearchTerm[]): SearchTerm[] {
  return [...new Map(terms.map((term) => [`${term.kind} ${folded(term.text)}`, term])).values()];
}
