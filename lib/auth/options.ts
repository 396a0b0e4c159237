import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { PASSWORD_LIMITS, SIGN_IN_LIMITS, TEXT_LIMITS } from "@/lib/limits";
import { reportDefect } from "@/lib/log";
import { signIn } from "@/lib/services/accounts/sign-in";
import { signInByIdentity } from "@/lib/services/accounts/sign-in-by-identity";
import { anonymousContext } from "./context";
import { isSecure, sessionCookieName } from "./session-cookie";

interface Header {
  readonly [name: string]: string | string[] | undefined;
}

function header(headers: Header | undefined, name: string): string | null {
  const value = headers?.[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

const credentials = CredentialsProvider({
  credentials: { email: { type: "email" }, password: { type: "password" } },
  async authorize(typed, request) {
    const headers = request.headers as Header | undefined;
    try {
      const { user, sessionId } = await signIn(anonymousContext(), {
        email: String(typed?.email ?? "").trim().slice(0, TEXT_LIMITS.email),
        password: String(typed?.password ?? "").slice(0, PASSWORD_LIMITS.asked),
        // One address, our own server's word: see lib/http/caller-address.
        address: header(headers, "x-forwarded-for"),
        userAgent: header(headers, "user-agent"),
      });
      return { id: user.id, sessionId };
    } catch (error) {
      // next-auth hands a thrown message to the form; only ours may go there.
      const [code, params] = error instanceof AppError ? [error.code, error.params] : ["unexpected", { id: reportDefect(error, "sign-in") }];
      throw new Error(`${code}:${JSON.stringify(params)}`, { cause: error });
    }
  },
});

/** The provider of an organisation's own accounts, where the environment names one. Its standard discovery document says the rest. */
function oidcProvider(): NextAuthOptions["providers"] {
  const { oidc } = env();
  if (!oidc) return [];
  return [
    {
      id: "oidc",
      name: oidc.name,
      type: "oauth",
      wellKnown: `${oidc.issuer.replace(/\/$/u, "")}/.well-known/openid-configuration`,
      authorization: { params: { scope: "openid email profile" } },
      clientId: oidc.clientId,
      clientSecret: oidc.clientSecret,
      idToken: true,
      checks: ["pkce", "state", "nonce"],
      profile: (profile: { sub: string; email?: string; email_verified?: boolean; name?: string }) => ({
        id: profile.sub,
        // Without the provider's word for it anybody could claim a colleague's address.
        email: profile.email_verified === true ? (profile.email ?? null) : null,
        name: profile.name ?? null,
      }),
    },
  ];
}

/**
 * next-auth's configuration. Credentials force JWT sessions, so the token holds nothing but the id of a row of `sessions`,
 * which is read again on every request: ending it there ends it everywhere.
 */
export function authOptions(): NextAuthOptions {
  return {
    providers: [credentials, ...oidcProvider()],
    ...(env().sessionSecret === undefined ? {} : { secret: env().sessionSecret }),
    session: { strategy: "jwt", maxAge: SIGN_IN_LIMITS.sessionMs / 1000 },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() },
      },
    },
    callbacks: {
      async signIn({ user, account }) {
        if (account?.provider !== "oidc") return true;
        try {
          const sessionId = await signInByIdentity(anonymousContext(), {
            // A subject means something at its issuer only.
            provider: env().oidc?.issuer ?? "oidc",
            subject: account.providerAccountId,
            email: user.email ?? null,
          });
          if (sessionId === null) return "/sign-in?error=unknown-person";
          Object.assign(user, { sessionId });
          return true;
        } catch (error) {
          // next-auth would put the exception's text into the address.
          reportDefect(error, "sign-in through the provider");
          return false;
        }
      },
      jwt({ token, user }) {
        if (!user) return token;
        return { sid: (user as unknown as { sessionId: string }).sessionId };
      },
      // The browser never asks next-auth who is signed in: pages are rendered with it.
      session: ({ session }) => ({ expires: session.expires }),
    },
  };
}
