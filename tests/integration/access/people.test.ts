import { beforeEach, expect, it } from "vitest";
import type { Database } from "@/lib/db/client";
import { SIGN_IN_LIMITS } from "@/lib/limits";
import { signIn } from "@/lib/services/accounts/sign-in";
import { acceptInvitation, readInvitation } from "@/lib/services/people/accept-invitation";
import { invitePerson, renewInvitation } from "@/lib/services/people/invite-person";
import { listPeople } from "@/lib/services/people/list-people";
import { switchAccount } from "@/lib/services/people/switch-account";
import { switchAdmin } from "@/lib/services/people/switch-admin";
import { newId } from "@/lib/services/support/new-id";
import { codeOf, contextOf, createUser, eventsOf, testClock, type Clock } from "@/tests/support/access/world";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

const PASSWORD = "hâtez-vous lentement";

describeOnEachDatabase("people", (database) => {
  let db: Database;
  let clock: Clock;
  let admin: Awaited<ReturnType<typeof createUser>>;
  let person: Awaited<ReturnType<typeof createUser>>;
  const invite = () => invitePerson(contextOf(db, admin, clock), { name: "Nour", email: `nour-${newId()}@example.org`, isAdmin: false });
  const accept = (token: string, password = PASSWORD) => acceptInvitation(contextOf(db, undefined, clock), { token, name: "Nour B.", password });

  beforeEach(async () => {
    ({ db } = database());
    await db.user.deleteMany();
    clock = testClock();
    admin = await createUser(db, { name: "Ada", isAdmin: true });
    person = await createUser(db, { name: "Pia" });
  });

  it("are an admin's matter", async () => {
    for (const context of [contextOf(db, person), contextOf(db)]) {
      const codes = [
        await codeOf(listPeople(context)),
        await codeOf(invitePerson(context, { name: "x", email: "x@example.org", isAdmin: true })),
        await codeOf(renewInvitation(context, person.userId)),
        await codeOf(switchAccount(context, { userId: admin.userId, version: 1, disabled: true })),
        await codeOf(switchAdmin(context, { userId: person.userId, version: 1, isAdmin: true })),
      ];
      expect(new Set(codes)).toEqual(new Set([context.principal.kind === "user" ? "forbidden" : "unauthenticated"]));
    }
    expect((await listPeople(contextOf(db, admin))).map(({ name, isAdmin }) => [name, isAdmin])).toEqual([["Ada", true], ["Pia", false]]);
  });

  it("come in by a link that works once", async () => {
    const { token, userId } = await invite();
    expect(await readInvitation(contextOf(db, undefined, clock), token)).toMatchObject({ name: "Nour" });
    const { email } = await accept(token);
    const context = contextOf(db, undefined, clock);
    expect((await signIn(context, { email, password: PASSWORD, address: null, userAgent: null })).user).toMatchObject({ id: userId, name: "Nour B." });
    expect(await readInvitation(context, token)).toBeNull();
    expect(await codeOf(accept(token, "another password"))).toBe("expired");
    expect((await eventsOf(db, "instance")).slice(-3)).toEqual(["user.invited", "user.password-set", "user.signed-in"]);
  });

  it("get in once even if the link is opened twice at the same moment", async () => {
    const { token } = await invite();
    const codes = await Promise.all([codeOf(accept(token, "first of two passwords")), codeOf(accept(token, "second of two passwords"))]);
    expect(codes.sort()).toEqual([null, "expired"].sort());
  });

  it("have links that run out, give way to newer ones and die with the account", async () => {
    const { token, userId } = await invite();
    const { token: newer } = await renewInvitation(contextOf(db, admin, clock), userId);
    expect(await codeOf(accept(token))).toBe("expired");
    clock.pass(SIGN_IN_LIMITS.linkMs);
    expect(await codeOf(accept(newer))).toBe("expired");
    const { token: last } = await renewInvitation(contextOf(db, admin, clock), userId);
    await switchAccount(contextOf(db, admin, clock), { userId, version: 1, disabled: true });
    expect(await codeOf(accept(last))).toBe("expired");
    expect(await codeOf(renewInvitation(contextOf(db, admin, clock), userId))).toBe("not-found");
  });

  it("have one account per address", async () => {
    const again = { name: "Pia", email: person.email.toUpperCase(), isAdmin: false };
    expect(await codeOf(invitePerson(contextOf(db, admin), again))).toBe("duplicate");
  });

  it("leave an admin behind, also when two admins go at the same moment", async () => {
    const context = contextOf(db, admin);
    expect(await codeOf(switchAccount(context, { userId: admin.userId, version: 1, disabled: true }))).toBe("in-use");
    expect(await codeOf(switchAdmin(context, { userId: admin.userId, version: 1, isAdmin: false }))).toBe("in-use");
    await switchAdmin(context, { userId: person.userId, version: 1, isAdmin: true });
    const codes = await Promise.all([
      codeOf(switchAccount(context, { userId: admin.userId, version: 1, disabled: true })),
      codeOf(switchAdmin(context, { userId: person.userId, version: 2, isAdmin: false })),
    ]);
    expect(codes.sort()).toEqual([null, "in-use"].sort());
    expect(await db.user.count({ where: { isAdmin: true, disabledAt: null } })).toBe(1);
  });

  it("refuse a switch made on what is no longer so", async () => {
    await switchAdmin(contextOf(db, admin), { userId: person.userId, version: 1, isAdmin: true });
    expect(await codeOf(switchAccount(contextOf(db, admin), { userId: person.userId, version: 1, disabled: true }))).toBe("conflict");
  });

  it("keep neither token nor password in the database", async () => {
    const { token } = await invite();
    await accept(token);
    const kept = JSON.stringify([await db.oneTimeToken.findMany(), await db.user.findMany(), await db.logEntry.findMany()]);
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(PASSWORD);
  });
});
