import { beforeEach, expect, it } from "vitest";
import type { Database } from "@/lib/db/client";
import type { Principal } from "@/lib/domain/access/principal";
import { openCase } from "@/lib/services/access/open-case";
import { editCase } from "@/lib/services/cases/edit-case";
import { loadCase } from "@/lib/services/cases/load-case";
import { addMember } from "@/lib/services/members/add-member";
import { changeRole } from "@/lib/services/members/change-role";
import { listMembers } from "@/lib/services/members/list-members";
import { removeMember } from "@/lib/services/members/remove-member";
import { codeOf, contextOf, createWorld, eventsOf, scopeOf, type World } from "@/tests/support/access/world";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

describeOnEachDatabase("a case's members and settings", (database) => {
  let db: Database;
  let world: World;
  const as = async (principal: Principal) => [contextOf(db, principal), await scopeOf(db, principal, world.slug)] as const;
  const roles = async () =>
    Object.fromEntries((await listMembers(...(await as(world.admin)))).map(({ name, role }) => [name.split(" ")[0] ?? "", role]));

  beforeEach(async () => {
    ({ db } = database());
    world = await createWorld(db);
  });

  it("lets people in by their address, once, and logs it", async () => {
    const owner = await as(world.owner);
    await addMember(...owner, { email: world.stranger.email, role: "viewer" });
    expect(await roles()).toEqual({ Olga: "owner", Ed: "editor", Vera: "viewer", Sten: "viewer" });
    expect(await codeOf(openCase(contextOf(db, world.stranger), world.slug, "case.read"))).toBeNull();
    expect(await codeOf(addMember(...owner, { email: world.stranger.email, role: "owner" }))).toBe("duplicate");
    expect(await codeOf(addMember(...owner, { email: "nobody@example.org", role: "viewer" }))).toBe("not-found");
    expect(await eventsOf(db, world.caseId)).toEqual(["case.created", "member.added", "member.added", "member.added"]);
  });

  it("shuts the door on who was removed", async () => {
    await removeMember(...(await as(world.owner)), world.editor.userId);
    expect(await codeOf(openCase(contextOf(db, world.editor), world.slug, "case.read"))).toBe("not-found");
    expect((await eventsOf(db, world.caseId)).at(-1)).toBe("member.removed");
  });

  it("refuses a change of a role that somebody else changed meanwhile, and says what it is now", async () => {
    const owner = await as(world.owner);
    await changeRole(...owner, { userId: world.viewer.userId, from: "viewer", to: "editor" });
    await expect(changeRole(...owner, { userId: world.viewer.userId, from: "viewer", to: "owner" })).rejects.toMatchObject({
      code: "conflict",
      params: { current: { role: "editor" } },
    });
  });

  it("never loses its last owner, also when two owners go at the same moment", async () => {
    const owner = await as(world.owner);
    expect(await codeOf(removeMember(...owner, world.owner.userId))).toBe("in-use");
    expect(await codeOf(changeRole(...owner, { userId: world.owner.userId, from: "owner", to: "viewer" }))).toBe("in-use");
    await changeRole(...owner, { userId: world.editor.userId, from: "editor", to: "owner" });
    const codes = await Promise.all([
      codeOf(removeMember(...owner, world.owner.userId)),
      codeOf(changeRole(...owner, { userId: world.editor.userId, from: "owner", to: "viewer" })),
    ]);
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(codes).toContain("in-use");
    expect(Object.values(await roles()).filter((role) => role === "owner")).toHaveLength(1);
  });

  it("does not count an owner who cannot sign in", async () => {
    const owner = await as(world.owner);
    await changeRole(...owner, { userId: world.editor.userId, from: "editor", to: "owner" });
    await db.user.update({ where: { id: world.editor.userId }, data: { disabledAt: new Date() } });
    expect(await codeOf(removeMember(...owner, world.owner.userId))).toBe("in-use");
  });

  it("refuses settings written on an older version, with the text that stands, and keeps the first", async () => {
    const owner = await as(world.owner);
    const fields = { title: "Kidal", description: "Who held it?", language: "en" as const, gradingEnabled: true, reviewerNote: "" };
    expect(await editCase(...owner, { version: 1, fields })).toEqual({ version: 2 });
    await expect(editCase(...owner, { version: 1, fields: { ...fields, title: "Mine" } })).rejects.toMatchObject({
      code: "conflict",
      params: { current: { title: "Kidal", version: 2 } },
    });
    expect(await loadCase(...owner)).toMatchObject({ ...fields, slug: world.slug, version: 2 });
    expect((await eventsOf(db, world.caseId)).filter((event) => event === "case.edited")).toHaveLength(1);
  });
});
