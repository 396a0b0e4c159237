import { classNames } from "./class-names";

/** `primary`: the one main act of a view; `secondary`: any other; `quiet`: in toolbars and rows; `danger`: cannot be undone. */
export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "md" | "sm";

const base =
  "inline-flex items-center justify-center gap-2 rounded-sm border font-medium whitespace-nowrap select-none transition-colors duration-100 " +
  "disabled:opacity-55 aria-disabled:opacity-55 [&_svg]:size-4 [&_svg]:shrink-0";

const variants: Record<ButtonVariant, string> = {
  primary: "border-accent bg-accent text-on-accent hover:not-disabled:border-accent-strong hover:not-disabled:bg-accent-strong",
  secondary: "border-line-strong bg-raised text-ink shadow-raised hover:not-disabled:border-ink-soft hover:not-disabled:bg-sunken",
  quiet: "border-transparent text-ink-soft hover:not-disabled:bg-sunken hover:not-disabled:text-ink aria-pressed:bg-accent-soft aria-pressed:text-accent-strong",
  danger: "border-danger bg-danger text-on-danger hover:not-disabled:opacity-90",
};

const sizes: Record<ButtonSize, string> = {
  md: "min-h-9 px-3.5 text-ui",
  sm: "min-h-7 px-2.5 text-sm",
};

/** The look of a square button that holds only an icon. */
export const iconButtonStyle =
  "inline-flex size-8 shrink-0 items-center justify-center rounded-sm text-ink-soft transition-colors duration-100 " +
  "hover:not-disabled:bg-sunken hover:not-disabled:text-ink aria-pressed:bg-accent-soft aria-pressed:text-accent-strong " +
  "disabled:opacity-55 [&_svg]:size-[1.125rem]";

/** The look shared by buttons and by links that look like them. */
export function buttonStyle(variant: ButtonVariant, size: ButtonSize, extra?: string): string {
  return classNames(base, variants[variant], sizes[size], extra);
}
