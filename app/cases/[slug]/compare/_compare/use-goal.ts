"use client";

import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

/** A place that a reader asked to see. */
export interface Goal {
  /** What to go to: an edit, or a row of several versions. */
  readonly at: number;
  /** The text that an edit is in. */
  readonly side: "a" | "b";
  /** Only the column with the edit moves, where columns scroll by themselves. */
  readonly alone: boolean;
  /** Only brought into sight: the focus stays where it is. */
  readonly quiet?: boolean;
  /** Counts the wishes, so that the same place can be asked for again. */
  readonly times: number;
}

/** Frames waited for a row that has to be scrolled to and measured first: about half a second. */
const FRAMES = 30;
/** Frames that the goal is kept in sight after it has the focus: rows above it get their true height. */
const SETTLE = 8;
/** Top of the window that the header and the bar cover, in px. */
export const COVERED = 130;

/**
 * Goes to edits: the list scrolls to the goal, and the focus follows as soon as its mark is in the page. The third value says
 * whether it is still on its way, so that a key pressed meanwhile counts from there.
 */
export function useGoal(box: RefObject<HTMLElement | null>): [Goal | null, (to: Omit<Goal, "times">) => void, RefObject<boolean>] {
  const [goal, setGoal] = useState<Goal | null>(null);
  const onItsWay = useRef(false);
  const go = useCallback((to: Omit<Goal, "times">) => {
    onItsWay.current = to.quiet !== true;
    setGoal((old) => ({ ...to, times: (old?.times ?? 0) + 1 }));
  }, []);
  useEffect(() => {
    if (!goal) return;
    let left = FRAMES;
    let frame = 0;
    let arrived = false;
    const look = () => {
      // Whoever has gone on from there meanwhile is not brought back; a row that was drawn anew loses the focus to the page.
      if (arrived && document.activeElement !== document.body && !document.activeElement?.closest(`[data-at="${goal.at}"]`)) return;
      const mark = box.current?.querySelector<HTMLElement>(`[data-at="${goal.at}"][data-begins]`);
      if (mark) {
        if (goal.quiet || mark.contains(document.activeElement)) left = Math.min(left, SETTLE);
        else mark.focus({ preventScroll: true });
        arrived = goal.quiet !== true;
        onItsWay.current = false;
        const { top, bottom } = mark.getBoundingClientRect();
        if (top < COVERED || Math.min(bottom, top + 60) > window.innerHeight) mark.scrollIntoView({ block: "center" });
      }
      if (left-- > 0) frame = requestAnimationFrame(look);
      else onItsWay.current = false;
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [goal, box]);
  return [goal, go, onItsWay];
}
