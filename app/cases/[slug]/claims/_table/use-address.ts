"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useCallback, useMemo } from "react";
import { claimTableQuery, readClaimTableAddress, type ClaimTableAddress } from "@/lib/contracts/claim-table-address";

/** Changes a part of the address; as a function it is told the newest one, which two keys in a row need. */
export type ChangeAddress = (part: Partial<ClaimTableAddress> | ((now: ClaimTableAddress) => Partial<ClaimTableAddress>)) => void;

/**
 * The table's state is its address, and nothing else. A change replaces it without asking the server for the page again:
 * the table fetches what it needs by itself.
 */
export function useAddress(): [ClaimTableAddress, ChangeAddress] {
  const params = useSearchParams();
  const path = usePathname();
  const address = useMemo(() => readClaimTableAddress(new URLSearchParams(params)), [params]);
  const change = useCallback<ChangeAddress>(
    (part) => {
      // The newest one: two changes may come between two renderings.
      const now = readClaimTableAddress(new URLSearchParams(window.location.search));
      const query = claimTableQuery({ ...now, ...(typeof part === "function" ? part(now) : part) });
      window.history.replaceState(null, "", query ? `${path}?${query}` : path);
    },
    [path],
  );
  return [address, change];
}
