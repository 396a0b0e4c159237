import { cookies } from "next/headers";
import { decode } from "next-auth/jwt";
import { env } from "@/lib/env";
import { isSecure, sessionCookieName, sessionCookieNames } from "./session-cookie";

/** The session id in this request's cookies, or null where there is none that we signed. */
export async function requestSessionId(): Promise<string | null> {
  const jar = await cookies();
  for (const name of sessionCookieNames()) {
    const id = await sessionIdIn(jar.get(name)?.value);
    if (id !== null) return id;
  }
  return null;
}

async function sessionIdIn(cookie: string | undefined): Promise<string | null> {
  const secret = env().sessionSecret;
  if (!cookie || !secret) return null;
  try {
    const token = await decode({ token: cookie, secret });
    return typeof token?.["sid"] === "string" ? token["sid"] : null;
  } catch {
    // Not ours, or signed with a secret that was changed since: the same as none.
    return null;
  }
}

/**
 * Takes the session's cookie away from this browser, under either name: a session that still stands in the former one would go
 * on after signing out. A cookie of the former name that another instance signed stays. Only in actions and route handlers.
 */
export async function forgetSessionCookie(): Promise<void> {
  const jar = await cookies();
  for (const name of sessionCookieNames()) {
    if (name === sessionCookieName() || (await sessionIdIn(jar.get(name)?.value)) !== null) {
      // Browsers refuse a cookie of the `__Host-` prefix without these, the one that takes it away too.
      jar.delete({ name, path: "/", secure: isSecure() });
    }
  }
}
