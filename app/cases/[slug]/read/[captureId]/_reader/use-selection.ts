"use client";

import { useCallback, useEffect, useState } from "react";
import type { RefObject } from "react";
import { paragraphAt, selectedRange, selectRange } from "./text-position";
import type { TextRange } from "./text-position";
import { sentenceAround, step } from "./word-steps";
import type { Step } from "./word-steps";
import { wholeWords } from "./whole-words";

/** What is selected in the text: where, the words, and where its end stands (px from the top left of the box the text is placed in). */
export interface ReaderSelection extends TextRange {
  readonly words: string;
  readonly left: number;
  readonly bottom: number;
}

/** Waited for after the last change, so that the toolbar does not chase a selection that is still being drawn. In ms. */
const SETTLE = 120;

/** Follows the browser's selection inside the text, made by mouse, finger or the reader's own keys. */
export function useSelection(root: RefObject<HTMLElement | null>, language: string) {
  const [selection, setSelection] = useState<ReaderSelection | null>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let dragging = false;
    const read = () => {
      const element = root.current;
      // A toolbar that came while the mouse is still drawing would stand in its way, and end what is being selected.
      if (dragging) return;
      // While a field of the panel has the focus, the selection that opened it stands.
      if (!element || document.activeElement?.closest("form, dialog")) return;
      setSelection(measure(element));
    };
    const onChange = () => {
      clearTimeout(timer);
      timer = setTimeout(read, SETTLE);
    };
    const onRelease = (event: PointerEvent) => {
      // Fingers have handles that know words already.
      if (event.pointerType === "mouse" && root.current) growToWords(root.current);
    };
    const onPointer = ({ type, pointerType, buttons }: PointerEvent) => {
      const now = pointerType === "mouse" && (type === "pointerdown" || (dragging && buttons !== 0));
      if (dragging && !now) onChange();
      dragging = now;
    };
    const watched = ["pointerdown", "pointermove", "pointerup", "pointercancel"] as const;
    for (const type of watched) document.addEventListener(type, onPointer);
    document.addEventListener("selectionchange", onChange);
    document.addEventListener("pointerup", onRelease);
    // Words may have been selected before this began to listen: the text is there first.
    onChange();
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", onChange);
      document.removeEventListener("pointerup", onRelease);
      for (const type of watched) document.removeEventListener(type, onPointer);
    };
  }, [root]);

  const select = useCallback(
    (range: TextRange) => {
      const element = root.current;
      const selected = element && selectRange(element, range);
      if (!element || !selected) return;
      const box = selected.getBoundingClientRect();
      if (box.top < 80 || box.bottom > window.innerHeight - 80) {
        selected.startContainer.parentElement?.scrollIntoView({ block: "center" });
      }
      setSelection(measure(element));
    },
    [root],
  );

  const move = useCallback(
    (by: Step, direction: 1 | -1, extend: boolean) => {
      const element = root.current;
      if (!element) return;
      const current = selectedRange(element, window.getSelection());
      const here = current ? paragraphAt(element, direction === 1 ? current.end - 1 : current.start) : firstOnScreen(element);
      if (!here) return;
      const next = step(current, toParagraph(here), (way) => neighbour(here, way), { by, direction, extend, language });
      if (next) select(next);
    },
    [root, select, language],
  );

  const sentence = useCallback(
    (extend: boolean) => {
      const element = root.current;
      if (!element) return;
      const current = selectedRange(element, window.getSelection());
      if (!current) return move("sentence", 1, false);
      const here = paragraphAt(element, current.start);
      if (!here) return;
      const whole = sentenceAround(current, toParagraph(here), language);
      if (extend || (whole.start === current.start && whole.end <= current.end)) move("sentence", 1, true);
      else select(whole);
    },
    [root, select, move, language],
  );

  const clear = useCallback(() => {
    window.getSelection()?.removeAllRanges();
    setSelection(null);
  }, []);

  return { selection, select, move, sentence, clear };
}

/** Grows what the mouse has selected to whole words, on the page too: people see what they will quote. */
function growToWords(root: HTMLElement): void {
  const range = selectedRange(root, window.getSelection());
  const first = range && paragraphAt(root, range.start);
  const last = range && paragraphAt(root, range.end - 1);
  if (!first || !last) return;
  const edge = (paragraph: HTMLElement) => {
    const { start, text } = toParagraph(paragraph);
    return { start, grown: wholeWords(text, { start: Math.max(0, range.start - start), end: Math.min(text.length, range.end - start) }) };
  };
  const [from, to] = [edge(first), edge(last)];
  const grown = { start: from.start + from.grown.start, end: to.start + to.grown.end };
  if (grown.start !== range.start || grown.end !== range.end) selectRange(root, grown);
}

function measure(root: HTMLElement): ReaderSelection | null {
  const selected = window.getSelection();
  const range = selectedRange(root, selected);
  if (!range || !selected) return null;
  const frame = (root.offsetParent ?? root).getBoundingClientRect();
  const boxes = selected.getRangeAt(0).getClientRects();
  const last = boxes[boxes.length - 1] ?? selected.getRangeAt(0).getBoundingClientRect();
  return { ...range, words: selected.toString().trim(), left: last.left - frame.left, bottom: last.bottom - frame.top };
}

function toParagraph(element: HTMLElement): { start: number; text: string } {
  return { start: Number(element.dataset["p"]), text: element.textContent ?? "" };
}

function neighbour(element: HTMLElement, direction: 1 | -1): { start: number; text: string } | null {
  const sideways = direction === 1 ? element.nextElementSibling : element.previousElementSibling;
  const block = direction === 1 ? element.parentElement?.nextElementSibling : element.parentElement?.previousElementSibling;
  const found = sideways ?? (direction === 1 ? block?.firstElementChild : block?.lastElementChild);
  return found instanceof HTMLElement && found.dataset["p"] !== undefined ? toParagraph(found) : null;
}

function firstOnScreen(root: HTMLElement): HTMLElement | null {
  return [...root.querySelectorAll<HTMLElement>("[data-p]")].find((paragraph) => paragraph.getBoundingClientRect().bottom > 90) ?? null;
}
