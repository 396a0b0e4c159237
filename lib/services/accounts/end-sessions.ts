import { revokeSessions } from "@/lib/data/sessions";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import { INSTANCE_CHAIN, transact } from "../log/transact";

/** Ends one session of whoever asks: the one they are in, or one they left open elsewhere. @throws AppError `unauthenticated`. */
export async function endSession(context: Context, sessionId: string): Promise<void> {
  const { principal } = context;
  if (principal.kind !== "user") throw new AppError("unauthenticated");
  await transact(context, INSTANCE_CHAIN, async (tx, log) => {
    const ended = await revokeSessions(tx, principal.userId, context.clock(), { only: sessionId });
    if (ended > 0) log({ event: "user.signed-out", entityType: "user", entityId: principal.userId });
  });
}
