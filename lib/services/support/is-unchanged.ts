import { isDeepStrictEqual } from "node:util";

/** Whether writing `fields` would leave a record as it is: such an edit is no change, and makes neither a version nor a log entry. */
export function isUnchanged<T extends object>(record: T, fields: { readonly [K in keyof T]?: T[K] | undefined }): boolean {
  return Object.entries(fields).every(([key, value]) => isDeepStrictEqual(record[key as keyof T], value));
}
