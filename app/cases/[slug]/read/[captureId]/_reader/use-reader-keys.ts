"use client";

import type { KeyboardEvent } from "react";
import { useLetterKeys } from "@/app/_ui/use-letter-keys";
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

/** The keys of the text; see `reader.keys` of the messages for their words. Those of the browser and of marks stay theirs. */
export function useReaderKeys(commands: Commands): (event: KeyboardEvent) => void {
  const [letters] = useLetterKeys();
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.key.length === 1 && !letters)) return;
    const onMark = event.target !== event.currentTarget;
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
}
