import { beforeEach, expect, it } from "vitest";
import type { Database } from "@/lib/db/client";
import { SIGN_IN_LIMITS } from "@/lib/limits";
import { readSession } from "@/lib/services/accounts/read-session";
import { signIn } from "@/lib/services/accounts/sign-in";
import { quickHash } from "@/tests/support/access/quick-hash";
import { codeOf, contextOf, createUser, eventsOf, testClock, type Clock } from "@/tests/support/access/world";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

const PASSWORD = "cent fois sur le métier";
const passwordHash = quickHash(PASSWORD);

describeOnEachDatabase("signing in", (database) => {
  let clock: Clock;
  let db: Database;
  let user: Awaited<ReturnType<typeof createUser>>;
  const attempt = (password: string, email = user.email, address: string | null = "192.0.2.7") =>
    signIn(contextOf(db, undefined, clock), { email, password, address, userAgent: "Test/1" });

  beforeEach(async () => {
    ({ db } = database());
    await db.rateWindow.deleteMany();
    clock = testClock();
    user = await createUser(db, { name: "Awa", passwordHash });
  });

  it("opens a session for the right password, whatever the address's case, and logs it", async () => {
    const before = (await eventsOf(db, "instance")).length;
    const { sessionId } = await attempt(PASSWORD, user.email.toUpperCase());
    expect(await readSession(contextOf(db, undefined, clock), sessionId)).toMatchObject({ kind: "user", userId: user.userId, name: "Awa" });
    expect((await eventsOf(db, "instance")).slice(before)).toEqual(["user.signed-in"]);
  });

  it("says the same for a wrong password, an unknown address, no password and a disabled account", async () => {
    const withoutPassword = await createUser(db);
    const disabled = await createUser(db, { passwordHash });
    await db.user.update({ where: { id: disabled.userId }, data: { disabledAt: clock.now } });
    const answers = await Promise.allSettled([
      attempt("not the password"),
      attempt(PASSWORD, "nobody@example.org"),
      attempt(PASSWORD, withoutPassword.email),
      attempt(PASSWORD, disabled.email),
    ]);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ status: "rejected", reason: { code: "unauthenticated" } });
  });

  it("stops guessing at one account, however many come at once, until the window ends", async () => {
    const guesses = SIGN_IN_LIMITS.perAccount + 3;
    const codes = await Promise.all(Array.from({ length: guesses }, (_, n) => codeOf(attempt(`guess ${n}`, user.email, `192.0.2.${n}`))));
    expect(codes.filter((code) => code === "too-many-attempts")).toHaveLength(3);
    await expect(attempt(PASSWORD)).rejects.toMatchObject({ code: "too-many-attempts", params: { minutes: 8 } });
    clock.pass(8 * 60_000);
    expect(await codeOf(attempt(PASSWORD))).toBeNull();
  });

  it("forgets an account's attempts once its owner came in", async () => {
    for (let n = 1; n < SIGN_IN_LIMITS.perAccount; n++) await codeOf(attempt("wrong"));
    expect(await codeOf(attempt(PASSWORD))).toBeNull();
    expect(await codeOf(attempt("wrong again"))).toBe("unauthenticated");
  });

  it("stops one address from trying account after account", async () => {
    const window = new Date(clock.now.getTime() - (clock.now.getTime() % SIGN_IN_LIMITS.windowMs));
    await db.rateWindow.create({ data: { key: "address:198.51.100.9", startedAt: window, count: SIGN_IN_LIMITS.perAddress } });
    expect(await codeOf(attempt(PASSWORD, user.email, "198.51.100.9"))).toBe("too-many-attempts");
    expect(await codeOf(attempt(PASSWORD, user.email, "198.51.100.10"))).toBeNull();
  });
});
