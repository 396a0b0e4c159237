"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** The first wait between two looks, and the longest, in milliseconds: what takes long is looked at less often. */
const FIRST = 2_000;
const LONGEST = 30_000;

/** Asks the server for the page again, ever less often, while `unfinished`: something in the background changes what it shows. */
export function useRefreshWhile(unfinished: boolean): void {
  const router = useRouter();
  useEffect(() => {
    if (!unfinished) return;
    let wait = FIRST;
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      // A page that nobody looks at asks for nothing.
      if (document.visibilityState === "visible") router.refresh();
      wait = Math.min(wait * 1.5, LONGEST);
      timer = setTimeout(look, wait);
    };
    timer = setTimeout(look, wait);
    return () => clearTimeout(timer);
  }, [unfinished, router]);
}
