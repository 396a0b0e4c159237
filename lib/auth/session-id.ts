import { cookies } from "next/headers";
import { decode } from "next-auth/jwt";
import { env } from "@/lib/env";
import { sessionCookieName } from "./session-cookie";

/** The session id in this request's cookie, or null where there is none that we signed. */
export async function requestSessionId(): Promise<string | null> {
  const cookie = (await cookies()).get(sessionCookieName())?.value;
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

/** Takes the session's cookie away from this browser. Only in actions and route handlers. */
export async function forgetSessionCookie(): Promise<void> {
  (await cookies()).delete(sessionCookieName());
}
