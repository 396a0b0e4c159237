"use client";

import { useEffect, useEffectEvent } from "react";
import { useLetterKeys } from "./use-letter-keys";

const TYPING = "input, select, textarea, dialog, [contenteditable]";

/**
 * Keys that work anywhere on a page, but where one types, in dialogs and under them, and with modifiers other than Shift; what
 * somebody else has taken is left. Those of a single character are left out when a person switched them off (WCAG 2.1.4).
 */
export function usePageKeys(handle: (event: KeyboardEvent) => void): void {
  const [letters] = useLetterKeys();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || (event.key.length === 1 && !letters)) return;
    if ((event.target instanceof Element && event.target.closest(TYPING)) || document.querySelector("dialog[open]")) return;
    handle(event);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
