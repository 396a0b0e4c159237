"use client";

import { useCallback, useMemo, useState } from "react";
import type { TableClaim } from "@/lib/services/claims/load-claim-rows";

/** Which claims are chosen: some, with the version they were read in, or all that the filter leaves but some. */
export type Picked =
  | { readonly kind: "some"; readonly claims: ReadonlyMap<string, number> }
  | { readonly kind: "all"; readonly except: ReadonlySet<string> };

const NONE: Picked = { kind: "some", claims: new Map() };

export interface Picking {
  readonly picked: Picked;
  readonly isPicked: (id: string) => boolean;
  readonly toggle: (claim: TableClaim) => void;
  readonly add: (claims: readonly TableClaim[]) => void;
  readonly all: () => void;
  readonly clear: () => void;
}

/** Holds what is chosen. */
export function usePicked(): Picking {
  const [picked, setPicked] = useState<Picked>(NONE);
  const isPicked = useCallback((id: string) => (picked.kind === "all" ? !picked.except.has(id) : picked.claims.has(id)), [picked]);
  const toggle = useCallback(({ id, version }: TableClaim) => {
    setPicked((now) => {
      if (now.kind === "all") {
        const except = new Set(now.except);
        if (!except.delete(id)) except.add(id);
        return { kind: "all", except };
      }
      const claims = new Map(now.claims);
      if (!claims.delete(id)) claims.set(id, version);
      return { kind: "some", claims };
    });
  }, []);
  const add = useCallback((more: readonly TableClaim[]) => {
    setPicked((now) => {
      if (now.kind === "all") return { kind: "all", except: new Set([...now.except].filter((id) => !more.some((claim) => claim.id === id))) };
      return { kind: "some", claims: new Map([...now.claims, ...more.map(({ id, version }) => [id, version] as const)]) };
    });
  }, []);
  const all = useCallback(() => setPicked({ kind: "all", except: new Set() }), []);
  const clear = useCallback(() => setPicked(NONE), []);
  return useMemo(() => ({ picked, isPicked, toggle, add, all, clear }), [picked, isPicked, toggle, add, all, clear]);
}

/** How many claims are chosen of a list of so many. */
export function countPicked(picked: Picked, total: number): number {
  return picked.kind === "all" ? Math.max(0, total - picked.except.size) : picked.claims.size;
}
