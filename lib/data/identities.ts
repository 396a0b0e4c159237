import type { Db } from "@/lib/db/client";

/** Whose account at a provider this is; null when nobody's. */
export async function findIdentityUser(db: Db, provider: string, subject: string): Promise<string | null> {
  return (await db.identity.findUnique({ where: { provider_subject: { provider, subject } }, select: { userId: true } }))?.userId ?? null;
}

/** Ties an account at a provider to a person. */
export async function insertIdentity(db: Db, row: { provider: string; subject: string; userId: string }): Promise<void> {
  await db.identity.create({ data: row });
}
