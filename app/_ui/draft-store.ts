import type { FormValues } from "./form-values";

/** What was typed into one form and not saved yet. */
export type StoredDraft = {
  /** Version of the text the draft was begun on; null for something new. */
  version: number | null;
  values: FormValues;
};

const prefix = "recoupe-draft:";

function isFormValues(value: unknown): value is FormValues {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((list) => Array.isArray(list) && list.every((item) => typeof item === "string"))
  );
}

/** Reads a draft; null when there is none, or when storage is off or holds something else. */
export function readDraft(id: string): StoredDraft | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(prefix + id) ?? "null");
    if (typeof stored !== "object" || stored === null || !("values" in stored) || !("version" in stored)) return null;
    const { version, values } = stored;
    if (!isFormValues(values) || (version !== null && typeof version !== "number")) return null;
    return { version, values };
  } catch {
    return null;
  }
}

/** Keeps a draft in this browser. A full or forbidden storage loses the reload, never the typing itself. */
export function writeDraft(id: string, draft: StoredDraft): void {
  try {
    localStorage.setItem(prefix + id, JSON.stringify(draft));
  } catch {
    // nothing to do: the text is still in the form
  }
}

export function dropDraft(id: string): void {
  try {
    localStorage.removeItem(prefix + id);
  } catch {
    // as above
  }
}

/** Forgets every draft of this browser; for signing out on a shared machine. */
export function dropAllDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  } catch {
    // as above
  }
}
