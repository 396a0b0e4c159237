import { beforeEach, expect, it } from "vitest";
import type { Database } from "@/lib/db/client";
import { openInstance } from "@/lib/services/access/require-instance";
import { readHistory, readLog } from "@/lib/services/log/read-log";
import { INSTANCE_CHAIN, transact } from "@/lib/services/log/transact";
import { verifyChain } from "@/lib/services/log/verify-chain";
import { contextOf, createWorld, scopeOf, type World } from "@/tests/support/access/world";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

describeOnEachDatabase("a case's log", (database) => {
  let db: Database;
  let world: World;
  const opened = async () => [contextOf(db, world.owner), await scopeOf(db, world.owner, world.slug)] as const;
  const add = (count: number, chain = world.caseId) =>
    transact(contextOf(db, world.owner), chain, async (_tx, log) => {
      for (let n = 0; n < count; n++) log({ event: "claim.created", entityType: "claim", entityId: `claim-${n}`, after: { n, proposition: "é" } });
    });
  /** What somebody with the database's own rights could do. */
  const tamper = async (statement: string) => {
    await db.$executeRawUnsafe("ALTER TABLE log_entries DISABLE TRIGGER USER");
    await db.$executeRawUnsafe(statement);
    await db.$executeRawUnsafe("ALTER TABLE log_entries ENABLE TRIGGER USER");
  };

  beforeEach(async () => {
    ({ db } = database());
    world = await createWorld(db);
  });

  it("is unbroken over more entries than are read at a time", async () => {
    await add(1200);
    expect(await verifyChain(...(await opened()))).toMatchObject({ entries: 1203, brokenAt: null });
  });

  it("is unbroken when many write at the same moment", async () => {
    await Promise.all(Array.from({ length: 12 }, () => add(3)));
    expect(await verifyChain(...(await opened()))).toMatchObject({ entries: 39, brokenAt: null });
  });

  it.each([
    ["changed", (id: string) => `UPDATE log_entries SET after = '{"n":99}' WHERE chain = '${id}' AND seq = 5`, 5],
    ["signed by another", (id: string) => `UPDATE log_entries SET by = 'Somebody else' WHERE chain = '${id}' AND seq = 6`, 6],
    ["dated otherwise", (id: string) => `UPDATE log_entries SET at = at - interval '1 day' WHERE chain = '${id}' AND seq = 4`, 4],
    ["taken out", (id: string) => `DELETE FROM log_entries WHERE chain = '${id}' AND seq = 7`, 7],
    ["cut off at the end", (id: string) => `DELETE FROM log_entries WHERE chain = '${id}' AND seq > 8`, 9],
  ])("shows where an entry was %s", async (_how, statement, brokenAt) => {
    await add(10);
    await tamper(statement(world.caseId));
    expect(await verifyChain(...(await opened()))).toMatchObject({ brokenAt });
  });

  it("cannot be changed through the database's front", async () => {
    await expect(db.logEntry.updateMany({ where: { chain: world.caseId }, data: { by: "x" } })).rejects.toThrow(/log_entries is append-only/u);
    await expect(db.logEntry.deleteMany({ where: { chain: world.caseId } })).rejects.toThrow(/log_entries is append-only/u);
  });

  it("is read newest first in pages without gaps, and knows no other case's entries", async () => {
    await add(104);
    await add(3, INSTANCE_CHAIN);
    const [context, scope] = await opened();
    const pages = [await readLog(context, scope, 1), await readLog(context, scope, 2), await readLog(context, scope, 3)];
    const numbers = pages.flatMap(({ entries }) => entries.map(({ seq }) => seq));
    expect(numbers).toEqual(Array.from({ length: 107 }, (_, index) => 107 - index));
    expect(pages[0]).toMatchObject({ page: 1, pages: 3, total: 107 });
    expect((await readLog(context, scope, 99)).page).toBe(3);
    expect((await readLog(context, scope, -1)).page).toBe(1);
    expect(await readHistory(context, scope, "claim-4")).toMatchObject([{ entityId: "claim-4", after: { n: 4 } }]);
  });

  it("loses the change with the entry, and the entry with the change", async () => {
    const context = contextOf(db, world.owner);
    const before = (await readLog(...(await opened()), 1)).total;
    await expect(
      transact(context, world.caseId, async (tx, log) => {
        await tx.case.updateMany({ where: { id: world.caseId }, data: { title: "gone" } });
        log({ event: "case.edited", entityType: "case", entityId: world.caseId });
        throw new Error("after the change");
      }),
    ).rejects.toThrow("after the change");
    await expect(
      transact(context, world.caseId, async (tx, log) => {
        await tx.case.updateMany({ where: { id: world.caseId }, data: { title: "gone" } });
        log({ event: "case.edited", entityType: "case", entityId: world.caseId, after: { text: "\u0000" } });
      }),
    ).rejects.toThrow(/unicode|\\u0000|null character/iu);
    expect((await readLog(...(await opened()), 1)).total).toBe(before);
    expect((await db.case.findUniqueOrThrow({ where: { id: world.caseId } })).title).toBe("Kidal, November");
  });
});

describeOnEachDatabase("the log of accounts", (database) => {
  it("is for admins only, and holds what no case's log does", async () => {
    const world = await createWorld(database().db);
    const [admin, owner] = [contextOf(database().db, world.admin), contextOf(database().db, world.owner)];
    await transact(admin, INSTANCE_CHAIN, async (_tx, log) => log({ event: "user.invited", entityType: "user", entityId: "somebody" }));
    const scope = openInstance(admin);
    expect((await readLog(admin, scope, 1)).entries[0]).toMatchObject({ event: "user.invited", entityId: "somebody", chain: INSTANCE_CHAIN });
    expect(await readHistory(admin, scope, "somebody")).toHaveLength(1);
    expect(await verifyChain(admin, scope)).toMatchObject({ brokenAt: null });
    expect(() => openInstance(owner)).toThrow("forbidden");
  });
});
