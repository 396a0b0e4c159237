import { useId, type ComponentProps, type ReactNode } from "react";
import { ChevronDown } from "lucide-react";
import { classNames } from "./class-names";
import { controlStyle, describedBy, Field, type FieldProps } from "./field";

type SelectProps = FieldProps &
  Omit<ComponentProps<"select">, "id" | "children"> & {
    id?: string;
    /** Options as data, or `<option>`/`<optgroup>` children. */
    options?: readonly { value: string; label: string }[];
    children?: ReactNode;
  };

/** The browser's own select, which every device knows how to show. */
export function Select({ label, hint, error, optionalText, hideLabel, id, className, options, children, ...rest }: SelectProps) {
  const generated = useId();
  const control = id ?? generated;
  return (
    <Field id={control} {...{ label, hint, error, optionalText, hideLabel }}>
      <div className="relative">
        <select
          id={control}
          className={classNames(controlStyle, "h-9 appearance-none pr-9 [&>option]:bg-raised", className)}
          {...describedBy(control, { hint, error })}
          {...rest}
        >
          {options?.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
          {children}
        </select>
        <ChevronDown aria-hidden="true" className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-ink-faint" />
      </div>
    </Field>
  );
}
