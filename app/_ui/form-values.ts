/** Text values of a form by field name; several for a name that repeats. */
export type FormValues = Record<string, string[]>;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isControl(element: Element): element is Control {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
}

/** Passwords and files are never kept, nor the fields that the framework adds (their names begin with `$`). */
function isKept(control: Control): boolean {
  return control.name !== "" && !control.name.startsWith("$") && control.type !== "password" && control.type !== "file";
}

/** What is typed and chosen in a form at this moment. */
export function readForm(form: HTMLFormElement): FormValues {
  const values: FormValues = {};
  const kept = new Set([...form.elements].filter(isControl).filter(isKept).map((control) => control.name));
  for (const [name, value] of new FormData(form)) {
    if (kept.has(name) && typeof value === "string") (values[name] ??= []).push(value);
  }
  return values;
}

/** Sets a value past React's own bookkeeping, so that the event below reaches `onChange` of controlled fields. */
function setNatively(control: Control, property: "value" | "checked", value: string | boolean): void {
  const prototype: object = Object.getPrototypeOf(control);
  Object.getOwnPropertyDescriptor(prototype, property)?.set?.call(control, value);
}

/** Puts values back into a form. Fields that the form has lost meanwhile are passed over. */
export function fillForm(form: HTMLFormElement, values: FormValues): void {
  const left = structuredClone(values);
  for (const control of [...form.elements].filter(isControl).filter(isKept)) {
    const choosable = control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio");
    if (choosable) {
      const checked = values[control.name]?.includes(control.value) ?? false;
      if (checked === control.checked) continue;
      setNatively(control, "checked", checked);
      control.dispatchEvent(new Event("click", { bubbles: true }));
    } else {
      const value = left[control.name]?.shift();
      if (value === undefined || value === control.value) continue;
      setNatively(control, "value", value);
      control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
    }
  }
}
