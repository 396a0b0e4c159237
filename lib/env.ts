import { z } from "zod";

/** Nothing set and an empty line in a .env file mean the same. */
const optional = z.string().trim().transform((text) => text || undefined).optional();

/** Text that, where it is set, must be an address with one of these schemes. */
const address = (schemes: readonly string[], example: string) =>
  optional.refine((text) => text === undefined || (URL.canParse(text) && schemes.includes(new URL(text).protocol)), {
    error: `it must be an address such as ${example}`,
  });

const number = (least: number, most: number, without: number) =>
  optional
    .transform((text) => (text === undefined ? without : Number(text)))
    .refine((value) => Number.isInteger(value) && value >= least && value <= most, { error: `it must be a whole number from ${least} to ${most}` });

/** Without all three the sign-in page would silently lack the button that somebody configured. */
const OIDC = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const;

const schema = z
  .object({
    RECOUPE_DATA: optional,
    DATABASE_URL: address(["postgresql:", "postgres:"], "postgresql://user:password@host/database"),
    DATABASE_REPLICA_URL: address(["postgresql:", "postgres:"], "postgresql://user:password@host/database"),
    PORT: number(1, 65_535, 3000),
    HOST: optional.transform((text) => text ?? "127.0.0.1"),
    // Anything else has the origin "null", which every sandboxed page has too.
    APP_ORIGIN: address(["https:", "http:"], "https://recoupe.example.org"),
    TRUSTED_PROXIES: number(0, 10, 0),
    NEXTAUTH_SECRET: optional,
    OIDC_ISSUER: address(["https:", "http:"], "https://login.example.org"),
    OIDC_CLIENT_ID: optional,
    OIDC_CLIENT_SECRET: optional,
    OIDC_NAME: optional,
    // For the tests: the built pages have the style guide too.
    RECOUPE_STYLE_GUIDE: optional,
  })
  .superRefine((env, refused) => {
    const missing = OIDC.filter((name) => env[name] === undefined);
    if (missing.length === OIDC.length) return;
    for (const name of missing) refused.addIssue({ code: "custom", path: [name], message: "it is missing; sign-in by a provider needs all three" });
  })
  .transform((env) => ({
    dataDirectory: env.RECOUPE_DATA ?? "data",
    databaseUrl: env.DATABASE_URL,
    replicaUrl: env.DATABASE_REPLICA_URL,
    port: env.PORT,
    host: env.HOST,
    origins: origins(env.APP_ORIGIN, env.HOST, env.PORT),
    proxies: env.TRUSTED_PROXIES,
    styleGuide: env.RECOUPE_STYLE_GUIDE === "on",
    sessionSecret: env.NEXTAUTH_SECRET,
    oidc:
      env.OIDC_ISSUER && env.OIDC_CLIENT_ID && env.OIDC_CLIENT_SECRET
        ? { issuer: env.OIDC_ISSUER, clientId: env.OIDC_CLIENT_ID, clientSecret: env.OIDC_CLIENT_SECRET, name: env.OIDC_NAME ?? "OpenID Connect" }
        : null,
  }));

/** The environment, read once per process. */
export type Env = z.infer<typeof schema>;

let cached: Env | undefined;

/** The settings of this process. @throws ZodError naming the variable that cannot be read. */
export function env(): Env {
  cached ??= readEnv(process.env);
  return cached;
}

/** What variables of an environment mean. @throws ZodError naming the one that cannot be read. */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  return schema.parse(variables);
}

const LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];

/** A server that listens on every address is on this machine reached by the loopback ones; other names of it are for APP_ORIGIN. */
const EVERY_ADDRESS = ["0.0.0.0", "::"];

/**
 * The origins this instance is reached by, the first one for links. Without APP_ORIGIN a loopback address goes by three
 * names, and people type any of them.
 */
function origins(configured: string | undefined, host: string, port: number): [string, ...string[]] {
  if (configured) return [new URL(configured).origin];
  const own = EVERY_ADDRESS.includes(host) ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  const names = LOOPBACK.includes(own) ? LOOPBACK.filter((name) => name !== own) : [];
  // Browsers leave the scheme's own port out.
  const origin = (name: string) => new URL(`http://${name}:${port}`).origin;
  return [origin(own), ...names.map(origin)];
}
