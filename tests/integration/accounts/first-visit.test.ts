import { beforeEach, expect, it } from "vitest";
import type { Database } from "@/lib/db/client";
import { SIGN_IN_LIMITS } from "@/lib/limits";
import { listCases } from "@/lib/services/cases/list-cases";
import { createCase } from "@/lib/services/cases/create-case";
import { createOwner, isFirstVisit, isOwnerTokenGood, issueOwnerToken } from "@/lib/services/setup/first-visit";
import { CLI, codeOf, contextOf, createUser, eventsOf, testClock, type Clock } from "@/tests/support/access/world";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

const OWNER = { name: "Olga", email: "olga@example.org", password: "qui va lentement va sûrement" };

describeOnEachDatabase("the first visit", (database) => {
  let db: Database;
  let clock: Clock;
  const nobody = () => contextOf(db, undefined, clock);
  const issue = async () => (await issueOwnerToken(nobody())) ?? "";

  beforeEach(async () => {
    ({ db } = database());
    await db.user.deleteMany();
    await db.member.deleteMany();
    clock = testClock();
  });

  it("makes an admin who owns the cases that the command line made before", async () => {
    const { id } = await createCase(contextOf(db, CLI), { title: "Made before anybody came" });
    const token = await issue();
    expect(await isOwnerTokenGood(nobody(), token)).toBe(true);
    const { userId } = await createOwner(nobody(), { token, ...OWNER });
    expect(await db.user.findUniqueOrThrow({ where: { id: userId } })).toMatchObject({ isAdmin: true, email: OWNER.email });
    expect(await db.member.findMany({ where: { caseId: id } })).toMatchObject([{ userId, role: "owner" }]);
    const owner = { kind: "user", id: `user:${userId}`, userId, name: "Olga", isAdmin: true } as const;
    expect((await listCases(contextOf(db, owner))).map((found) => found.id)).toContain(id);
    expect(await eventsOf(db, "instance")).toContain("user.created");
    expect(await isFirstVisit(nobody())).toBe(false);
  });

  it("happens once, for one of two who hold the link", async () => {
    const token = await issue();
    const codes = await Promise.all(
      ["a", "b"].map((who) => codeOf(createOwner(nobody(), { ...OWNER, token, email: `${who}@example.org` }))),
    );
    expect(codes.sort()).toEqual([null, "expired"].sort());
    expect(await db.user.count()).toBe(1);
    expect(await issueOwnerToken(nobody())).toBeNull();
  });

  it("needs the newest link, in time, and nobody there yet", async () => {
    const first = await issue();
    const second = await issue();
    for (const token of [first, "", "guess"]) {
      expect(await isOwnerTokenGood(nobody(), token)).toBe(false);
      expect(await codeOf(createOwner(nobody(), { token, ...OWNER }))).toBe("expired");
    }
    clock.pass(SIGN_IN_LIMITS.linkMs);
    expect(await codeOf(createOwner(nobody(), { token: second, ...OWNER }))).toBe("expired");
    const third = await issue();
    await createUser(db);
    expect(await isOwnerTokenGood(nobody(), third)).toBe(false);
    expect(await codeOf(createOwner(nobody(), { token: third, ...OWNER }))).toBe("expired");
  });
});
