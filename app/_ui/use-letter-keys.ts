"use client";

import { useStoredChoice } from "./use-stored-choice";

/**
 * Whether shortcuts of a single letter work in this browser. Speech input and shaky hands set them off by accident, so that
 * a person can switch them off everywhere at once (WCAG 2.1.4).
 */
export function useLetterKeys(): [on: boolean, set: (on: boolean) => void] {
  const [choice, choose] = useStoredChoice("letter-keys", ["on", "off"]);
  return [choice === "on", (on) => choose(on ? "on" : "off")];
}
