"use client";

import { Search } from "lucide-react";
import { usePathname } from "next/navigation";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useTranslations } from "use-intl/react";
import { Kbd } from "@/app/_ui/kbd";
import { SearchDialog } from "./search-dialog";

const subscribe = () => () => undefined;
const isApple = () => /Mac|iPhone|iPad/u.test(navigator.platform);

/** The way to search from every page: a button that looks like the box it opens, and ⌘K or Ctrl+K. */
export function SearchBox() {
  const t = useTranslations("search");
  const [open, setOpen] = useState(false);
  const pathname = usePathname();
  const here = /^\/cases\/([^/]+)/u.exec(pathname)?.[1] ?? null;
  const apple = useSyncExternalStore(subscribe, isApple, () => false);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if ((event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
        event.preventDefault();
        // Another dialog may hold a form: it stays where it is.
        if (!document.querySelector("dialog[open]")) setOpen(true);
      }
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);

  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        title={t("open")}
        className="inline-flex size-8 items-center justify-center gap-2 rounded-sm text-ink-soft transition-colors duration-100 hover:bg-sunken hover:text-ink lg:h-9 lg:w-72 lg:justify-start lg:border lg:border-line-strong lg:bg-raised lg:px-3 lg:hover:border-ink-soft"
        onClick={() => setOpen(true)}
      >
        <Search aria-hidden="true" className="size-[1.125rem] shrink-0 lg:size-4" />
        <span className="sr-only grow text-left text-ui lg:not-sr-only">{t("open")}</span>
        <span aria-hidden="true" className="hidden lg:inline">
          <Kbd>{apple ? "⌘ K" : "Ctrl K"}</Kbd>
        </span>
      </button>
      <SearchDialog open={open} onClose={() => setOpen(false)} here={here} />
    </>
  );
}
