"use client";

import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { ClaimTableAddress } from "@/lib/contracts/claim-table-address";
import { LIST_LIMITS } from "@/lib/limits";
import type { TableClaim } from "@/lib/services/claims/load-claim-rows";
import { ask } from "./ask";
import { groupQuery } from "./list-query";
import type { ListLayout } from "./list-layout";
import type { Listing } from "./use-listing";

/** Windows kept; what is far away is let go and read again when somebody comes back to it. */
const MOST_WINDOWS = 60;
/** Waited while somebody scrolls past, in milliseconds. */
const PAUSE = 60;

interface Window {
  readonly rows: readonly TableClaim[] | null;
  /** Of which reading of the list; an older one is shown until a newer one is there. */
  readonly reading: number;
}

export interface Windows {
  /** The claim of a row, unless it is still being fetched or the row is a group's. */
  readonly claimAt: (index: number) => TableClaim | undefined;
  /** Says which rows are looked at; what is missing of them is fetched. */
  readonly look: (from: number, to: number) => void;
  /** Claims of a stretch of rows, fetched where needed. */
  readonly claimsBetween: (from: number, to: number) => Promise<TableClaim[]>;
}

/** Claims of the list by the hundred, as they come into sight. */
export function useWindows(slug: string, address: ClaimTableAddress, listing: Listing, layout: ListLayout): Windows {
  const kept = useRef(new Map<string, Window>());
  const asked = useRef(new Set<string>());
  const listed = useRef("");
  const [drawn, redraw] = useReducer((count: number) => count + 1, 0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keyOf = (group: string | null, number: number) => `${group ?? ""}\n${number}`;

  if (listed.current !== listing.query) {
    listed.current = listing.query;
    kept.current = new Map();
    asked.current = new Set();
  }
  const start = keyOf(null, 0);
  if (layout.segments[0]?.group === null && kept.current.get(start)?.reading !== listing.reading) {
    kept.current.set(start, { rows: listing.first, reading: listing.reading });
  }

  const fetchWindow = useCallback(
    async (segment: number, number: number) => {
      const { group = null, claims = 0 } = layout.segments[segment] ?? {};
      const key = keyOf(group, number);
      const request = `${listing.query}\n${listing.reading}\n${key}`;
      if (kept.current.get(key)?.reading === listing.reading || asked.current.has(request)) return;
      asked.current.add(request);
      const before = kept.current.get(keyOf(group, number - 1));
      const after = before?.reading === listing.reading && before.rows?.length === LIST_LIMITS.claimsPerWindow ? before.rows.at(-1)?.id : undefined;
      const query = new URLSearchParams(groupQuery(address, group));
      query.set("offset", String(number * LIST_LIMITS.claimsPerWindow));
      // Where they were not counted to their end, nothing can be counted from there.
      if (group !== null || !listing.isCapped) query.set("total", String(claims));
      if (after) query.set("after", after);
      const answer = await ask<TableClaim[]>(slug, `rows?${query}`);
      asked.current.delete(request);
      if (!answer.ok || listed.current !== listing.query) return;
      kept.current.delete(key);
      kept.current.set(key, { rows: answer.value, reading: listing.reading });
      for (const oldest of kept.current.keys()) if (kept.current.size > MOST_WINDOWS) kept.current.delete(oldest);
      redraw();
    },
    [slug, address, listing, layout],
  );

  const fetchRows = useCallback(
    (from: number, to: number) => {
      const wanted = new Map<string, Promise<void>>();
      for (let index = from; index <= to; index++) {
        const row = layout.rowAt(index);
        if (row.kind !== "claim") continue;
        const number = Math.floor(row.place / LIST_LIMITS.claimsPerWindow);
        const key = `${row.segment} ${number}`;
        if (!wanted.has(key)) wanted.set(key, fetchWindow(row.segment, number));
      }
      return Promise.all(wanted.values());
    },
    [layout, fetchWindow],
  );

  const look = useCallback(
    (from: number, to: number) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void fetchRows(Math.max(0, from), Math.min(layout.rows - 1, to)), PAUSE);
    },
    [fetchRows, layout.rows],
  );
  useEffect(() => () => clearTimeout(timer.current), []);

  return useMemo(() => {
    const claimAt = (index: number) => {
      const row = layout.rowAt(index);
      if (row.kind !== "claim") return undefined;
      const { group = null } = layout.segments[row.segment] ?? {};
      return kept.current.get(keyOf(group, Math.floor(row.place / LIST_LIMITS.claimsPerWindow)))?.rows?.[row.place % LIST_LIMITS.claimsPerWindow];
    };
    const claimsBetween = async (from: number, to: number) => {
      await fetchRows(from, to);
      return Array.from({ length: to - from + 1 }, (_, index) => claimAt(from + index)).filter((claim) => claim !== undefined);
    };
    return { claimAt, look, claimsBetween };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `drawn` says that windows came in, which are held in a ref
  }, [layout, look, fetchRows, drawn]);
}
