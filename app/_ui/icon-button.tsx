import type { ComponentProps, ReactNode } from "react";
import { iconButtonStyle } from "./button-style";
import { classNames } from "./class-names";

type IconButtonProps = Omit<ComponentProps<"button">, "children"> & {
  /** What the button does, in words: its accessible name and its hover text. */
  label: string;
  children: ReactNode;
};

/** A button that shows only an icon. Pass a lucide icon as its child. */
export function IconButton({ label, children, className, type = "button", ...rest }: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={classNames(iconButtonStyle, className)}
      {...rest}
    >
      {children}
    </button>
  );
}
