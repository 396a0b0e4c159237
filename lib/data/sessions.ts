import type { Db } from "@/lib/db/client";
import type { User } from "./users";

/** A place where somebody is signed in. */
export interface Session {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly userAgent: string | null;
}

const USER = { id: true, email: true, name: true, isAdmin: true, disabledAt: true, createdAt: true, version: true } as const;

/** When a session is in force: not ended, not over, and used within `idleMs`. */
export interface InForce {
  readonly now: Date;
  readonly idleMs: number;
}

function inForce({ now, idleMs }: InForce) {
  return { revokedAt: null, expiresAt: { gt: now }, lastSeenAt: { gt: new Date(now.getTime() - idleMs) } };
}

/** Inserts a session. */
export async function insertSession(
  db: Db,
  row: { id: string; userId: string; createdAt: Date; expiresAt: Date; userAgent: string | null },
): Promise<void> {
  await db.session.create({ data: { ...row, lastSeenAt: row.createdAt } });
}

/** Who a session belongs to, while it and they are in force; null otherwise. */
export async function findLiveSession(db: Db, id: string, at: InForce): Promise<{ user: User; lastSeenAt: Date } | null> {
  return db.session.findFirst({
    where: { id, ...inForce(at), user: { disabledAt: null } },
    select: { lastSeenAt: true, user: { select: USER } },
  });
}

/** Notes that a session was used. */
export async function touchSession(db: Db, id: string, at: Date): Promise<void> {
  await db.session.updateMany({ where: { id }, data: { lastSeenAt: at } });
}

/** A person's sessions in force, the last used first. */
export async function listSessions(db: Db, userId: string, at: InForce): Promise<Session[]> {
  return db.session.findMany({
    where: { userId, ...inForce(at) },
    orderBy: { lastSeenAt: "desc" },
    select: { id: true, createdAt: true, lastSeenAt: true, expiresAt: true, userAgent: true },
  });
}

/** Ends sessions of a person: one, or all but one, or all. Returns how many. */
export async function revokeSessions(
  db: Db,
  userId: string,
  at: Date,
  which: { only: string } | { except: string } | "all",
): Promise<number> {
  const id = which === "all" ? {} : "only" in which ? { id: which.only } : { id: { not: which.except } };
  const { count } = await db.session.updateMany({ where: { userId, revokedAt: null, ...id }, data: { revokedAt: at } });
  return count;
}
