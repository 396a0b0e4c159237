import { openDatabase } from "@/lib/db/client";
import { ANONYMOUS } from "@/lib/domain/access/principal";
import { issueOwnerToken } from "@/lib/services/setup/first-visit";
import { newId } from "@/lib/services/support/new-id";
import { say } from "./say";

/**
 * While nobody has an account: prints the link that makes the first one. It goes to the terminal only, so that whoever
 * reaches the port first does not become the owner.
 */
export async function announceFirstVisit(databaseUrl: string, address: string): Promise<void> {
  const db = openDatabase(databaseUrl);
  try {
    const token = await issueOwnerToken({ principal: ANONYMOUS, clock: () => new Date(), ids: newId, db });
    if (token === null) return;
    const link = new URL("/setup", address);
    link.searchParams.set("token", token);
    say(`Nobody has an account yet. Make yours, the owner's, with this link; it works once:\n  ${link.href}`);
  } finally {
    await db.$disconnect();
  }
}
