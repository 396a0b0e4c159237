"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { ClaimTableAddress } from "@/lib/contracts/claim-table-address";
import type { ActionFailure } from "@/lib/http/define-action";
import type { TableClaim } from "@/lib/services/claims/load-claim-rows";
import type { ClaimTotals } from "@/lib/services/claims/load-claim-totals";
import { ask } from "./ask";
import { listQuery } from "./list-query";

/** What a list is made of: how many claims, in which groups, and the first of them unless it is grouped. */
export interface Listing extends ClaimTotals {
  /** The part of the address that says what is listed, in which order. */
  readonly query: string;
  readonly first: readonly TableClaim[];
  /** Rises when the same list is read again, because claims were changed. */
  readonly reading: number;
}

/** The list that an address asks for. The old one stays until the new one is there. */
export function useListing(slug: string, address: ClaimTableAddress, initial: Listing): { listing: Listing; busy: boolean; failure: ActionFailure | null; readAgain: () => void } {
  const [listing, setListing] = useState(initial);
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [reading, setReading] = useState(initial.reading);
  const shown = useRef(initial);
  const query = listQuery(address);
  const busy = listing.query !== query || listing.reading !== reading;

  useEffect(() => {
    const now = shown.current;
    if (now.query === query && now.reading === reading) return;
    const abort = new AbortController();
    const load = async () => {
      // Another order of the same claims leaves the counts as they are.
      const counted = now.reading === reading && countsOf(now.query) === countsOf(query);
      const [totals, first] = await Promise.all([
        counted ? { ok: true as const, value: now } : ask<ClaimTotals>(slug, `totals?${query}`, undefined, abort.signal),
        address.group === null ? ask<TableClaim[]>(slug, `rows?${query}`, undefined, abort.signal) : { ok: true as const, value: [] },
      ]);
      if (abort.signal.aborted) return;
      if (!totals.ok) return setFailure(totals.error);
      if (!first.ok) return setFailure(first.error);
      setFailure(null);
      shown.current = { ...totals.value, query, first: first.value, reading };
      setListing(shown.current);
    };
    void load();
    return () => abort.abort();
  }, [slug, query, reading, address.group]);

  const readAgain = useCallback(() => setReading((number) => number + 1), []);
  return { listing, busy, failure, readAgain };
}

/** What of a list's query its counts depend on. */
function countsOf(query: string): string {
  const params = new URLSearchParams(query);
  params.delete("sort");
  return params.toString();
}
