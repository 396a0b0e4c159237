/** Leads to the first control of a form that was just marked as invalid, once the page shows what is wrong with it. */
export function focusFirstInvalid(formId: string): void {
  requestAnimationFrame(() => document.getElementById(formId)?.querySelector<HTMLElement>("[aria-invalid='true']")?.focus());
}
