import Link from "next/link";
import type { ReactNode } from "react";

type LinkTabsProps = {
  label: string;
  tabs: readonly { href: string; label: ReactNode; current: boolean }[];
  /** At the end of the line. */
  children?: ReactNode;
};

/** Views of one page, each with an address of its own; they look like `Tabs`. */
export function LinkTabs({ label, tabs, children }: LinkTabsProps) {
  return (
    <nav aria-label={label} className="mb-5 flex flex-wrap items-center gap-x-1 border-b border-line">
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          prefetch={false}
          aria-current={tab.current ? "page" : undefined}
          className="-mb-px border-b-2 border-transparent px-3 py-2 text-ui font-medium whitespace-nowrap text-ink-soft hover:text-ink focus-visible:outline-offset-[-3px] aria-[current]:border-accent aria-[current]:text-ink"
        >
          {tab.label}
        </Link>
      ))}
      {children}
    </nav>
  );
}
