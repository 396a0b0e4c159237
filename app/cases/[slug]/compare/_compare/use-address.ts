"use client";

import { useCallback, useState } from "react";
import { comparisonQuery, type ComparisonAddress } from "@/lib/contracts/comparison-address";

/** The state of the page, which its address always shows: a copied link opens the same view. */
export function useAddress(initial: ComparisonAddress): [ComparisonAddress, (to: Partial<ComparisonAddress>) => void] {
  const [address, setAddress] = useState(initial);
  const change = useCallback(
    (to: Partial<ComparisonAddress>) => {
      const next = { ...address, ...to };
      setAddress(next);
      window.history.replaceState(null, "", `?${comparisonQuery(next)}`);
    },
    [address],
  );
  return [address, change];
}
