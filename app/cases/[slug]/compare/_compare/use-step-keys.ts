"use client";

import { usePageKeys } from "@/app/_ui/use-page-keys";

/** J and K anywhere on the page, but where one types; nothing when shortcuts of a letter are switched off. */
export function useStepKeys(step: (by: 1 | -1) => void): void {
  usePageKeys((event) => {
    const key = event.key.toLowerCase();
    if (key !== "j" && key !== "k") return;
    event.preventDefault();
    step(key === "j" ? 1 : -1);
  });
}
