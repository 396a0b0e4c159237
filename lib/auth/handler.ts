import NextAuth from "next-auth";
import { env } from "@/lib/env";
import { authOptions } from "./options";

interface RouteContext {
  params: Promise<{ nextauth: string[] }>;
}

/** next-auth's own routes under /api/auth, with its address taken from our settings and never from a request's headers. */
export async function handleAuth(request: Request, context: RouteContext): Promise<Response> {
  process.env["NEXTAUTH_URL"] = env().origins.find((origin) => origin === request.headers.get("origin")) ?? env().origins[0];
  return (await NextAuth(request as never, { params: await context.params } as never, authOptions())) as Response;
}
