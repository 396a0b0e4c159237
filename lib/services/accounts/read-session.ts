import { findLiveSession, touchSession } from "@/lib/data/sessions";
import type { Principal } from "@/lib/domain/access/principal";
import { ANONYMOUS } from "@/lib/domain/access/principal";
import { SIGN_IN_LIMITS } from "@/lib/limits";
import type { Context } from "../context";

/** Who a session stands for right now: nobody once it is revoked, over or long unused, or the person disabled. Asked on every request. */
export async function readSession(context: Pick<Context, "db" | "clock">, sessionId: string): Promise<Principal> {
  const now = context.clock();
  const found = await findLiveSession(context.db, sessionId, { now, idleMs: SIGN_IN_LIMITS.idleMs });
  if (!found) return ANONYMOUS;
  if (now.getTime() - found.lastSeenAt.getTime() > SIGN_IN_LIMITS.touchMs) await touchSession(context.db, sessionId, now);
  const { user } = found;
  return { kind: "user", id: `user:${user.id}`, userId: user.id, name: user.name, isAdmin: user.isAdmin };
}
