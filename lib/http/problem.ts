import type { ErrorCode } from "@/lib/errors";
import { AppError } from "@/lib/errors";
import { reportDefect } from "@/lib/log";

const STATUS: Record<ErrorCode, number> = {
  unauthenticated: 401,
  "not-found": 404,
  forbidden: 403,
  invalid: 422,
  conflict: 409,
  duplicate: 409,
  "in-use": 409,
  expired: 410,
  "too-many-attempts": 429,
  "too-large": 413,
  "import-failed": 422,
  "fetch-refused": 422,
  "bad-origin": 403,
};

/** A failure as problem+json (RFC 9457): our code and its parameters, or the id under which the server reported a defect. */
export function problem(error: unknown, where: string): Response {
  if (error instanceof AppError) {
    const status = STATUS[error.code];
    return json({ type: `about:blank#${error.code}`, title: error.code, status, code: error.code, params: error.params }, status);
  }
  const id = reportDefect(error, where);
  return json({ type: "about:blank#unexpected", title: "unexpected", status: 500, code: "unexpected", params: { id } }, 500);
}

function json(body: unknown, status: number): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
  });
}
