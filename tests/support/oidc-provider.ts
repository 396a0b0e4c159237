import { createHash, generateKeyPairSync, randomUUID, sign } from "node:crypto";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** An account at the provider. */
export interface ProviderAccount {
  readonly sub: string;
  readonly email: string;
  readonly email_verified: boolean;
}

/** A provider of OpenID Connect accounts on this machine, and the client it knows. */
export interface OidcProvider {
  readonly environment: Readonly<Record<"OIDC_ISSUER" | "OIDC_CLIENT_ID" | "OIDC_CLIENT_SECRET" | "OIDC_NAME", string>>;
  readonly stop: () => Promise<void>;
}

const CLIENT = { id: "recoupe-test", secret: "a secret between the two" } as const;

interface Granted {
  readonly account: ProviderAccount;
  readonly nonce: string;
  readonly challenge: string;
  readonly redirectUri: string;
}

/**
 * Starts a provider as OpenID Connect Core 1.0 has it, with the authorization code flow and PKCE (RFC 7636). It refuses what a
 * strict one refuses: a wrong client secret, verifier, redirect address, or a code used twice. Its sign-in page offers `accounts`.
 */
export async function startOidcProvider(accounts: readonly ProviderAccount[]): Promise<OidcProvider> {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const codes = new Map<string, Granted>();
  let issuer = "";

  const idToken = ({ account, nonce }: Granted): string => {
    const now = Math.floor(Date.now() / 1000);
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const signed = `${part({ alg: "RS256", typ: "JWT", kid: "one" })}.${part({ iss: issuer, aud: CLIENT.id, iat: now, exp: now + 300, nonce, ...account })}`;
    return `${signed}.${sign("sha256", Buffer.from(signed), privateKey).toString("base64url")}`;
  };

  const authorize = (query: URLSearchParams, response: ServerResponse): void => {
    const account = accounts.find(({ sub }) => sub === query.get("as"));
    if (!account) {
      const links = accounts.map(({ sub, email }) => `<li><a href="?${new URLSearchParams({ ...Object.fromEntries(query), as: sub }).toString().replaceAll("&", "&amp;")}">${email}</a></li>`);
      response.setHeader("content-type", "text/html; charset=utf-8").end(`<!doctype html><title>Provider</title><h1>Sign in as</h1><ul>${links.join("")}</ul>`);
      return;
    }
    const code = randomUUID();
    const redirectUri = query.get("redirect_uri") ?? "";
    codes.set(code, { account, redirectUri, nonce: query.get("nonce") ?? "", challenge: query.get("code_challenge") ?? "" });
    response.writeHead(302, { location: `${redirectUri}?${new URLSearchParams({ code, state: query.get("state") ?? "" })}` }).end();
  };

  const token = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = new URLSearchParams(await text(request));
    const granted = codes.get(form.get("code") ?? "");
    codes.delete(form.get("code") ?? "");
    const verified = createHash("sha256").update(form.get("code_verifier") ?? "").digest("base64url");
    const secret = `Basic ${Buffer.from(`${encodeURIComponent(CLIENT.id)}:${encodeURIComponent(CLIENT.secret).replaceAll("%20", "+")}`).toString("base64")}`;
    const refused = !granted || verified !== granted.challenge || form.get("redirect_uri") !== granted.redirectUri || request.headers.authorization !== secret;
    if (refused) return json(response, { error: "invalid_grant" }, 400);
    json(response, { access_token: randomUUID(), token_type: "Bearer", expires_in: 300, id_token: idToken(granted) });
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", issuer);
    if (url.pathname === "/.well-known/openid-configuration") json(response, discovery(issuer));
    else if (url.pathname === "/keys") json(response, { keys: [{ ...publicKey.export({ format: "jwk" }), kid: "one", use: "sig", alg: "RS256" }] });
    else if (url.pathname === "/authorize") authorize(url.searchParams, response);
    else if (url.pathname === "/token") void token(request, response);
    else response.writeHead(url.pathname === "/favicon.ico" ? 204 : 404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    environment: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret, OIDC_NAME: "Rédaction" },
    stop: () => closed(server),
  };
}

function discovery(issuer: string): Record<string, unknown> {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
    token_endpoint_auth_methods_supported: ["client_secret_basic"],
    code_challenge_methods_supported: ["S256"],
  };
}

function json(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
