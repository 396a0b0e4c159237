import type { ActionFailure } from "@/lib/http/define-action";
import type { ImportedDocument } from "@/lib/services/sources/import-document";

/** How a document on its way stands: how much is sent (0 to 1), then what became of it. */
export type Sent = { ok: true; value: ImportedDocument } | { ok: false; error: ActionFailure };

/** Sends one document, with the hash of what was read here, so that nothing cut on the way is kept. `onProgress` gets 0 to 1. */
export async function sendDocument(
  slug: string,
  document: { body: Blob; name: string; method: "upload" | "paste"; again?: boolean },
  onProgress: (part: number) => void,
): Promise<Sent> {
  const hash = await sha256(document.body);
  const query = new URLSearchParams({ method: document.method, ...(document.name ? { name: document.name } : {}), ...(document.again ? { again: "1" } : {}) });
  return new Promise((resolve) => {
    // fetch cannot tell how much of a body is sent.
    const request = new XMLHttpRequest();
    request.open("POST", `/api/cases/${encodeURIComponent(slug)}/imports?${query}`);
    if (document.body.type) request.setRequestHeader("content-type", document.body.type);
    if (hash !== null) request.setRequestHeader("x-content-sha256", hash);
    request.upload.addEventListener("progress", (event) => onProgress(event.lengthComputable ? event.loaded / event.total : 0));
    request.addEventListener("error", () => resolve({ ok: false, error: { code: "unexpected", params: { id: "network" }, fields: {} } }));
    request.addEventListener("load", () => resolve(readAnswer(request)));
    request.send(document.body);
  });
}

function readAnswer(request: XMLHttpRequest): Sent {
  const body = parsed(request.responseText);
  if (body && request.status < 300) return { ok: true, value: body as unknown as ImportedDocument };
  return { ok: false, error: { code: body?.code ?? "unexpected", params: body?.params ?? { id: "network" }, fields: {} } };
}

/** Null for what a proxy in between answered in our place. */
function parsed(text: string): { code?: ActionFailure["code"]; params?: ActionFailure["params"] } | null {
  try {
    return JSON.parse(text) as { code?: ActionFailure["code"]; params?: ActionFailure["params"] };
  } catch {
    return null;
  }
}

/** SHA-256 in hex, or null where the browser keeps it from pages reached by plain http on another host. */
async function sha256(body: Blob): Promise<string | null> {
  if (!("subtle" in crypto)) return null;
  const digest = await crypto.subtle.digest("SHA-256", await body.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
