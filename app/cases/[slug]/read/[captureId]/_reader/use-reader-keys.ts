"use client";

import type { KeyboardEvent, RefObject } from "react";
import { useLetterKeys } from "@/app/_ui/use-letter-keys";
import { usePageKeys } from "@/app/_ui/use-page-keys";
import type { Step } from "./word-steps";

type Commands = {
  move: (by: Step, direction: 1 | -1, extend: boolean) => void;
  sentence: (extend: boolean) => void;
  clear: () => void;
  newClaim: () => void;
  addTo: () => void;
  exclude: () => void;
  nextSuggestion: () => void;
  toggleSuggestions: () => void;
};

/**
 * The keys of the text; see `reader.keys` of the messages for their words. Those of the browser and of marks stay theirs.
 * Letters work while nothing on the page has the focus as well, as it is on arrival; arrows then scroll, as on any page.
 *
 * @param listening false while a form stands or is about to: letters typed before it takes the focus are not for the text
 */
export function useReaderKeys(text: RefObject<HTMLElement | null>, listening: () => boolean, commands: Commands): (event: KeyboardEvent) => void {
  const [letters] = useLetterKeys();
  const handle = (event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "preventDefault">, onMark: boolean) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.key.length === 1 && !letters)) return;
    const run: Record<string, () => void> = {
      ArrowRight: () => commands.move("word", 1, event.shiftKey),
      ArrowLeft: () => commands.move("word", -1, event.shiftKey),
      ArrowDown: () => commands.move("paragraph", 1, event.shiftKey),
      ArrowUp: () => commands.move("paragraph", -1, event.shiftKey),
      s: () => commands.sentence(event.shiftKey),
      n: commands.newClaim,
      a: commands.addTo,
      x: commands.exclude,
      j: commands.nextSuggestion,
      i: commands.toggleSuggestions,
      Escape: commands.clear,
      ...(onMark ? {} : { Enter: commands.newClaim }),
    };
    const command = run[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!command) return;
    event.preventDefault();
    command();
  };
  usePageKeys((event) => {
    if (!listening() || event.target !== document.body || event.key.length !== 1) return;
    handle(event, true);
    if (event.defaultPrevented && document.activeElement === document.body) text.current?.focus({ preventScroll: true });
  });
  return (event) => handle(event, event.target !== event.currentTarget);
}
