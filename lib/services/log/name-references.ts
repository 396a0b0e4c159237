import { namesOf } from "@/lib/data/names";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { referencedIds } from "@/lib/domain/log/changed-fields";
import type { LogEntry } from "@/lib/domain/log/entry";
import type { Context } from "../context";

/** What the things that entries refer to by id are called today, by id. */
export async function nameReferences(context: Context, scope: CaseScope, entries: readonly LogEntry[]): Promise<Map<string, string>> {
  const ids = new Set(entries.flatMap((entry) => [entry.entityId, ...referencedIds(entry.before), ...referencedIds(entry.after)]));
  return namesOf(context.db, scope, [...ids]);
}
