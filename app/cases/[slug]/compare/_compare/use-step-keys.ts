"use client";

import { useEffect } from "react";
import { useLetterKeys } from "@/app/_ui/use-letter-keys";

/** J and K anywhere on the page, but where one types; nothing when shortcuts of a letter are switched off. */
export function useStepKeys(step: (by: 1 | -1) => void): void {
  const [on] = useLetterKeys();
  useEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || (event.key !== "j" && event.key !== "k")) return;
      if (event.target instanceof Element && event.target.closest("input, select, textarea, dialog, [contenteditable]")) return;
      event.preventDefault();
      step(event.key === "j" ? 1 : -1);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [on, step]);
}
