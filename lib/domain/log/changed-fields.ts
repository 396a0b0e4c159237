/** One field of a change: what it was and what it became; null where it had no value. */
export interface ChangedField {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Fields that say nothing to a reader: keys, counters and the times that the entry has itself. */
const SILENT = new Set(["id", "caseId", "version", "createdAt", "updatedAt"]);

/**
 * The fields that differ between the two sides of a log entry. An entry of an edit has the whole thing before and only the
 * written fields after; of a creation it has no before, of a removal no after.
 */
export function changedFields(before: unknown, after: unknown): ChangedField[] {
  const [old, now] = [asRecord(before), asRecord(after)];
  const names = now ? Object.keys(now) : Object.keys(old ?? {});
  return names
    .filter((field) => !SILENT.has(field))
    .map((field) => ({ field, before: old?.[field] ?? null, after: now?.[field] ?? null }))
    .filter((change) => !same(change.before, change.after) && !(isEmpty(change.before) && isEmpty(change.after)));
}

/** What an entry's thing is called: the first of the fields by which its kinds are known. */
export function nameOf(before: unknown, after: unknown): string | null {
  const value = { ...asRecord(before), ...asRecord(after) };
  for (const field of ["title", "name", "text", "proposition", "answer", "exact", "quote", "fileName", "email"]) {
    const name = value[field];
    if (typeof name === "string" && name.trim() !== "") return name;
  }
  return null;
}

/** The ids that one side of an entry names in fields such as `questionId`. */
export function referencedIds(value: unknown): string[] {
  return Object.entries(asRecord(value) ?? {}).flatMap(([field, id]) => (field.endsWith("Id") && typeof id === "string" ? [id] : []));
}

function asRecord(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === "" || value === false || (Array.isArray(value) && value.length === 0);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
