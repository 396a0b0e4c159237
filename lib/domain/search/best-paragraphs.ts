import { groupBy } from "../support/group-by";

/** A paragraph of a capture that matches a query. */
export interface FoundParagraph {
  readonly caseId: string;
  readonly captureId: string;
  /** UTF-16 offset in the capture's text. */
  readonly start: number;
  /** How many groups of the query it holds. */
  readonly held: number;
  /** PostgreSQL's `ts_rank`. */
  readonly rank: number;
}

/** The best paragraph of a source, and how many more of the same capture match. */
export interface BestParagraph extends FoundParagraph {
  readonly more: number;
}

/**
 * The best paragraph of each source that stands, the best source first: most groups, then the higher rank, then the newer
 * capture. A text's first paragraph often only repeats its title and gives way to any other.
 */
export function bestParagraphs(
  paragraphs: readonly FoundParagraph[],
  captures: ReadonlyMap<string, { readonly sourceId: string; readonly number: number }>,
): BestParagraph[] {
  const standing = paragraphs.filter(({ captureId }) => captures.has(captureId));
  const bySource = groupBy(standing, ({ captureId }) => captures.get(captureId)?.sourceId ?? "");
  const numberOf = ({ captureId }: FoundParagraph): number => captures.get(captureId)?.number ?? 0;
  return [...bySource.values()]
    .flatMap((own) => {
      const [best] = own.toSorted(
        (a, b) => b.held - a.held || Number(a.start === 0) - Number(b.start === 0) || b.rank - a.rank || numberOf(b) - numberOf(a) || a.start - b.start,
      );
      return best ? [{ ...best, more: own.filter(({ captureId }) => captureId === best.captureId).length - 1 }] : [];
    })
    .sort((a, b) => b.held - a.held || b.rank - a.rank || (a.captureId < b.captureId ? -1 : 1));
}
