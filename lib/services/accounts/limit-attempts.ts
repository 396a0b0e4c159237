import { countAttempt } from "@/lib/data/rate-windows";
import { AppError } from "@/lib/errors";
import { SIGN_IN_LIMITS } from "@/lib/limits";
import type { Context } from "../context";

/**
 * Counts one attempt under a key, before what is attempted is looked at, so that guesses sent at the same moment all count.
 * @throws AppError `too-many-attempts` with the `minutes` until the window ends.
 */
export async function limitAttempts(context: Context, key: string, attempts: number = SIGN_IN_LIMITS.perAccount): Promise<void> {
  const now = context.clock().getTime();
  const startedAt = new Date(now - (now % SIGN_IN_LIMITS.windowMs));
  if ((await countAttempt(context.db, key, startedAt)) > attempts) {
    const minutes = Math.ceil((startedAt.getTime() + SIGN_IN_LIMITS.windowMs - now) / 60_000);
    throw new AppError("too-many-attempts", { minutes });
  }
}
