import { QUERY_LENGTH, SEARCH_FIELDS, type SearchField } from "@/lib/domain/search/search-query";

/** The state of the results page, as its address holds it. */
export interface SearchAddress {
  readonly typed: string;
  /** Slug; null is every case the reader may open. */
  readonly slug: string | null;
  /** Null is every field, the first results of each. */
  readonly field: SearchField | null;
  /** Of one field; counts from 1. */
  readonly page: number;
}

const MOST_PAGES = 100;

type Query = Readonly<Record<string, string | string[] | undefined>>;
const first = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? "";

/** Reads an address; what it does not understand is left out. */
export function readSearchAddress(query: Query): SearchAddress {
  const page = Number(first(query["page"]));
  return {
    typed: first(query["q"]).slice(0, QUERY_LENGTH),
    slug: first(query["case"]).slice(0, 64) || null,
    field: SEARCH_FIELDS.find((field) => field === first(query["field"])) ?? null,
    page: Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1,
  };
}

/** The address of a state, without what is as by default. */
export function searchAddress({ typed, slug, field, page }: Partial<SearchAddress>): string {
  const query = new URLSearchParams();
  if (typed) query.set("q", typed);
  if (slug) query.set("case", slug);
  if (field) query.set("field", field);
  if (page && page > 1) query.set("page", String(page));
  return query.size === 0 ? "/search" : `/search?${query}`;
}
