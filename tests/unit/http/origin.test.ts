import { afterEach, describe, expect, it, vi } from "vitest";

/** The wrapper under an environment of its own: settings are read once per process. */
async function originCheck(environment: Record<string, string>): Promise<(headers: Headers) => void> {
  vi.resetModules();
  for (const name of ["APP_ORIGIN", "HOST", "PORT"]) vi.stubEnv(name, environment[name] ?? "");
  return (await import("@/lib/http/origin")).requireOwnOrigin;
}

const PUBLIC = { APP_ORIGIN: "https://recoupe.example.org" };
const LOOPBACK = { HOST: "127.0.0.1", PORT: "3000" };
const OWN_NAME = { HOST: "desk.example.org", PORT: "8080" };

function outcome(check: () => void): string {
  try {
    check();
    return "accepted";
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
}

/** What a write may come from, by setting. `null` is a request without the header. */
const TABLE: readonly (readonly [environment: Record<string, string>, origin: string | null, accepted: boolean])[] = [
  [PUBLIC, "https://recoupe.example.org", true],
  [{ APP_ORIGIN: "https://recoupe.example.org/some/path" }, "https://recoupe.example.org", true],
  [PUBLIC, null, false],
  [PUBLIC, "", false],
  [PUBLIC, "null", false],
  [PUBLIC, "http://recoupe.example.org", false],
  [PUBLIC, "https://recoupe.example.org:8443", false],
  [PUBLIC, "https://recoupe.example.org.evil.example", false],
  [PUBLIC, "https://evil.example/?https://recoupe.example.org", false],
  [PUBLIC, "https://sub.recoupe.example.org", false],
  [PUBLIC, "http://localhost:3000", false],
  [LOOPBACK, "http://127.0.0.1:3000", true],
  [LOOPBACK, "http://localhost:3000", true],
  [LOOPBACK, "http://[::1]:3000", true],
  [LOOPBACK, null, false],
  [LOOPBACK, "http://127.0.0.1:3001", false],
  [LOOPBACK, "https://127.0.0.1:3000", false],
  [LOOPBACK, "http://rebound.evil.example:3000", false],
  [OWN_NAME, "http://desk.example.org:8080", true],
  [OWN_NAME, "http://localhost:8080", false],
];

describe("the origin of a write", () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each(TABLE)("under %o, %s is accepted: %s", async (environment, origin, accepted) => {
    const check = await originCheck(environment);
    expect(outcome(() => check(new Headers(origin === null ? {} : { origin })))).toBe(accepted ? "accepted" : "bad-origin");
  });

  it("looks at no header that a proxy or a client may set", async () => {
    const check = await originCheck(PUBLIC);
    const forged = { origin: "https://evil.example", host: "evil.example", "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" };
    expect(() => check(new Headers(forged))).toThrow("bad-origin");
  });
});
