import { beforeEach, expect, it } from "vitest";
import type { Database } from "@/lib/db/client";
import { readSession } from "@/lib/services/accounts/read-session";
import { signInByIdentity } from "@/lib/services/accounts/sign-in-by-identity";
import { contextOf, createUser, eventsOf, testClock } from "../../support/access/world";
import { describeOnEachDatabase } from "../../support/database/describe-on-each-database";

const ISSUER = "https://id.example.org";

describeOnEachDatabase("signing in through a provider", (database) => {
  let db: Database;
  let user: Awaited<ReturnType<typeof createUser>>;
  const attempt = (subject: string, email: string | null, provider = ISSUER) => signInByIdentity(contextOf(db), { provider, subject, email });
  const who = async (sessionId: string | null) => (sessionId === null ? null : (await readSession(contextOf(db), sessionId)).id);

  beforeEach(async () => {
    ({ db } = database());
    user = await createUser(db);
  });

  it("ties the identity to the person an admin entered under the address, and keeps to it", async () => {
    const subject = user.userId;
    expect(await who(await attempt(subject, user.email.toUpperCase()))).toBe(user.id);
    expect((await eventsOf(db, "instance")).slice(-2)).toEqual(["user.edited", "user.signed-in"]);
    // The address may change or go missing afterwards: the subject is who they are.
    const other = await createUser(db);
    expect(await who(await attempt(subject, other.email))).toBe(user.id);
    expect(await who(await attempt(subject, null))).toBe(user.id);
  });

  it("refuses who was not entered, and an address that the provider does not vouch for", async () => {
    const users = await db.user.count();
    expect(await attempt("somebody", "somebody@example.org")).toBeNull();
    expect(await attempt("somebody", null)).toBeNull();
    expect(await db.user.count()).toBe(users);
  });

  it("does not take one provider's subject for another's", async () => {
    await attempt(user.userId, user.email);
    expect(await attempt(user.userId, null, "https://other.example.org")).toBeNull();
  });

  it("refuses a disabled person, known by identity or by address", async () => {
    await attempt(user.userId, user.email);
    const fresh = await createUser(db);
    await db.user.updateMany({ where: { id: { in: [user.userId, fresh.userId] } }, data: { disabledAt: testClock().now } });
    expect(await attempt(user.userId, user.email)).toBeNull();
    expect(await attempt(fresh.userId, fresh.email)).toBeNull();
  });
});
