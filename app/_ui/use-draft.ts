"use client";

import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { dropDraft, readDraft, writeDraft } from "./draft-store";
import { fillForm, readForm, type FormValues } from "./form-values";

type DraftOptions = {
  /** Names the form and the thing it edits, e.g. `claim/<id>` or `new-claim/<capture>`. */
  id: string;
  /** Version of the thing being edited; leave it out for something new. */
  version?: number;
  /** Changes each time a save succeeded (e.g. the action's result counter or new version); then the draft is dropped. */
  saved?: string | number;
  /** Empties the form after a save, for forms that add one thing after another. */
  resetOnSave?: boolean;
};

type Draft = {
  /** Goes on the form. */
  ref: RefObject<HTMLFormElement | null>;
  /** True when typing from before a reload was put back; say so and offer `discard`. */
  restored: boolean;
  /** A draft begun on another version than the one shown, to be offered beside it (ConflictNotice), not filled in. */
  stale: FormValues | null;
  /** Drops the draft and goes back to the saved values. */
  discard: () => void;
};

/**
 * Keeps what is typed into a form through a reload, and through a failed action (React resets a form after any
 * action; here only a save does). Works with controlled and uncontrolled fields alike.
 * Take the result apart where you call it (`const { ref, restored } = useDraft(…)`): the linter takes it for a ref otherwise.
 */
export function useDraft({ id, version, saved, resetOnSave = false }: DraftOptions): Draft {
  const ref = useRef<HTMLFormElement>(null);
  const mayReset = useRef(false);
  const lastSaved = useRef(saved);
  const [found, setFound] = useState<{ restored: boolean; stale: FormValues | null; under: DraftOptions["saved"] }>();

  const reset = useCallback(() => {
    mayReset.current = true;
    ref.current?.reset();
    mayReset.current = false;
  }, []);

  useEffect(() => {
    const form = ref.current;
    if (!form) return;
    // after the first paint, when fields that React controls listen
    const restoring = requestAnimationFrame(() => {
      const stored = readDraft(id);
      if (!stored) return;
      const fits = stored.version === (version ?? null);
      if (fits) fillForm(form, stored.values);
      setFound({ restored: fits, stale: fits ? null : stored.values, under: lastSaved.current });
    });
    const keep = () => writeDraft(id, { version: version ?? null, values: readForm(form) });
    const hold = (event: Event) => {
      if (!mayReset.current) event.preventDefault();
    };
    form.addEventListener("input", keep);
    form.addEventListener("change", keep);
    form.addEventListener("reset", hold);
    return () => {
      cancelAnimationFrame(restoring);
      form.removeEventListener("input", keep);
      form.removeEventListener("change", keep);
      form.removeEventListener("reset", hold);
    };
  }, [id, version]);

  useEffect(() => {
    if (saved === lastSaved.current) return;
    lastSaved.current = saved;
    dropDraft(id);
    if (resetOnSave) reset();
  }, [saved, id, resetOnSave, reset]);

  const discard = () => {
    dropDraft(id);
    setFound(undefined);
    reset();
  };

  // what was found counts until the next save
  const current = found?.under === saved ? found : undefined;
  return { ref, restored: current?.restored ?? false, stale: current?.stale ?? null, discard };
}
