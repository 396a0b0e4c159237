"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { usePageKeys } from "@/app/_ui/use-page-keys";
import { OPEN_SHORTCUTS } from "./open-shortcuts";

// Looked at now and then: it comes when it is asked for.
const ShortcutSheet = lazy(() => import("./shortcut-sheet").then((module) => ({ default: module.ShortcutSheet })));

/** The sheet of shortcuts behind "?" on every page; nothing until it is asked for. A dialog that is open keeps its place. */
export function Shortcuts() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const show = () => {
      if (!document.querySelector("dialog[open]")) setOpen(true);
    };
    window.addEventListener(OPEN_SHORTCUTS, show);
    return () => window.removeEventListener(OPEN_SHORTCUTS, show);
  }, []);
  usePageKeys((event) => {
    if (event.key !== "?") return;
    event.preventDefault();
    setOpen(true);
  });
  return open ? (
    <Suspense>
      <ShortcutSheet onClose={() => setOpen(false)} />
    </Suspense>
  ) : null;
}
