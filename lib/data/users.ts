import type { Db } from "@/lib/db/client";

const SELECT = { id: true, email: true, name: true, isAdmin: true, disabledAt: true, createdAt: true, version: true } as const;

/** A person with an account. `email` is lower case; `disabledAt` null while they may sign in. */
export interface User {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly isAdmin: boolean;
  readonly disabledAt: Date | null;
  readonly createdAt: Date;
  readonly version: number;
}

/** How many people have an account. */
export async function countUsers(db: Db): Promise<number> {
  return db.user.count();
}

/** A person by id, or null. */
export async function findUser(db: Db, id: string): Promise<User | null> {
  return db.user.findUnique({ where: { id }, select: SELECT });
}

/** A person by address with the password's hash, or null. Case does not matter. */
export async function findUserByEmail(db: Db, email: string): Promise<(User & { passwordHash: string | null }) | null> {
  return db.user.findUnique({ where: { email: email.toLowerCase() }, select: { ...SELECT, passwordHash: true } });
}

/** The hash of a person's password; null when they have none. */
export async function findPasswordHash(db: Db, id: string): Promise<string | null> {
  return (await db.user.findUnique({ where: { id }, select: { passwordHash: true } }))?.passwordHash ?? null;
}

/** Everybody, by name, and whether they have a password or an identity elsewhere: without either an invitation is still open. */
export async function listUsers(db: Db): Promise<(User & { canSignIn: boolean })[]> {
  const rows = await db.user.findMany({ select: { ...SELECT, passwordHash: true, _count: { select: { identities: true } } } });
  return rows
    .map(({ passwordHash, _count, ...user }) => ({ ...user, canSignIn: passwordHash !== null || _count.identities > 0 }))
    .sort((a, b) => a.name.localeCompare(b.name, "fr"));
}

/** Inserts a person. */
export async function insertUser(
  db: Db,
  row: { id: string; email: string; name: string; passwordHash: string | null; isAdmin: boolean; createdAt: Date },
): Promise<void> {
  await db.user.create({ data: { ...row, email: row.email.toLowerCase() } });
}

/** Writes fields made on `version`; false when a newer version stands. */
export async function updateUser(
  db: Db,
  id: string,
  version: number,
  fields: { name?: string; isAdmin?: boolean; disabledAt?: Date | null; passwordHash?: string },
): Promise<boolean> {
  const { count } = await db.user.updateMany({ where: { id, version }, data: { ...fields, version: { increment: 1 } } });
  return count === 1;
}

/** How many admins can sign in, besides one person. */
export async function countOtherAdmins(db: Db, exceptId: string): Promise<number> {
  return db.user.count({ where: { isAdmin: true, disabledAt: null, id: { not: exceptId } } });
}
