import type { ActionFailure } from "@/lib/http/define-action";

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ActionFailure };

/** Asks one of the claims' routes; what goes wrong comes back as a failure, a broken connection too. */
export async function ask<T>(slug: string, path: string, body?: unknown, signal?: AbortSignal): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api/cases/${encodeURIComponent(slug)}/claims/${path}`, {
      ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
      ...(signal ? { signal } : {}),
    });
    const answer: unknown = await response.json();
    if (response.ok) return { ok: true, value: answer as T };
    const { code, params } = answer as Partial<ActionFailure>;
    return { ok: false, error: { code: code ?? "unexpected", params: params ?? {}, fields: {} } };
  } catch {
    return { ok: false, error: { code: "unexpected", params: { id: "network" }, fields: {} } };
  }
}
