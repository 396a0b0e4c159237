import { useId, type ComponentProps } from "react";
import { classNames } from "./class-names";
import { controlStyle, describedBy, Field, type FieldProps } from "./field";

type TextAreaProps = FieldProps & Omit<ComponentProps<"textarea">, "id"> & { id?: string };

/** A text area that grows with its text where the browser can, up to 24 lines or so. */
export function TextArea({ label, hint, error, optionalText, hideLabel, id, className, rows = 4, ...rest }: TextAreaProps) {
  const generated = useId();
  const control = id ?? generated;
  return (
    <Field id={control} {...{ label, hint, error, optionalText, hideLabel }}>
      <textarea
        id={control}
        rows={rows}
        className={classNames(controlStyle, "field-sizing-content max-h-[36rem] min-h-20 resize-y leading-relaxed", className)}
        {...describedBy(control, { hint, error })}
        {...rest}
      />
    </Field>
  );
}
