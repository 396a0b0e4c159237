"use client";

import { useCallback, useSyncExternalStore } from "react";

const prefix = "recoupe-choice:";
/** Told to the other users of a choice in this page; the browser tells other pages by itself. */
const CHANGED = "recoupe-choice";
/** Choices made while the browser keeps nothing. */
const unkept = new Map<string, string>();

function read(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key) ?? unkept.get(key) ?? null;
  } catch {
    return unkept.get(key) ?? null;
  }
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener("storage", onChange);
  window.addEventListener(CHANGED, onChange);
  return () => {
    window.removeEventListener("storage", onChange);
    window.removeEventListener(CHANGED, onChange);
  };
}

/** A choice of this browser, kept from visit to visit and the same wherever it is used. The server renders the first of `choices`. */
export function useStoredChoice<T extends string>(key: string, choices: readonly [T, ...T[]]): [T, (choice: T) => void] {
  const stored = useSyncExternalStore(
    subscribe,
    () => read(key),
    () => null,
  );
  const choose = useCallback(
    (choice: T) => {
      unkept.set(key, choice);
      try {
        localStorage.setItem(prefix + key, choice);
      } catch {
        // A full or forbidden storage: the choice holds until the page is left.
      }
      window.dispatchEvent(new Event(CHANGED));
    },
    [key],
  );
  return [choices.find((choice) => choice === stored) ?? choices[0], choose];
}
