import type { ReactNode } from "react";

/** A key or key combination; not shown where there is only a touch screen. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-flex min-w-5 pointer-coarse:hidden items-center justify-center rounded-xs border border-line-strong bg-raised px-1 font-sans text-2xs font-medium text-ink-soft">
      {children}
    </kbd>
  );
}
