import { useId, type ComponentProps } from "react";
import { classNames } from "./class-names";
import { controlStyle, describedBy, Field, type FieldProps } from "./field";

type TextFieldProps = FieldProps & Omit<ComponentProps<"input">, "id"> & { id?: string };

/** A one-line text input with its label. */
export function TextField({ label, hint, error, optionalText, hideLabel, id, className, ...rest }: TextFieldProps) {
  const generated = useId();
  const control = id ?? generated;
  return (
    <Field id={control} {...{ label, hint, error, optionalText, hideLabel }}>
      <input id={control} className={classNames(controlStyle, "h-9", className)} {...describedBy(control, { hint, error })} {...rest} />
    </Field>
  );
}
