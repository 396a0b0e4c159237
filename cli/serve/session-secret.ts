import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createWhole } from "@/lib/db/embedded/create-whole";

/**
 * The key that signs session cookies: NEXTAUTH_SECRET, or one made once and kept in the data directory for its owner only.
 * Several machines behind one address must share NEXTAUTH_SECRET.
 */
export function sessionSecret(dataDirectory: string): string {
  if (process.env.NEXTAUTH_SECRET) return process.env.NEXTAUTH_SECRET;
  const directory = join(dataDirectory, "secrets");
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = join(directory, "session-secret");
  createWhole(file, randomBytes(32).toString("base64url"));
  return readFileSync(file, "utf8");
}
