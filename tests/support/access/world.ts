import { insertUser } from "@/lib/data/users";
import type { Database } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { ANONYMOUS, type Principal } from "@/lib/domain/access/principal";
import type { Role } from "@/lib/domain/access/roles";
import { openCase } from "@/lib/services/access/open-case";
import { createCase } from "@/lib/services/cases/create-case";
import type { Context } from "@/lib/services/context";
import { addMember } from "@/lib/services/members/add-member";
import { newId } from "@/lib/services/support/new-id";

/** A clock that only moves when told to. */
export interface Clock {
  now: Date;
  /** Moves it on by so many milliseconds. */
  pass(milliseconds: number): void;
}

/** Starts in the middle of a rate window, so that a few minutes stay within it. */
export function testClock(): Clock {
  const clock = { now: new Date("2026-03-04T05:07:00.000Z"), pass: (milliseconds: number) => void (clock.now = new Date(clock.now.getTime() + milliseconds)) };
  return clock;
}

/** A context for tests: whose, and at what time. */
export function contextOf(db: Database, principal: Principal = ANONYMOUS, clock: Clock = testClock()): Context {
  return { principal, clock: () => clock.now, ids: newId, db };
}

/** The command line. */
export const CLI: Principal = { kind: "cli", id: "cli:test", name: "test", isAdmin: true };

/** Somebody signed in. */
export function asUser({ id, name, isAdmin }: { id: string; name: string; isAdmin: boolean }): Extract<Principal, { kind: "user" }> {
  return { kind: "user", id: `user:${id}`, userId: id, name, isAdmin };
}

/** A person with an account; the address is made of the id. */
export async function createUser(
  db: Database,
  given: { name?: string; isAdmin?: boolean; passwordHash?: string | null; email?: string } = {},
): Promise<Extract<Principal, { kind: "user" }> & { email: string }> {
  const id = newId();
  const { name = "Somebody", isAdmin = false, passwordHash = null, email = `${id}@example.org` } = given;
  await insertUser(db, { id, email, name, isAdmin, passwordHash, createdAt: testClock().now });
  return { kind: "user", id: `user:${id}`, userId: id, name, isAdmin, email };
}

/** A case with one member per role, a stranger, and an admin who is no member. */
export interface World {
  slug: string;
  caseId: string;
  owner: Awaited<ReturnType<typeof createUser>>;
  editor: Awaited<ReturnType<typeof createUser>>;
  viewer: Awaited<ReturnType<typeof createUser>>;
  stranger: Awaited<ReturnType<typeof createUser>>;
  admin: Awaited<ReturnType<typeof createUser>>;
}

/** Makes a world through the same use cases that people use. */
export async function createWorld(db: Database, title = "Kidal, November"): Promise<World> {
  const [owner, editor, viewer, stranger] = [
    await createUser(db, { name: "Olga Owner" }),
    await createUser(db, { name: "Ed Editor" }),
    await createUser(db, { name: "Vera Viewer" }),
    await createUser(db, { name: "Sten Stranger" }),
  ];
  const admin = await createUser(db, { name: "Ada Admin", isAdmin: true });
  const { id, slug } = await createCase(contextOf(db, owner), { title });
  const scope = await scopeOf(db, owner, slug);
  for (const [role, { email }] of Object.entries({ editor, viewer }) as [Role, { email: string }][]) {
    await addMember(contextOf(db, owner), scope, { email, role });
  }
  return { slug, caseId: id, owner, editor, viewer, stranger, admin };
}

/** Passes the door to read. */
export function scopeOf(db: Database, principal: Principal, slug: string): Promise<CaseScope> {
  return openCase(contextOf(db, principal), slug, "case.read");
}

/** The code of the AppError that some work ends in; `null` when it goes through. */
export async function codeOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof Error && "code" in error) return String(error.code);
    throw error;
  }
}

/** The events of a log chain, oldest first. */
export async function eventsOf(db: Database, chain: string): Promise<string[]> {
  const rows = await db.logEntry.findMany({ where: { chain }, orderBy: { seq: "asc" }, select: { event: true } });
  return rows.map(({ event }) => event);
}
