"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { startTransition, useCallback, useMemo, useOptimistic } from "react";
import { claimTableQuery, readClaimTableAddress, type ClaimTableAddress } from "@/lib/contracts/claim-table-address";

/** Changes a part of the address; as a function it is told the newest one, which two keys in a row need. */
export type ChangeAddress = (part: Partial<ClaimTableAddress> | ((now: ClaimTableAddress) => Partial<ClaimTableAddress>)) => void;

/**
 * The table's state is its address, and nothing else. A change replaces it without asking the server for the page again:
 * the table fetches what it needs by itself.
 *
 * The router tells of a new address in a transition, which may be long in coming while much is drawn; until then a box that
 * was ticked would fall back to what it was. So a change is shown at once.
 */
export function useAddress(): [ClaimTableAddress, ChangeAddress] {
  const path = usePathname();
  const [query, showAtOnce] = useOptimistic(useSearchParams().toString());
  const address = useMemo(() => readClaimTableAddress(new URLSearchParams(query)), [query]);
  const change = useCallback<ChangeAddress>(
    (part) => {
      // The newest one: two changes may come between two renderings.
      const now = readClaimTableAddress(new URLSearchParams(window.location.search));
      const next = claimTableQuery({ ...now, ...(typeof part === "function" ? part(now) : part) });
      startTransition(() => {
        showAtOnce(next);
        window.history.replaceState(null, "", next ? `${path}?${next}` : path);
      });
    },
    [path, showAtOnce],
  );
  return [address, change];
}
