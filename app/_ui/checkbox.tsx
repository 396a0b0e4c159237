import { useId, type ComponentProps, type ReactNode } from "react";
import { FieldError } from "./field-error";
import { describedBy } from "./field";

type CheckboxProps = Omit<ComponentProps<"input">, "type"> & { label: ReactNode; hint?: ReactNode; error?: string | null };

/** A checkbox with its label; the whole line is the target. */
export function Checkbox({ label, hint, error, id, ...rest }: CheckboxProps) {
  const generated = useId();
  const control = id ?? generated;
  return (
    <div>
      <label htmlFor={control} className="flex min-h-6 items-start gap-2.5 text-ui">
        <input id={control} type="checkbox" className="mt-[0.2rem] size-[1.05rem] shrink-0" {...describedBy(control, { hint, error })} {...rest} />
        <span className="min-w-0">{label}</span>
      </label>
      {hint ? (
        <p id={`${control}-hint`} className="pl-[1.675rem] text-sm text-ink-faint">
          {hint}
        </p>
      ) : null}
      <FieldError id={`${control}-error`}>{error}</FieldError>
    </div>
  );
}
