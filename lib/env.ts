import { z } from "zod";

/** Nothing set and an empty line in a .env file mean the same. */
const optional = z.string().trim().transform((text) => text || undefined).optional();

const schema = z
  .object({
    RECOUPE_DATA: optional,
    DATABASE_URL: optional,
    DATABASE_REPLICA_URL: optional,
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    HOST: z.string().default("127.0.0.1"),
    APP_ORIGIN: optional,
    TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
    NEXTAUTH_SECRET: optional,
    OIDC_ISSUER: optional,
    OIDC_CLIENT_ID: optional,
    OIDC_CLIENT_SECRET: optional,
    OIDC_NAME: optional,
  })
  .transform((env) => ({
    dataDirectory: env.RECOUPE_DATA ?? "data",
    databaseUrl: env.DATABASE_URL,
    replicaUrl: env.DATABASE_REPLICA_URL,
    port: env.PORT,
    host: env.HOST,
    origins: origins(env.APP_ORIGIN, env.HOST, env.PORT),
    proxies: env.TRUSTED_PROXIES,
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
  cached ??= schema.parse(process.env);
  return cached;
}

/**
 * The origins this instance is reached by, the first one for links. Without APP_ORIGIN a loopback address goes by three
 * names, and people type any of them.
 */
function origins(configured: string | undefined, host: string, port: number): [string, ...string[]] {
  if (configured) return [new URL(configured).origin];
  const loopback = ["127.0.0.1", "localhost", "[::1]"];
  const own = host === "::1" ? "[::1]" : host;
  if (!loopback.includes(own)) return [`http://${own}:${port}`];
  const [first = own, ...rest] = [own, ...loopback.filter((name) => name !== own)].map((name) => `http://${name}:${port}`);
  return [first, ...rest];
}
