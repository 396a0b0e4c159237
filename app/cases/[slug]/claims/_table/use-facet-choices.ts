"use client";

import { useCallback, useEffect, useState } from "react";
import { claimFilterQuery } from "@/lib/contracts/claim-table-address";
import { withFacet, type ClaimFacet, type ClaimFilter } from "@/lib/domain/claims/claim-view";
import type { ActionFailure } from "@/lib/http/define-action";
import type { FacetChoices } from "@/lib/services/claims/load-facet-choices";
import { ask } from "./ask";

/** Waited after a key before names are looked for, in milliseconds. */
const PAUSE = 200;

interface Asked {
  readonly slug: string;
  readonly facet: ClaimFacet;
  readonly filter: ClaimFilter;
  /** Rises when claims were changed. */
  readonly reading: number;
  /** Nothing is counted for a menu that is closed. */
  readonly open: boolean;
  readonly find: string;
}

interface Counted extends FacetChoices {
  /** What they were counted for. */
  readonly key: string;
  /** What their names hold. */
  readonly find: string;
}

interface Choices {
  readonly counted: Counted | null;
  readonly busy: boolean;
  readonly failure: ActionFailure | null;
  readonly again: () => void;
  /** Has all claims counted, for as long as these are the claims. */
  readonly countAll: () => void;
}

/**
 * The choices of one facet, counted when its menu is opened and again when what the other facets and the words leave has changed.
 * Its own choices do not narrow it, so that ticking one counts nothing. The old ones stay until the new ones are there.
 */
export function useFacetChoices({ slug, facet, filter, reading, open, find }: Asked): Choices {
  const [counted, setCounted] = useState<Counted | null>(null);
  const [whole, setWhole] = useState<string | null>(null);
  const [refused, setRefused] = useState<{ readonly request: string; readonly error: ActionFailure } | null>(null);
  const chosen = filter.facets[facet];
  const key = `${reading} ${claimFilterQuery(withFacet(filter, facet, []))}`;
  const fits = counted?.key === key && chosen.every((id) => counted.choices.some((choice) => choice.id === id));
  // As long as all values are there, what is typed is found among them.
  const complete = fits && counted.find === "" && counted.values <= counted.choices.length;
  const wanted = complete ? "" : find.trim();
  const query = new URLSearchParams(claimFilterQuery(filter));
  query.set("facet", facet);
  if (wanted !== "") query.set("find", wanted);
  const all = whole === key;
  if (all) query.set("all", "yes");
  const request = query.toString();
  const failure = refused?.request === request ? refused.error : null;
  const busy = open && failure === null && !(fits && counted.find === wanted && (!all || counted.among === null));

  useEffect(() => {
    if (!busy) return;
    const abort = new AbortController();
    const load = async () => {
      const answer = await ask<FacetChoices>(slug, `facets?${request}`, undefined, abort.signal);
      if (abort.signal.aborted) return;
      if (answer.ok) setCounted({ ...answer.value, key, find: wanted });
      else setRefused({ request, error: answer.error });
    };
    const timer = setTimeout(() => void load(), wanted === "" ? 0 : PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [slug, request, key, wanted, busy]);

  const again = useCallback(() => setRefused(null), []);
  const countAll = useCallback(() => setWhole(key), [key]);
  return { counted, busy, failure, again, countAll };
}
