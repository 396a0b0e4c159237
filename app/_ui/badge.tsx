import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type BadgeTone = "neutral" | "accent" | "notice" | "danger";

const tones: Record<BadgeTone, string> = {
  neutral: "border-line bg-sunken text-ink-soft",
  accent: "border-transparent bg-accent-soft text-accent-strong",
  notice: "border-transparent bg-notice-soft text-notice",
  danger: "border-transparent bg-danger-soft text-danger",
};

/** A short label. Its tone never says which account is right. */
export function Badge({ tone = "neutral", children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={classNames(
        "inline-flex max-w-full items-center gap-1 rounded-xs border px-1.5 py-px text-xs leading-5 font-medium [&_svg]:size-3.5",
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}
