"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { startTransition, useCallback, useMemo, useOptimistic } from "react";
import { claimTableQuery, readClaimTableAddress, type ClaimTableAddress } from "@/lib/contracts/claim-table-address";
import { withKeptPlace } from "./kept-place";
import { listQuery } from "./list-query";

/**
 * Changes a part of the address; as a function it is told the newest one, which two keys in a row need.
 *
 * @param goingOn whether this goes on with the change before it, as the next letter of a word does: one step back takes all away
 */
export type ChangeAddress = (part: Partial<ClaimTableAddress> | ((now: ClaimTableAddress) => Partial<ClaimTableAddress>), goingOn?: boolean) => void;

/**
 * The table's state is its address, and nothing else. A change is shown without asking the server for the page again: the table
 * fetches what it needs by itself. What is listed, and in which order, is a step that Back takes back; how columns stand and
 * which groups are open belongs to the step one is at.
 *
 * The router tells of a new address in a transition, which may be long in coming while much is drawn; until then a box that
 * was ticked would fall back to what it was. So a change is shown at once.
 */
export function useAddress(): [ClaimTableAddress, ChangeAddress] {
  const path = usePathname();
  const [query, showAtOnce] = useOptimistic(useSearchParams().toString());
  const address = useMemo(() => readClaimTableAddress(new URLSearchParams(query)), [query]);
  const change = useCallback<ChangeAddress>(
    (part, goingOn = false) => {
      // The newest one: two changes may come between two renderings.
      const now = readClaimTableAddress(new URLSearchParams(window.location.search));
      const then = { ...now, ...(typeof part === "function" ? part(now) : part) };
      const next = claimTableQuery(then);
      const isStep = !goingOn && listQuery(then) !== listQuery(now);
      startTransition(() => {
        showAtOnce(next);
        const to = next ? `${path}?${next}` : path;
        if (isStep) window.history.pushState(null, "", to);
        else window.history.replaceState(withKeptPlace(), "", to);
      });
    },
    [path, showAtOnce],
  );
  return [address, change];
}
