"use client";

import { useRef, useState } from "react";
import { countQueueAction } from "@/app/cases/[slug]/_suggestions/actions";

/** How many wait: as the page came with it, less what was decided on here since. */
export function useLeft(slug: string, page: { readonly waiting: number }) {
  const [since, setSince] = useState({ page, by: 0 });
  const asked = useRef(0);
  if (since.page !== page) setSince({ page, by: 0 });
  const left = Math.max(0, page.waiting + (since.page === page ? since.by : 0));
  return {
    left,
    change: (by: 1 | -1) => setSince((old) => ({ ...old, by: old.by + by })),
    /** Asks anew: a wording takes others with it. */
    recount: async () => {
      asked.current += 1;
      const number = asked.current;
      const result = await countQueueAction(slug, {});
      if (result.ok && number === asked.current) setSince((old) => ({ ...old, by: result.value - old.page.waiting }));
    },
  };
}
