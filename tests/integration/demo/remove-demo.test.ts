import { expect, it } from "vitest";
import { verifyChain } from "@/lib/services/log/verify-chain";
import { loadDemo } from "@/lib/services/demo/load-demo";
import { removeDemo } from "@/lib/services/demo/remove-demo";
import { codeOf, contextOf, createWorld, eventsOf, scopeOf } from "../../support/access/world";
import { describeOnEachDatabase } from "../../support/database/describe-on-each-database";

describeOnEachDatabase("removing the demo case", (database) => {
  it("takes everything of it and nothing of any other case", async () => {
    const { db } = database();
    const world = await createWorld(db);
    const context = contextOf(db, world.owner);
    const kept = await scopeOf(db, world.owner, world.slug);
    const rowsOf = async () => {
      const tables = await db.$queryRaw<{ name: string }[]>`
        SELECT DISTINCT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'case_id' ORDER BY 1`;
      const counts = new Map<string, number>();
      for (const { name } of tables) {
        const [row] = await db.$queryRawUnsafe<{ count: bigint }[]>(`SELECT count(*) AS count FROM "${name}"`);
        counts.set(name, Number(row?.count ?? 0));
      }
      return counts;
    };
    const before = await rowsOf();

    const { slug } = await loadDemo(context);
    const scope = await scopeOf(db, world.owner, slug);
    expect((await rowsOf()).get("appearances")).toBeGreaterThan(3);
    await removeDemo(context, scope);

    expect(await rowsOf()).toEqual(before);
    expect(await eventsOf(db, scope.caseId)).toEqual([]);
    expect(await codeOf(scopeOf(db, world.owner, slug))).toBe("not-found");
    expect((await eventsOf(db, "instance")).at(-1)).toBe("case.removed");
    expect(await verifyChain(context, kept)).toMatchObject({ brokenAt: null });

    expect(await loadDemo(context)).toMatchObject({ slug, made: true });
    expect(await loadDemo(context)).toMatchObject({ slug, made: false });
    const others = await loadDemo(contextOf(db, world.stranger));
    expect(others).toMatchObject({ made: true });
    expect(others.slug).not.toBe(slug);
    expect(await codeOf(scopeOf(db, world.stranger, others.slug))).toBeNull();
  });

  it("refuses a real case", async () => {
    const { db } = database();
    const world = await createWorld(db);
    const scope = await scopeOf(db, world.owner, world.slug);
    expect(await codeOf(removeDemo(contextOf(db, world.owner), scope))).toBe("forbidden");
    expect(await codeOf(scopeOf(db, world.owner, world.slug))).toBeNull();
  });
});
