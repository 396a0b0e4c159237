/** By what the claims of a case are narrowed and grouped. A claim has one question and claimant, and any number of sources and tags. */
export const CLAIM_FACETS = ["question", "claimant", "source", "tag", "status"] as const;
export type ClaimFacet = (typeof CLAIM_FACETS)[number];

/** The value of a facet for claims that have none: no source, no tag, no status of their own or of their question. */
export const NO_VALUE = "";

/** Which claims are asked for. Values of one facet are alternatives, facets and words narrow each other. */
export interface ClaimFilter {
  /** As typed: words and "phrases" that have to occur, -words that must not. */
  readonly words: string;
  /** Ids, or the tag or status itself; an empty list narrows nothing. */
  readonly facets: Readonly<Record<ClaimFacet, readonly string[]>>;
}

/** What claims can be ordered by; `entered` is the order in which they came. */
export const CLAIM_SORTS = ["entered", "question", "claimant", "answer", "asOf", "statementDate"] as const;
export type ClaimSort = (typeof CLAIM_SORTS)[number];

/** One sort key; the first of several weighs most. */
export interface ClaimOrder {
  readonly by: ClaimSort;
  readonly descending: boolean;
}

/** A filter that lets every claim pass. */
export const ALL_CLAIMS: ClaimFilter = { words: "", facets: { question: [], claimant: [], source: [], tag: [], status: [] } };

/** The filter with other values of one facet. */
export function withFacet(filter: ClaimFilter, facet: ClaimFacet, values: readonly string[]): ClaimFilter {
  return { ...filter, facets: { ...filter.facets, [facet]: values } };
}

/** The facets that narrow. */
export function usedFacets({ facets }: ClaimFilter): ClaimFacet[] {
  return CLAIM_FACETS.filter((facet) => facets[facet].length > 0);
}
