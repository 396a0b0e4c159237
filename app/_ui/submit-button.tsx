"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";
import { Spinner } from "./spinner";

/** Submits its form; while the form is on its way it shows so and ignores further presses, keeping the focus. */
export function SubmitButton({ children, variant = "primary", ...rest }: ComponentProps<typeof Button>) {
  const { pending } = useFormStatus();
  return (
    <Button
      type="submit"
      variant={variant}
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : undefined}
      {...rest}
    >
      {pending ? <Spinner /> : null}
      {children}
    </Button>
  );
}
