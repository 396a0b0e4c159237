import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";

/**
 * Refuses a write that does not come from one of our own pages. Next's own check trusts X-Forwarded-Host and lets a missing
 * Origin pass; browsers send Origin with every POST, so what has none is not a page of ours.
 * @throws AppError `bad-origin`.
 */
export function requireOwnOrigin(headers: Headers): void {
  const origin = headers.get("origin");
  if (origin === null || !env().origins.includes(origin)) throw new AppError("bad-origin", { origin, expected: env().origins[0] });
}
