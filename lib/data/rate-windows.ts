import type { Db } from "@/lib/db/client";

/** Counts one attempt under a key in the window that began at `startedAt`, and returns the count with it. Windows over a day old go. */
export async function countAttempt(db: Db, key: string, startedAt: Date): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>`
    INSERT INTO rate_windows (key, started_at, count) VALUES (${key}, ${startedAt}, 1)
    ON CONFLICT (key, started_at) DO UPDATE SET count = rate_windows.count + 1 RETURNING count`;
  await db.rateWindow.deleteMany({ where: { startedAt: { lt: new Date(startedAt.getTime() - 86_400_000) } } });
  return rows[0]?.count ?? 1;
}

/** Forgets the attempts under a key. */
export async function clearAttempts(db: Db, key: string): Promise<void> {
  await db.rateWindow.deleteMany({ where: { key } });
}
