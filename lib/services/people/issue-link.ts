import { randomBytes } from "node:crypto";
import { insertToken } from "@/lib/data/one-time-tokens";
import type { Db } from "@/lib/db/client";
import { SIGN_IN_LIMITS } from "@/lib/limits";
import type { Context } from "../context";
import { sha256 } from "../support/sha256";

/** A token for the link with which a person chooses a password; 256 random bits of which only the hash is kept. An earlier one stops working. */
export async function issueLink(context: Context, tx: Db, userId: string): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const createdAt = context.clock();
  const expiresAt = new Date(createdAt.getTime() + SIGN_IN_LIMITS.linkMs);
  await insertToken(tx, { tokenSha256: sha256(token), purpose: "invitation", userId, createdAt, expiresAt });
  return token;
}
