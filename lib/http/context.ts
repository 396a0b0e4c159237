import { anonymousContext } from "@/lib/auth/context";
import { currentPrincipal } from "@/lib/auth/principal";
import type { Context } from "@/lib/services/context";

/** The context of this request: who makes it, the clock, ids and the database. */
export async function requestContext(): Promise<Context> {
  return { ...anonymousContext(), principal: await currentPrincipal() };
}
