import type { ReactNode, Ref } from "react";
import { buttonStyle } from "./button-style";

/** The button that opens a menu or popover, described as data so that server components can pass it. */
export type Opener = {
  content: ReactNode;
  /** Accessible name and hover text; needed when the content is only an icon. */
  label?: string;
  /** Defaults to a secondary button; see `iconButtonStyle` and `buttonStyle`. */
  className?: string;
};

type OpenerButtonProps = Opener & { target: string; open: boolean; hasPopup?: "menu" | "dialog"; ref: Ref<HTMLButtonElement> };

/** A native popover button. */
export function OpenerButton({ content, label, className, target, open, hasPopup, ref }: OpenerButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      popoverTarget={target}
      aria-label={label}
      title={label}
      aria-haspopup={hasPopup}
      aria-expanded={open}
      aria-controls={target}
      className={className ?? buttonStyle("secondary", "md")}
    >
      {content}
    </button>
  );
}
