import type { ReactNode } from "react";
import { FieldError } from "./field-error";

/** What every form field takes besides its control's own attributes. */
export type FieldProps = {
  label: ReactNode;
  /** One sentence of help under the label. */
  hint?: ReactNode;
  /** Why the value was refused; marks the control invalid. */
  error?: string | null;
  /** Appended to the label of a field that may stay empty, already translated. */
  optionalText?: string;
  /** Keeps the label for screen readers only, where the surroundings already show it. */
  hideLabel?: boolean;
};

/** Attributes that tie a control to its hint and error. */
export function describedBy(id: string, { hint, error }: Pick<FieldProps, "hint" | "error">) {
  const ids = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(" ");
  return { "aria-describedby": ids || undefined, "aria-invalid": error ? true : undefined } as const;
}

/** Label, hint, control and error, in this order. */
export function Field({ id, label, hint, error, optionalText, hideLabel, children }: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className={hideLabel ? "sr-only" : "text-sm font-medium text-ink"}>
        {label}
        {optionalText ? <span className="font-normal text-ink-faint"> ({optionalText})</span> : null}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-ink-faint">
          {hint}
        </p>
      ) : null}
      {children}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}

/** The look of text inputs, text areas and selects. */
export const controlStyle =
  "w-full min-w-0 rounded-sm border border-line-strong bg-raised px-3 py-1.5 text-ui text-ink shadow-raised transition-colors duration-100 " +
  "hover:not-disabled:border-ink-soft focus-visible:outline-offset-0 focus-visible:border-focus disabled:bg-sunken disabled:text-ink-faint aria-invalid:border-danger";
