"use client";

import { useCallback, useEffect, useState } from "react";
import { dropDraft, readDraft, writeDraft } from "./draft-store";

/**
 * State that survives a reload: what is being typed into a form that React controls. `T` must be JSON.
 *
 * @returns the value, what changes and keeps it, what forgets it, and whether it was typed before a reload
 */
export function useStoredState<T>(key: string, initial: T): [T, (value: T) => void, () => void, boolean] {
  const [value, setValue] = useState(initial);
  const [restored, setRestored] = useState(false);

  useEffect(() => {
    const stored = readDraft(key)?.values["json"]?.[0];
    if (stored === undefined) return;
    // After hydration, so that the server's markup and the first render agree.
    const frame = requestAnimationFrame(() => {
      setValue(JSON.parse(stored) as T);
      setRestored(true);
    });
    return () => cancelAnimationFrame(frame);
  }, [key]);

  const keep = useCallback(
    (next: T) => {
      setValue(next);
      writeDraft(key, { version: null, values: { json: [JSON.stringify(next)] } });
    },
    [key],
  );
  const drop = useCallback(() => {
    dropDraft(key);
    setRestored(false);
  }, [key]);
  return [value, keep, drop, restored];
}
