/** That a case captures its sources again by itself. */
export interface Schedule {
  readonly everyHours: number;
  /** All sources with an address, or only those chosen. */
  readonly allSources: boolean;
  readonly setAt: Date;
  readonly setBy: string;
  readonly version: number;
}

/** What came of fetching a source from its address: another text, the same, nothing, or the site's rules forbid it to programs. */
export type FetchOutcome = "changed" | "same" | "failed" | "disallowed";

/** How fetching a source from its address stands. */
export interface SourceFetch {
  readonly sourceId: string;
  readonly chosen: boolean;
  /** The address that the validators are about. */
  readonly url: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The capture that holds what the site sent with them. */
  readonly captureId: string | null;
  readonly triedAt: Date | null;
  readonly outcome: FetchOutcome | null;
  /** One sentence in each language. */
  readonly failure: { readonly fr: string; readonly en: string } | null;
  /** Since the last success. */
  readonly failures: number;
}

const HOUR = 3_600_000;

/**
 * When a source is next due: an interval after the last try, twice as long after each failure in a row, up to `mostHours`
 * (but never sooner than the interval itself). Null when it was never tried: at once.
 */
export function nextTry(everyHours: number, fetch: Pick<SourceFetch, "triedAt" | "failures"> | null, mostHours: number): Date | null {
  if (!fetch?.triedAt) return null;
  const doubled = everyHours * 2 ** Math.min(fetch.failures, 20);
  return new Date(fetch.triedAt.getTime() + Math.max(everyHours, Math.min(doubled, mostHours)) * HOUR);
}
