import { cache } from "react";
import type { Principal } from "@/lib/domain/access/principal";
import { ANONYMOUS } from "@/lib/domain/access/principal";
import { readSession } from "@/lib/services/accounts/read-session";
import { anonymousContext } from "./context";
import { requestSessionId } from "./session-id";

/** Who makes this request, read from the database once per request. */
export const currentPrincipal: () => Promise<Principal> = cache(async () => {
  const sessionId = await requestSessionId();
  return sessionId === null ? ANONYMOUS : readSession(anonymousContext(), sessionId);
});
