import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ANONYMOUS, type Principal } from "@/lib/domain/access/principal";
import { allows, type Role } from "@/lib/domain/access/roles";
import type { Access } from "@/lib/http/access";
import { fromOwnPage, OWN_ORIGIN, request } from "../../support/access/as-request";
import { createWorld, type World } from "../../support/access/world";
import { createTestDatabase, isAvailable, type TestDatabase } from "../../support/database/test-database";

const { accessOf, appFiles, loadActions, loadRoutes, parametersOf } = await import("../../support/access/entry-points");

/** Says that the process answers and looks at nothing, so that a slow database never restarts it: it asks nobody who they are. */
const NOT_WRAPPED = "app/api/health/route.ts";

/** next-auth's own routes, wrapped like all others; what they do is its business. */
const NEXT_AUTH = "app/api/auth/[...nextauth]/route.ts";

/** What makes somebody known may be called by anybody; a new entry here is a decision. */
const PUBLIC = [
  `${NEXT_AUTH} GET`,
  `${NEXT_AUTH} POST`,
  "app/invitation/actions.ts acceptInvitationAction",
  "app/setup/actions.ts createOwnerAction",
];

/** How actions that only read are called. */
const READS = /^(?:copy|count|explain|find|list|load|preview|read|search|suggest)[A-Z]/u;

/** Writes that everybody who reads may do: an export is logged, and what somebody has opened is remembered for them. */
const FOR_READERS = ["app/cases/[slug]/_suggestions/actions.ts visitCaptureAction", "app/api/cases/[slug]/claims/export/route.ts POST", "app/api/cases/[slug]/notes/route.ts POST"];

/** Pages anybody may open. */
const PUBLIC_PAGES = ["app/invitation/page.tsx", "app/setup/page.tsx", "app/sign-in/page.tsx"];

const REFUSALS = new Set(["unauthenticated", "not-found", "forbidden"]);
const CALLERS = ["anonymous", "stranger", "viewer", "editor", "owner", "admin"] as const;
type Caller = (typeof CALLERS)[number];

const actions = await loadActions();
const routes = (await loadRoutes()).filter(({ file }) => file !== NOT_WRAPPED);

/** What the door must answer; null for a way in. */
function expected(access: Access, caller: Caller): string | null {
  if (access === "public") return null;
  if (caller === "anonymous") return "unauthenticated";
  if (access === "signed-in" || caller === "admin") return null;
  if (access === "admin") return "forbidden";
  if (caller === "stranger") return "not-found";
  return allows(caller satisfies Role, access.case) ? null : "forbidden";
}

describe("every entry point", () => {
  let database: TestDatabase | undefined;
  let world: World;
  const principal = (caller: Caller): Principal => (caller === "anonymous" ? ANONYMOUS : world[caller]);

  beforeAll(async () => {
    // What the two databases may differ in is tested below the entry points.
    database = await createTestDatabase(isAvailable("PostgreSQL") ? "PostgreSQL" : "PGlite");
    request.db = database.db;
    world = await createWorld(database.db);
  });
  afterAll(() => database?.stop());

  it("is found", () => {
    expect(actions.length).toBeGreaterThan(20);
    expect(routes.length).toBeGreaterThan(3);
  });

  it("is wrapped: it says who may call it", () => {
    const bare = [...actions, ...routes].filter((entry) => accessOf(entry) === null).map(({ name }) => name);
    expect(bare).toEqual([]);
  });

  it("is closed to nobody known but for what makes somebody known", () => {
    const open = [...actions, ...routes].filter((entry) => accessOf(entry) === "public").map(({ name }) => name);
    expect(open.sort()).toEqual([...PUBLIC].sort());
  });

  it("that writes asks for more than reading, and for managing where the settings are", () => {
    const writes = [...actions, ...routes].filter(({ name, exported }) => !READS.test(exported) && exported !== "GET" && !FOR_READERS.includes(name));
    const access = (entry: (typeof writes)[number]) => JSON.stringify(accessOf(entry));
    expect(writes.filter((entry) => access(entry) === '{"case":"case.read"}').map(({ name }) => name)).toEqual([]);
    const managing = writes.filter(({ file }) => file.startsWith("app/cases/[slug]/settings/"));
    expect(new Set(managing.map(access))).toEqual(new Set(['{"case":"case.manage"}']));
    const administering = writes.filter(({ file }) => file.startsWith("app/people/"));
    expect(new Set(administering.map(access))).toEqual(new Set(['"admin"']));
  });

  it("of a case is below the case's address", () => {
    const astray = routes.filter((entry) => typeof accessOf(entry) === "object" && !parametersOf(entry.file).includes("slug"));
    expect(astray.map(({ name }) => name)).toEqual([]);
  });

  const table = <T extends { name: string }>(entries: readonly T[]) =>
    entries.flatMap((entry) => CALLERS.map((caller) => ({ title: `${entry.name} as ${caller}`, entry, caller })));

  it.each(table(actions))("$title", async ({ entry, caller }) => {
    const access = accessOf(entry) ?? "public";
    fromOwnPage(principal(caller));
    // Whoever is let in meets the check of the input next, which this is not. A stranger must not even learn that.
    const unusable = { "no such field": true };
    const call = entry.value as (...parameters: unknown[]) => Promise<{ ok: boolean; error: { code: string } }>;
    const answer = typeof access === "object" ? await call(world.slug, unusable) : await call(unusable);
    expect(answer).toMatchObject({ ok: false, error: { code: expected(access, caller) ?? "invalid" } });
  });

  it.each(table(routes.filter(({ file }) => file !== NEXT_AUTH)))("$title", async ({ entry, caller }) => {
    const access = accessOf(entry) ?? "public";
    fromOwnPage(principal(caller));
    const params = Object.fromEntries(parametersOf(entry.file).map((name) => [name, name === "slug" ? world.slug : "no-such-thing"]));
    const method = entry.exported;
    const call = new Request(`${OWN_ORIGIN}/api/x`, {
      method,
      headers: { origin: OWN_ORIGIN },
      ...(method === "GET" || method === "HEAD" ? {} : { body: "" }),
    });
    const handler = entry.value as (request: Request, route: { params: Promise<unknown> }) => Promise<Response>;
    const response = await handler(call, { params: Promise.resolve(params) });
    expect(refusalOf(response.status, await response.text())).toBe(expected(access, caller));
  });

  it.each(actions.map((entry) => [entry.name, entry] as const))("%s refuses a call from elsewhere", async (_name, entry) => {
    fromOwnPage(world.owner);
    request.headers = new Headers({ origin: "https://evil.example" });
    const call = entry.value as (...parameters: unknown[]) => Promise<unknown>;
    const answer = typeof accessOf(entry) === "object" ? await call(world.slug, {}) : await call({});
    expect(answer).toMatchObject({ ok: false, error: { code: "bad-origin" } });
  });

  it("that is a page passes the door itself, and so does its title", () => {
    const pages = appFiles().filter(({ file }) => /(?:^|\/)page\.tsx$/u.test(file) && !file.startsWith("app/style-guide/"));
    expect(pages.length).toBeGreaterThan(10);
    const wrong = pages.filter(({ file, text }) => {
      const [before = "", body = ""] = text.split("export default async function ");
      const door = file.startsWith("app/cases/[slug]/")
        ? /await openCasePage\(slug, "case\.(?:read|edit|manage)"\)/u
        : /await openPage\("(?:public|signed-in|admin)"\)/u;
      // A title is asked for apart from its page: one that reads the database must pass the door too.
      const readsInTitle = /generateMetadata[\s\S]*@?\bload\w+\(|generateMetadata[\s\S]*\bread\w+\(context/u.test(before);
      return !door.test(body) || (readsInTitle && !/generateMetadata[\s\S]*openCasePage\(/u.test(before));
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
    const open = pages.filter(({ text }) => text.includes('openPage("public")')).map(({ file }) => file);
    expect(open.sort()).toEqual(PUBLIC_PAGES);
  });
});

/** The door's refusal in a route's answer. A thing that is not there is not the door's: its case was opened to find that out. */
function refusalOf(status: number, body: string): string | null {
  if (status < 400 || !body.startsWith("{")) return null;
  const { code, params } = JSON.parse(body) as { code: string; params: { entity?: string } };
  if (code === "not-found" && params.entity !== "case") return null;
  return REFUSALS.has(code) ? code : null;
}
