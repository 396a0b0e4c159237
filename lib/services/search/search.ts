import { findEntries } from "@/lib/data/search/found-entries";
import { findText } from "@/lib/data/search/found-text";
import { listKnownNames } from "@/lib/data/search/known-names";
import { parseQuery } from "@/lib/domain/search/parse-query";
import type { FoundPage } from "@/lib/domain/search/search-hit";
import { SEARCH_FIELDS, type SearchField } from "@/lib/domain/search/search-query";
import { possibleNames, widenQuery } from "@/lib/domain/search/widen-query";
import { openCase, openCases } from "../access/open-case";
import type { Context } from "../context";
import { showFound, type SearchResult } from "./show-found";

/** What is asked for. */
export interface SearchInput {
  /** As typed, of any length; see `parseQuery`. */
  readonly typed: string;
  /** Slug of the one case to look in; null is all that the caller may read. */
  readonly slug: string | null;
  /** Empty is every field, or those the query names. */
  readonly fields: readonly SearchField[];
  /** Results per field. */
  readonly take: number;
  /** About how long a snippet is, in UTF-16 units. */
  readonly length?: number;
  /** Results of each field to pass over. */
  readonly offset?: number;
}

/** The results of one field. */
export interface SearchSection {
  readonly field: SearchField;
  readonly results: readonly SearchResult[];
  readonly total: number;
  /** There are more than `total`, which were not looked at. */
  readonly isCapped: boolean;
}

/** An answer. Sections that have nothing are left out. */
export interface SearchAnswer {
  readonly sections: readonly SearchSection[];
  /** Names that were looked for besides the one typed. */
  readonly alsoSearched: readonly { readonly asked: string; readonly names: readonly string[] }[];
  /** The query asks for nothing: only signs, or only what must not occur. */
  readonly isEmpty: boolean;
}

/**
 * Looks through everything in the cases that the caller may read.
 * @throws AppError `unauthenticated`; `not-found` for a case the caller is no member of.
 */
export async function search(context: Context, input: SearchInput): Promise<SearchAnswer> {
  const scopes = input.slug === null ? await openCases(context, "case.read") : [await openCase(context, input.slug, "case.read")];
  const query = parseQuery(input.typed);
  if (query.all.length === 0 || scopes.length === 0) return { sections: [], alsoSearched: [], isEmpty: query.all.length === 0 };
  const wide = widenQuery(query, await listKnownNames(context.db, scopes, possibleNames(query)));
  const page = { offset: input.offset ?? 0, take: input.take };
  const find = (field: SearchField): Promise<FoundPage> =>
    field === "text" ? findText(context.db, scopes, wide, page) : findEntries(context.db, scopes, field, wide, page);
  const asked = input.fields.length > 0 ? input.fields : query.fields;
  const fields = SEARCH_FIELDS.filter((field) => asked.length === 0 || asked.includes(field));
  const found = await Promise.all(fields.map(async (field) => ({ field, ...(await find(field)) })));
  const results = await showFound(context, wide, found.flatMap(({ rows }) => rows), input.length);
  return {
    sections: found
      .filter(({ total }) => total > 0)
      .map(({ field, total, isCapped }) => ({ field, total, isCapped, results: results.filter((result) => result.field === field) })),
    alsoSearched: wide.all
      .filter(({ others }) => others.length > 0)
      .map(({ terms, others }) => ({ asked: terms.map(({ text }) => text).join(" "), names: others })),
    isEmpty: false,
  };
}
