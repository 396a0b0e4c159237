import type { ComponentProps } from "react";
import { Button } from "./button";
import { Spinner } from "./spinner";

/** Submits its form; while `busy` it shows so and keeps the focus. */
export function SaveButton({ busy, children, variant = "primary", ...rest }: ComponentProps<typeof Button> & { busy: boolean }) {
  return (
    <Button type="submit" variant={variant} aria-disabled={busy || undefined} {...rest}>
      {busy ? <Spinner /> : null}
      {children}
    </Button>
  );
}
