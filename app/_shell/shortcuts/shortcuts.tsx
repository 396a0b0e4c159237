"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { useLetterKeys } from "@/app/_ui/use-letter-keys";
import { OPEN_SHORTCUTS } from "./open-shortcuts";

// Looked at now and then: it comes when it is asked for.
const ShortcutSheet = lazy(() => import("./shortcut-sheet").then((module) => ({ default: module.ShortcutSheet })));

/** The sheet of shortcuts behind "?" on every page; nothing until it is asked for. A dialog that is open keeps its place. */
export function Shortcuts() {
  const [open, setOpen] = useState(false);
  const [letters] = useLetterKeys();
  useEffect(() => {
    const show = () => {
      if (!document.querySelector("dialog[open]")) setOpen(true);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "?" || !letters || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest("input, select, textarea, dialog, [contenteditable]")) return;
      event.preventDefault();
      show();
    };
    window.addEventListener("keydown", onKeyDown);
    window.addEventListener(OPEN_SHORTCUTS, show);
    return () => {
      window.removeEventListener("keydown", onKeyDown);
      window.removeEventListener(OPEN_SHORTCUTS, show);
    };
  }, [letters]);
  return open ? (
    <Suspense>
      <ShortcutSheet onClose={() => setOpen(false)} />
    </Suspense>
  ) : null;
}
