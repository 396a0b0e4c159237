import { env } from "@/lib/env";

/** Whether people reach this instance by https: then its cookies are for https only. */
export function isSecure(): boolean {
  return env().origins[0].startsWith("https:");
}

/** The cookie that holds the signed session token. The `__Host-` prefix makes browsers refuse one set by a sibling site. */
export function sessionCookieName(): string {
  return isSecure() ? "__Host-recoupe.session" : "recoupe.session";
}
