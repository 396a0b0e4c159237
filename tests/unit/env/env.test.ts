import { describe, expect, it } from "vitest";
import { ZodError } from "zod";
import { readEnv } from "@/lib/env";

/** Which variables an environment is refused for. */
function refused(variables: Record<string, string>): string[] {
  try {
    readEnv(variables);
    return [];
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    return error.issues.map((issue) => issue.path.join("."));
  }
}

const OIDC = { OIDC_ISSUER: "https://login.example.org", OIDC_CLIENT_ID: "recoupe", OIDC_CLIENT_SECRET: "secret" };

describe("the environment", () => {
  it("has a default for everything, and takes an empty line for nothing", () => {
    const names = ["RECOUPE_DATA", "DATABASE_URL", "PORT", "HOST", "APP_ORIGIN", "TRUSTED_PROXIES", "NEXTAUTH_SECRET", ...Object.keys(OIDC)];
    const plain = readEnv({});
    expect(readEnv(Object.fromEntries(names.map((name) => [name, " "])))).toEqual(plain);
    expect(plain).toMatchObject({ dataDirectory: "data", databaseUrl: undefined, port: 3000, host: "127.0.0.1", proxies: 0, oidc: null });
  });

  it.each([
    [{ PORT: "http" }, ["PORT"]],
    [{ PORT: "0" }, ["PORT"]],
    [{ PORT: "65536" }, ["PORT"]],
    [{ PORT: "3000.5" }, ["PORT"]],
    [{ TRUSTED_PROXIES: "-1" }, ["TRUSTED_PROXIES"]],
    [{ DATABASE_URL: "mysql://host/database" }, ["DATABASE_URL"]],
    [{ DATABASE_URL: "host/database" }, ["DATABASE_URL"]],
    [{ APP_ORIGIN: "recoupe.example.org" }, ["APP_ORIGIN"]],
    // Parses as an address with the scheme "localhost:", whose origin is "null": that of every sandboxed page.
    [{ APP_ORIGIN: "localhost:3000" }, ["APP_ORIGIN"]],
    [{ APP_ORIGIN: "file:///srv" }, ["APP_ORIGIN"]],
    [{ ...OIDC, OIDC_ISSUER: "login" }, ["OIDC_ISSUER"]],
    [{ OIDC_ISSUER: OIDC.OIDC_ISSUER }, ["OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"]],
    [{ ...OIDC, OIDC_CLIENT_SECRET: "" }, ["OIDC_CLIENT_SECRET"]],
    [{ ...OIDC, DATABASE_URL: "postgres://host/database", APP_ORIGIN: "https://recoupe.example.org/", PORT: "443" }, []],
  ])("with %j is refused for %j", (variables, names) => {
    expect(refused(variables as Record<string, string>)).toEqual(names);
  });

  it.each([
    [{}, ["http://127.0.0.1:3000", "http://localhost:3000", "http://[::1]:3000"]],
    [{ HOST: "localhost", PORT: "80" }, ["http://localhost", "http://127.0.0.1", "http://[::1]"]],
    [{ HOST: "::1" }, ["http://[::1]:3000", "http://127.0.0.1:3000", "http://localhost:3000"]],
    [{ HOST: "0.0.0.0" }, ["http://127.0.0.1:3000", "http://localhost:3000", "http://[::1]:3000"]],
    [{ HOST: "192.0.2.7" }, ["http://192.0.2.7:3000"]],
    [{ HOST: "2001:db8::7" }, ["http://[2001:db8::7]:3000"]],
    [{ HOST: "0.0.0.0", APP_ORIGIN: "https://recoupe.example.org/any/path" }, ["https://recoupe.example.org"]],
  ])("with %j is reached by %j", (variables, origins) => {
    expect(readEnv(variables as Record<string, string>).origins).toEqual(origins);
  });
});
