import { createHash } from "node:crypto";
import { env } from "@/lib/env";

/** What the cookie was called before its name told instances apart; still read, so that nobody is signed out by an upgrade. */
const FORMER = "recoupe.session";

/** Whether people reach this instance by https: then its cookies are for https only. */
export function isSecure(): boolean {
  return env().origins[0].startsWith("https:");
}

/**
 * The cookie that holds the signed session token. Browsers keep one jar for all ports of a host, so the name tells instances
 * apart: by the address people use, and by the key that signs, since another data directory may be served at the same address
 * tomorrow. The processes of one instance share both. The `__Host-` prefix makes browsers refuse one set by a sibling site.
 */
export function sessionCookieName(): string {
  const { origins, sessionSecret = "" } = env();
  const instance = createHash("sha256").update(`session cookie\n${origins[0]}\n${sessionSecret}`).digest("hex").slice(0, 12);
  return `${prefix()}${FORMER}.${instance}`;
}

/** The cookies a session may be in, the newest name first. */
export function sessionCookieNames(): readonly string[] {
  return [sessionCookieName(), `${prefix()}${FORMER}`];
}

function prefix(): string {
  return isSecure() ? "__Host-" : "";
}
