import { encode } from "next-auth/jwt";
import { afterEach, describe, expect, it, vi } from "vitest";

const SECRET = "a secret of the tests that is long enough";
const jar = vi.hoisted(() => new Map<string, string>());
vi.mock("next/headers", () => ({ cookies: async () => ({ get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined) }) }));

/** The modules under settings of their own, which are read once per process. */
async function under(origin: string) {
  vi.resetModules();
  vi.stubEnv("APP_ORIGIN", origin);
  vi.stubEnv("NEXTAUTH_SECRET", SECRET);
  const { sessionCookieName } = await import("@/lib/auth/session-cookie");
  const { requestSessionId } = await import("@/lib/auth/session-id");
  const { authOptions } = await import("@/lib/auth/options");
  return { sessionCookieName, requestSessionId, authOptions };
}

describe("the session's cookie", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    jar.clear();
  });

  it.each([
    ["https://recoupe.example.org", "__Host-recoupe.session", true],
    ["http://127.0.0.1:3000", "recoupe.session", false],
  ])("at %s is %s, out of reach of scripts and of other sites' posts", async (origin, name, secure) => {
    const { authOptions, sessionCookieName } = await under(origin);
    expect(sessionCookieName()).toBe(name);
    expect(authOptions().cookies?.sessionToken).toEqual({ name, options: { httpOnly: true, sameSite: "lax", path: "/", secure } });
  });

  it("gives the session's id back only from a token that was made with our secret and has not run out", async () => {
    const { requestSessionId } = await under("http://127.0.0.1:3000");
    const put = (value: string) => jar.set("recoupe.session", value);
    expect(await requestSessionId()).toBeNull();
    put(await encode({ token: { sid: "session-1" }, secret: SECRET }));
    expect(await requestSessionId()).toBe("session-1");
    put(await encode({ token: { sid: "session-1" }, secret: `${SECRET}, but another` }));
    expect(await requestSessionId()).toBeNull();
    put(await encode({ token: { sid: "session-1" }, secret: SECRET, maxAge: -60 }));
    expect(await requestSessionId()).toBeNull();
    put(await encode({ token: { sub: "somebody" }, secret: SECRET }));
    expect(await requestSessionId()).toBeNull();
    put("session-1");
    expect(await requestSessionId()).toBeNull();
  });

  it("holds the session's id and nothing about the person", async () => {
    const { authOptions } = await under("http://127.0.0.1:3000");
    const user = { id: "u1", name: "Awa", email: "awa@example.org", sessionId: "session-1" };
    const jwt = authOptions().callbacks?.jwt as unknown as (call: { token: object; user: object }) => Promise<unknown>;
    expect(await jwt({ token: { name: "Awa", email: "awa@example.org", sub: "u1" }, user })).toEqual({ sid: "session-1" });
  });
});
