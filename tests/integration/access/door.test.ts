import { beforeAll, expect, it } from "vitest";
import type { Principal } from "@/lib/domain/access/principal";
import { ANONYMOUS } from "@/lib/domain/access/principal";
import type { Capability } from "@/lib/domain/access/roles";
import { openCase } from "@/lib/services/access/open-case";
import { listCases } from "@/lib/services/cases/list-cases";
import { CLI, codeOf, contextOf, createWorld, type World } from "@/tests/support/access/world";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

/** What the door says to each, `null` being a way in. */
const TABLE: readonly (readonly [who: keyof World | "anonymous" | "cli", capability: Capability, code: string | null])[] = [
  ["anonymous", "case.read", "unauthenticated"],
  ["anonymous", "case.manage", "unauthenticated"],
  ["stranger", "case.read", "not-found"],
  ["stranger", "case.edit", "not-found"],
  ["stranger", "case.manage", "not-found"],
  ["viewer", "case.read", null],
  ["viewer", "case.edit", "forbidden"],
  ["viewer", "case.manage", "forbidden"],
  ["editor", "case.read", null],
  ["editor", "case.edit", null],
  ["editor", "case.manage", "forbidden"],
  ["owner", "case.read", null],
  ["owner", "case.edit", null],
  ["owner", "case.manage", null],
  ["admin", "case.manage", null],
  ["cli", "case.manage", null],
];

describeOnEachDatabase("the door", (database) => {
  let world: World;
  let other: World;
  const principal = (who: string): Principal => {
    if (who === "anonymous") return ANONYMOUS;
    return who === "cli" ? CLI : (world[who as keyof World] as Principal);
  };

  beforeAll(async () => {
    world = await createWorld(database().db);
    other = await createWorld(database().db, "Another case");
  });

  it.each(TABLE)("answers %s who asks for %s: %s", async (who, capability, code) => {
    const context = contextOf(database().db, principal(who));
    expect(await codeOf(openCase(context, world.slug, capability))).toBe(code);
    expect(await codeOf(openCase(context, world.caseId, capability))).toBe(code);
  });

  it("says the same of a case one may not see and of one that does not exist", async () => {
    const context = contextOf(database().db, world.stranger);
    const [hidden, absent] = await Promise.allSettled([
      openCase(context, world.slug, "case.read"),
      openCase(context, "no-such-case", "case.read"),
    ]);
    expect(hidden).toEqual(absent);
  });

  it("gives members of one case no way into another, whatever they are there", async () => {
    for (const member of [world.owner, world.editor, world.viewer]) {
      expect(await codeOf(openCase(contextOf(database().db, member), other.slug, "case.read"))).toBe("not-found");
    }
  });

  it("lists for everybody what they may open", async () => {
    const titles = async (who: string) => (await listCases(contextOf(database().db, principal(who)))).map(({ slug }) => slug);
    expect(await titles("stranger")).toEqual([]);
    expect(await titles("viewer")).toEqual([world.slug]);
    expect((await titles("admin")).sort()).toEqual([world.slug, other.slug].sort());
    expect(await codeOf(listCases(contextOf(database().db)))).toBe("unauthenticated");
  });
});
