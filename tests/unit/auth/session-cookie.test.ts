import { encode } from "next-auth/jwt";
import { afterEach, describe, expect, it, vi } from "vitest";

const SECRET = "a secret of the tests that is long enough";
const jar = vi.hoisted(() => new Map<string, string>());
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    // As browsers do: a cookie of the prefix is only taken away by one that is for https.
    delete: (options: { name: string; secure: boolean }) => {
      if (options.secure === options.name.startsWith("__Host-")) jar.delete(options.name);
    },
  }),
}));

/** The modules under settings of their own, which are read once per process. */
async function under(origin: string, secret = SECRET) {
  vi.resetModules();
  vi.stubEnv("APP_ORIGIN", origin);
  vi.stubEnv("NEXTAUTH_SECRET", secret);
  const { sessionCookieName } = await import("@/lib/auth/session-cookie");
  const { requestSessionId, forgetSessionCookie } = await import("@/lib/auth/session-id");
  const { authOptions } = await import("@/lib/auth/options");
  return { sessionCookieName, requestSessionId, forgetSessionCookie, authOptions };
}

describe("the session's cookie", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    jar.clear();
  });

  it.each([
    ["https://recoupe.example.org", /^__Host-recoupe\.session\.[0-9a-f]{12}$/u, true],
    ["http://127.0.0.1:3000", /^recoupe\.session\.[0-9a-f]{12}$/u, false],
  ])("at %s is out of reach of scripts and of other sites' posts", async (origin, form, secure) => {
    const { authOptions, sessionCookieName } = await under(origin);
    const name = sessionCookieName();
    expect(name).toMatch(form);
    expect(authOptions().cookies?.sessionToken).toEqual({ name, options: { httpOnly: true, sameSite: "lax", path: "/", secure } });
  });

  it("has a name of its own at each instance: browsers keep one jar for all ports of a host", async () => {
    const nameAt = async (origin: string, secret?: string) => (await under(origin, secret)).sessionCookieName();
    const names = [await nameAt("http://127.0.0.1:3000"), await nameAt("http://127.0.0.1:3001"), await nameAt("http://127.0.0.1:3000", `${SECRET} of another data directory`)];
    expect(new Set(names).size).toBe(3);
    expect(await nameAt("http://127.0.0.1:3000")).toBe(names[0]);
  });

  it("is read by its former name too, which an upgrade would else sign people out of, and taken away when they sign out", async () => {
    const { requestSessionId, forgetSessionCookie, sessionCookieName } = await under("http://127.0.0.1:3000");
    jar.set("recoupe.session", await encode({ token: { sid: "session-1" }, secret: SECRET }));
    expect(await requestSessionId()).toBe("session-1");
    jar.set(sessionCookieName(), await encode({ token: { sid: "session-2" }, secret: SECRET }));
    expect(await requestSessionId()).toBe("session-2");
    await forgetSessionCookie();
    expect(await requestSessionId()).toBeNull();
    jar.set("recoupe.session", await encode({ token: { sid: "session-3" }, secret: `${SECRET}, but another` }));
    expect(await requestSessionId()).toBeNull();
    await forgetSessionCookie();
    expect([...jar.keys()]).toEqual(["recoupe.session"]);
  });

  it("is taken away by https too", async () => {
    const { requestSessionId, forgetSessionCookie, sessionCookieName } = await under("https://recoupe.example.org");
    jar.set(sessionCookieName(), await encode({ token: { sid: "session-1" }, secret: SECRET }));
    expect(await requestSessionId()).toBe("session-1");
    await forgetSessionCookie();
    expect(jar.size).toBe(0);
  });

  it("gives the session's id back only from a token that was made with our secret and has not run out", async () => {
    const { requestSessionId, sessionCookieName } = await under("http://127.0.0.1:3000");
    const put = (value: string) => jar.set(sessionCookieName(), value);
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
