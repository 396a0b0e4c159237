/** Rows that can be decided on carry one of these; the heading of the relations takes the focus when none is left. */
const ROWS = { relation: "[data-relation-row]", answer: "[data-answer-row]" } as const;
const HEADING = "relations";

/** The row after the one that an element stands in, else the one before; what is folded away is passed over. Null for the only one. */
export function rowAfter(element: HTMLElement, of: keyof typeof ROWS = "relation"): HTMLElement | null {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS[of])].filter((row) => row.checkVisibility());
  const at = rows.findIndex((row) => row.contains(element));
  return rows[at + 1] ?? rows[at - 1] ?? null;
}

/** Leads the keyboard on to a row’s decision, or to the heading above all rows where it is gone. */
export function focusRow(row: HTMLElement | null): void {
  const target = row?.isConnected && row.checkVisibility() ? row.querySelector<HTMLElement>("[data-actions] button") : null;
  (target ?? document.getElementById(HEADING))?.focus();
}
