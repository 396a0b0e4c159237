import type { Db } from "@/lib/db/client";

/** What a link that works once is for. */
export type TokenPurpose = "owner_setup" | "invitation";

/** Stores a token by its SHA-256, in place of earlier ones for the same purpose and person. */
export async function insertToken(
  db: Db,
  row: { tokenSha256: string; purpose: TokenPurpose; userId: string | null; createdAt: Date; expiresAt: Date },
): Promise<void> {
  await db.oneTimeToken.deleteMany({ where: { purpose: row.purpose, userId: row.userId, usedAt: null } });
  await db.oneTimeToken.create({ data: row });
}

/** Whom an unused token that has not expired is for; null when there is none such. */
export async function findToken(
  db: Db,
  token: { tokenSha256: string; purpose: TokenPurpose; now: Date },
): Promise<{ userId: string | null } | null> {
  return db.oneTimeToken.findFirst({
    where: { tokenSha256: token.tokenSha256, purpose: token.purpose, usedAt: null, expiresAt: { gt: token.now } },
    select: { userId: true },
  });
}

/** Uses a token up; false when somebody else just did. */
export async function useToken(db: Db, tokenSha256: string, at: Date): Promise<boolean> {
  const { count } = await db.oneTimeToken.updateMany({ where: { tokenSha256, usedAt: null }, data: { usedAt: at } });
  return count === 1;
}
