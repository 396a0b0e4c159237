"use client";

import { useCallback, useRef, useState } from "react";
import type { RefObject } from "react";
import type { Annotated } from "./annotate-panel";
import type { LaneHandle } from "./suggestions/suggestion-lane";
import { selectedRange } from "./text-position";
import type { ReaderSelection } from "./use-selection";

/** Which form: claims of the words, or one more appearance of a claim. */
export type FormKind = "annotate" | "add";

type Opening = {
  text: RefObject<HTMLElement | null>;
  lane: RefObject<LaneHandle | null>;
  /** Null where there is nothing to make a form of, or nobody who may. */
  selection: ReaderSelection | null;
  onOpen: (what: FormKind, annotated: Annotated) => void;
};

/** How a wait for the assists ended: they have read, nobody wants to wait, or the form is not wanted. */
type Answer = "read" | "empty" | "given up";

/**
 * Opens a form on the selected words, a new claim's with what the assists read off them. While they are still reading, an empty
 * form would say that there is nothing to read off: it waits for them, unless it is told not to.
 */
export function useFormOpening({ text, lane, selection, onOpen }: Opening) {
  // Until the lane stands and says otherwise.
  const isReading = useRef(true);
  const [waiting, setWaiting] = useState<ReaderSelection | null>(null);
  const answer = useRef<((how: Answer) => void) | null>(null);
  const underWay = useRef(false);
  const isWaiting = waiting !== null && waiting.start === selection?.start && waiting.end === selection.end;

  const setReading = useCallback((now: boolean) => {
    isReading.current = now;
    if (!now) answer.current?.("read");
  }, []);
  const wait = async (chosen: ReaderSelection): Promise<Answer> => {
    answer.current?.("given up");
    setWaiting(chosen);
    const how = await new Promise<Answer>((resolve) => {
      answer.current = resolve;
    });
    setWaiting((old) => (old === chosen ? null : old));
    return how;
  };
  const begin = async (what: FormKind) => {
    if (!selection || underWay.current) return;
    const { start, end, words } = selection;
    let how: Answer = "read";
    if (what === "annotate" && isReading.current) {
      how = await wait(selection);
      const still = text.current && selectedRange(text.current, window.getSelection());
      // Other words were chosen meanwhile, or none.
      if (how === "given up" || still?.start !== start || still.end !== end) return;
    }
    // What is typed until the form stands is for the form: in the text each letter would be a command.
    text.current?.blur();
    underWay.current = true;
    const readOff = what === "annotate" && how === "read" ? await lane.current?.readOff({ start, end, words }) : undefined;
    underWay.current = false;
    onOpen(what, { start, end, words, ...(readOff?.length ? { readOff } : {}) });
  };

  return {
    begin,
    setReading,
    isWaiting,
    openEmpty: () => answer.current?.("empty"),
    stopWaiting: () => answer.current?.("given up"),
    /** Whether what is typed is for a form that is about to stand. */
    isUnderWay: () => underWay.current || isWaiting,
  };
}
