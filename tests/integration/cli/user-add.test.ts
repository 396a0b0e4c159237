import { spawn } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "@/lib/project-root";
import { openCase } from "@/lib/services/access/open-case";
import { signIn } from "@/lib/services/accounts/sign-in";
import { createCase } from "@/lib/services/cases/create-case";
import { asUser, CLI, codeOf, contextOf } from "../../support/access/world";
import { createTestDatabase, isAvailable, type TestDatabase } from "../../support/database/test-database";

interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

function recoupe(url: string, input: string, ...parameters: string[]): Promise<Outcome> {
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", "cli/main.ts", "user", "add", ...parameters], {
    cwd: projectRoot,
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const outcome: Outcome = { status: null, stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => (outcome.stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (outcome.stderr += chunk.toString()));
  child.stdin.end(input);
  return new Promise((resolve) => child.once("close", (status) => resolve({ ...outcome, status })));
}

const PASSWORD = "petit à petit l’oiseau";

// On one database: what differs between the two is tested below the command line, and each call starts a process.
describe("recoupe user add", () => {
  let made: TestDatabase | undefined;
  const database = () => made ?? expect.fail("the database is only there inside hooks and tests");
  const add = (...parameters: string[]) => recoupe(database().url, `${PASSWORD}\n`, ...parameters);

  afterAll(() => made?.stop());
  beforeAll(async () => {
    made = await createTestDatabase(isAvailable("PostgreSQL") ? "PostgreSQL" : "PGlite");
    await createCase(contextOf(database().db, CLI), { title: "Mali", slug: "mali" });
  });

  it("wants the first account to be the owner's, who takes over what nobody owns", async () => {
    expect(await add("--email", "ed@example.org", "--role", "editor")).toMatchObject({ status: 1, stdout: "", stderr: expect.stringContaining("--role owner") });
    const { status, stdout } = await add("--email", "Olga@Example.org", "--role", "owner", "--name", "Olga", "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ email: "olga@example.org", name: "Olga", isAdmin: true });
    const { user } = await signIn(contextOf(database().db), { email: "olga@example.org", password: PASSWORD, address: null, userAgent: null });
    expect(user).toMatchObject({ isAdmin: true });
    expect(await database().db.member.count({ where: { userId: user.id, role: "owner" } })).toBe(1);
  });

  it("makes members of the cases named, and of none if one of them is not there", async () => {
    expect(await add("--email", "ed@example.org", "--role", "editor", "--case", "mali", "nowhere")).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^There is no such case: mali, nowhere\. Nothing was done\.\n$/u),
    });
    expect(await add("--email", "ed@example.org", "--role", "editor", "--case", "mali")).toMatchObject({
      status: 0,
      stdout: "ed@example.org can sign in: editor of mali.\n",
    });
    const { user } = await signIn(contextOf(database().db), { email: "ed@example.org", password: PASSWORD, address: null, userAgent: null });
    const asThem = contextOf(database().db, asUser(user));
    expect(await codeOf(openCase(asThem, "mali", "case.edit"))).toBeNull();
    expect(await codeOf(openCase(asThem, "mali", "case.manage"))).toBe("forbidden");
  });

  it("says in one line what is wrong: 1 for what is refused, 2 for wrong usage", async () => {
    const cases: [Promise<Outcome>, number, RegExp][] = [
      [add("--email", "ed@example.org", "--role", "viewer"), 1, /has an account already/u],
      [recoupe(database().url, "short", "--email", "x@example.org", "--role", "viewer"), 1, /12 to 256 characters/u],
      [recoupe(database().url, "", "--email", "x@example.org", "--role", "viewer"), 2, /standard input/u],
      [add("--email", "nonsense", "--role", "viewer"), 2, /no e-mail address/u],
    ];
    for (const [outcome, status, sentence] of cases) {
      const { stderr, stdout, status: got } = await outcome;
      expect([got, stdout, stderr.trim().split("\n")]).toEqual([status, "", [expect.stringMatching(sentence)]]);
    }
    expect(await add("--email", "x@example.org", "--role", "king")).toMatchObject({ status: 2, stdout: "" });
    expect(await add("--role", "viewer")).toMatchObject({ status: 2, stdout: "" });
  });
});
