"use client";

import { BookOpenText, Columns2, FileCheck2, Grid3x3, History, Inbox, Lightbulb, ListChecks, Quote, Settings } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl/react";
import { LinkPending } from "../_ui/link-pending";

/** The parts of a case in the order of the work; each is a folder under app/cases/[slug]. */
const sections = [
  { segment: "sources", icon: BookOpenText },
  { segment: "suggestions", icon: Lightbulb },
  { segment: "inbox", icon: Inbox },
  { segment: "matrix", icon: Grid3x3 },
  { segment: "compare", icon: Columns2 },
  { segment: "claims", icon: Quote },
  { segment: "questions", icon: ListChecks },
  { segment: "notes", icon: FileCheck2 },
  { segment: "log", icon: History },
  { segment: "settings", icon: Settings },
] as const;

/** Pages outside the folder of the part that they belong to. */
const HOMES: Readonly<Record<string, string>> = { read: "sources", passages: "sources", pictures: "matrix", "line-up": "matrix" };

/** Which case, what the caller may do in it, and what waits for them. */
export type CaseNavProps = {
  slug: string;
  canManage: boolean;
  canEdit: boolean;
  /** Passages that wait for a reviewer; shown while there are any. */
  toReview: number;
};

/** The way around one case: a column on a wide window, a strip that scrolls sideways on a phone. */
export function CaseNav({ slug, canManage, canEdit, toReview }: CaseNavProps) {
  const t = useTranslations("common");
  const pathname = usePathname();
  const list = useRef<HTMLUListElement>(null);
  const shown = sections.filter(({ segment }) => (canManage || segment !== "settings") && (canEdit || segment !== "suggestions"));
  const part = pathname.slice(`/cases/${slug}/`.length).split("/")[0] ?? "";
  const home = HOMES[part] ?? part;
  const here = shown.findIndex(({ segment }) => segment === home);

  useEffect(() => {
    const strip = list.current;
    const item = strip?.children[here];
    // To the middle, so that its neighbours show; only sideways, where `scrollIntoView` would also move the page.
    if (strip && item instanceof HTMLElement) strip.scrollLeft = item.offsetLeft - (strip.clientWidth - item.offsetWidth) / 2;
  }, [here]);

  return (
    <nav
      aria-label={t("caseNavigation")}
      className="sticky top-14 z-20 border-b border-line bg-paper lg:h-[calc(100dvh-3.5rem)] lg:w-52 lg:shrink-0 lg:overflow-y-auto lg:border-r lg:border-b-0 lg:py-5"
    >
      <ul ref={list} className="case-nav-strip flex gap-0.5 overflow-x-auto px-2 [scrollbar-width:none] lg:flex-col lg:px-3">
        {shown.map(({ segment, icon: Icon }, index) => {
          const href = `/cases/${slug}/${segment}`;
          const inside = pathname === href ? "page" : "true";
          return (
            <li key={segment} className="shrink-0">
              <Link
                href={href}
                // these pages read from the database, for one that may be opened: not worth it
                prefetch={false}
                aria-current={index === here ? inside : undefined}
                className="relative flex min-h-11 items-center gap-2.5 border-b-2 border-transparent px-2.5 text-ui whitespace-nowrap text-ink-soft transition-colors duration-100 hover:text-ink focus-visible:outline-offset-[-3px] aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink lg:min-h-9 lg:rounded-sm lg:border-b-0 lg:hover:bg-sunken lg:aria-[current]:bg-accent-soft lg:aria-[current]:text-accent-strong"
              >
                <Icon aria-hidden="true" className="hidden size-[1.0625rem] shrink-0 sm:block" />
                {t(`nav.${segment}`)}
                {segment === "inbox" && toReview > 0 ? (
                  <span className="rounded-full bg-notice-soft px-1.5 text-xs font-medium text-notice tabular-nums lg:ml-auto">
                    <span aria-hidden="true">{toReview}</span>
                    <span className="sr-only">{t("navCount", { count: toReview })}</span>
                  </span>
                ) : null}
                <LinkPending afloat />
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
