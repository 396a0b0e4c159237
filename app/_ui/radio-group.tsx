import { useId, type ReactNode } from "react";
import { FieldError } from "./field-error";

type RadioGroupProps = {
  name: string;
  legend: ReactNode;
  options: readonly { value: string; label: ReactNode; hint?: ReactNode }[];
  defaultValue?: string;
  value?: string;
  onValueChange?: (value: string) => void;
  hint?: ReactNode;
  error?: string | null;
  /** Side by side where there is room, for short answers. */
  inline?: boolean;
};

/** A group of native radio buttons under one legend; arrow keys move the choice. */
export function RadioGroup({ name, legend, options, defaultValue, value, onValueChange, hint, error, inline }: RadioGroupProps) {
  const id = useId();
  return (
    <fieldset aria-describedby={hint ? `${id}-hint` : undefined} aria-invalid={error ? true : undefined} className="min-w-0">
      <legend className="mb-1 text-sm font-medium">{legend}</legend>
      {hint ? (
        <p id={`${id}-hint`} className="mb-1 text-sm text-ink-faint">
          {hint}
        </p>
      ) : null}
      <div className={inline ? "flex flex-wrap gap-x-5 gap-y-1" : "flex flex-col gap-1"}>
        {options.map((option) => (
          <label key={option.value} className="flex min-h-6 items-start gap-2.5 text-ui">
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={value === undefined ? option.value === defaultValue : undefined}
              checked={value === undefined ? undefined : option.value === value}
              onChange={onValueChange ? () => onValueChange(option.value) : undefined}
              className="mt-[0.2rem] size-[1.05rem] shrink-0"
            />
            <span className="min-w-0">
              {option.label}
              {option.hint ? <span className="block text-sm text-ink-faint">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </fieldset>
  );
}
