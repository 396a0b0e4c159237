import type { ReactNode } from "react";
import { classNames } from "./class-names";

/**
 * A key or key combination.
 * @param always also where a touch screen is what one points with or on a window of a phone's width, as in a list of keys
 */
export function Kbd({ children, always }: { children: ReactNode; always?: boolean }) {
  return (
    <kbd
      className={classNames(
        "inline-flex min-w-5 items-center justify-center rounded-xs border border-line-strong bg-raised px-1 font-sans text-2xs font-medium text-ink-soft",
        !always && "max-sm:hidden pointer-coarse:hidden",
      )}
    >
      {children}
    </kbd>
  );
}
