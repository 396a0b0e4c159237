import type { ActionFailure } from "@/lib/http/define-action";
import type { ClaimColumn } from "@/lib/domain/spreadsheet/columns";
import type { SheetPreview, ToldRefusal } from "@/lib/services/spreadsheet/preview-sheet";

/** What an import made, and what it left out. */
export interface SheetResult {
  readonly questions: number;
  readonly claims: number;
  readonly appearances: number;
  readonly refusals: number;
  readonly refused: readonly ToldRefusal[];
}

/** What a person says of columns, by index; null is "not read". */
export type ColumnChoices = ReadonlyMap<number, ClaimColumn | null>;

type Answer<T> = { ok: true; value: T } | { ok: false; error: ActionFailure };

/** Asks what a file holds; nothing is written. */
export function askPreview(slug: string, file: File, choices: ColumnChoices): Promise<Answer<SheetPreview>> {
  return send(slug, file, choices, { mode: "preview" });
}

/** Takes a file in. */
export function sendSheet(slug: string, file: File, choices: ColumnChoices, allOrNothing: boolean): Promise<Answer<SheetResult>> {
  return send(slug, file, choices, { mode: "import", all: allOrNothing ? "1" : "0" });
}

async function send<T>(slug: string, file: File, choices: ColumnChoices, options: Record<string, string>): Promise<Answer<T>> {
  const query = new URLSearchParams({ ...options, name: file.name });
  for (const [index, column] of choices) query.append("map", `${index}:${column ?? ""}`);
  try {
    const response = await fetch(`/api/cases/${encodeURIComponent(slug)}/claims?${query}`, { method: "POST", body: file });
    const body: unknown = await response.json();
    if (response.ok) return { ok: true, value: body as T };
    const { code, params } = body as Partial<ActionFailure>;
    return { ok: false, error: { code: code ?? "unexpected", params: params ?? {}, fields: {} } };
  } catch {
    return { ok: false, error: { code: "unexpected", params: { id: "network" }, fields: {} } };
  }
}
