import { revokeSessions } from "@/lib/data/sessions";
import type { Context } from "../context";
import { INSTANCE_CHAIN, transact } from "../log/transact";
import { ownUser } from "./own-user";

/** Ends one session of whoever asks: the one they are in, or one they left open elsewhere. @throws AppError `unauthenticated`. */
export async function endSession(context: Context, sessionId: string): Promise<void> {
  await end(context, { only: sessionId });
}

/** Ends all sessions of whoever asks but the one they are in. @throws AppError `unauthenticated`. */
export async function endOtherSessions(context: Context, sessionId: string | null): Promise<void> {
  await end(context, sessionId === null ? "all" : { except: sessionId });
}

async function end(context: Context, which: Parameters<typeof revokeSessions>[3]): Promise<void> {
  const user = await ownUser(context);
  await transact(context, INSTANCE_CHAIN, async (tx, log) => {
    const ended = await revokeSessions(tx, user.id, context.clock(), which);
    if (ended > 0) log({ event: "user.signed-out", entityType: "user", entityId: user.id, after: { sessionsEnded: ended } });
  });
}
