import { beforeEach, expect, it } from "vitest";
import type { Database } from "@/lib/db/client";
import { findUser } from "@/lib/data/users";
import { SIGN_IN_LIMITS } from "@/lib/limits";
import { changePassword } from "@/lib/services/accounts/change-password";
import { endOtherSessions, endSession } from "@/lib/services/accounts/end-sessions";
import { loadAccount } from "@/lib/services/accounts/load-account";
import { readSession } from "@/lib/services/accounts/read-session";
import { openSession } from "@/lib/services/accounts/sign-in";
import { switchAccount } from "@/lib/services/people/switch-account";
import { switchAdmin } from "@/lib/services/people/switch-admin";
import { quickHash } from "@/tests/support/access/quick-hash";
import { codeOf, contextOf, createUser, eventsOf, testClock, type Clock } from "@/tests/support/access/world";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

const PASSWORD = "vingt fois sur le métier";
const passwordHash = quickHash(PASSWORD);

describeOnEachDatabase("sessions", (database) => {
  let clock: Clock;
  let db: Database;
  let user: Awaited<ReturnType<typeof createUser>>;
  let admin: Awaited<ReturnType<typeof createUser>>;
  const begin = async (who = user) => openSession(contextOf(db, undefined, clock), (await findUser(db, who.userId)) ?? fail(), "Test/1");
  const who = async (sessionId: string) => (await readSession(contextOf(db, undefined, clock), sessionId)).id;
  const fail = (): never => {
    throw new Error("the user is gone");
  };

  beforeEach(async () => {
    ({ db } = database());
    clock = testClock();
    user = await createUser(db, { passwordHash });
    admin = await createUser(db, { isAdmin: true });
  });

  it("end at once everywhere when the user is disabled, and stay ended when they are enabled again", async () => {
    const [one, two] = [await begin(), await begin()];
    expect([await who(one), await who(two)]).toEqual([user.id, user.id]);
    await switchAccount(contextOf(db, admin, clock), { userId: user.userId, version: 1, disabled: true });
    expect([await who(one), await who(two)]).toEqual(["anonymous", "anonymous"]);
    await switchAccount(contextOf(db, admin, clock), { userId: user.userId, version: 2, disabled: false });
    expect(await who(one)).toBe("anonymous");
    expect(await who(await begin())).toBe(user.id);
  });

  it("end even if only the user's row says so", async () => {
    const session = await begin();
    await db.user.update({ where: { id: user.userId }, data: { disabledAt: clock.now } });
    expect(await who(session)).toBe("anonymous");
  });

  it("carry what the person is now, not what they were at sign-in", async () => {
    const session = await begin();
    await switchAdmin(contextOf(db, admin, clock), { userId: user.userId, version: 1, isAdmin: true });
    expect(await readSession(contextOf(db, undefined, clock), session)).toMatchObject({ isAdmin: true });
  });

  it("end when their time is over, and for ids that never were", async () => {
    const session = await begin();
    const days = SIGN_IN_LIMITS.sessionMs / 86_400_000;
    for (let day = 1; day < days; day++) {
      clock.pass(86_400_000);
      expect(await who(session)).toBe(user.id);
    }
    clock.pass(86_400_000);
    expect(await who(session)).toBe("anonymous");
    expect(await who("no-such-session")).toBe("anonymous");
  });

  it("end when nobody used them for days", async () => {
    const session = await begin();
    clock.pass(SIGN_IN_LIMITS.idleMs - 1);
    expect(await who(session)).toBe(user.id);
    clock.pass(SIGN_IN_LIMITS.idleMs);
    expect(await who(session)).toBe("anonymous");
    expect((await loadAccount(contextOf(db, user, clock))).sessions).toEqual([]);
  });

  it("end by the person's own hand, one or all others, and nobody else's", async () => {
    const [here, there, elsewhere] = [await begin(), await begin(), await begin()];
    const theirs = await begin(admin);
    const own = contextOf(db, user, clock);
    await endSession(own, theirs);
    expect(await who(theirs)).toBe(admin.id);
    await endSession(own, there);
    expect([await who(here), await who(there), await who(elsewhere)]).toEqual([user.id, "anonymous", user.id]);
    await endOtherSessions(own, here);
    expect([await who(here), await who(elsewhere), await who(theirs)]).toEqual([user.id, "anonymous", admin.id]);
    expect((await loadAccount(own)).sessions.map(({ id }) => id)).toEqual([here]);
  });

  it("end everywhere but here when the password changes, which needs the old one", async () => {
    const [here, there] = [await begin(), await begin()];
    const own = contextOf(db, user, clock);
    const change = { current: "not the old one", next: "un mot de passe nouveau" };
    await expect(changePassword(own, here, change)).rejects.toMatchObject({ code: "invalid", params: { fields: { current: "password-wrong" } } });
    expect(await who(there)).toBe(user.id);
    await changePassword(own, here, { ...change, current: PASSWORD });
    expect([await who(here), await who(there)]).toEqual([user.id, "anonymous"]);
    expect((await eventsOf(db, "instance")).at(-1)).toBe("user.password-set");
    expect(JSON.stringify(await db.logEntry.findMany({ where: { entityId: user.userId } }))).not.toContain("scrypt");
  });

  it("let nobody guess the old password for ever", async () => {
    const own = contextOf(db, user, clock);
    const guesses = Array.from({ length: SIGN_IN_LIMITS.perAccount + 1 }, (_, n) =>
      codeOf(changePassword(own, null, { current: `guess ${n}`, next: "un mot de passe nouveau" })),
    );
    expect((await Promise.all(guesses)).filter((code) => code === "too-many-attempts")).toHaveLength(1);
  });
});
