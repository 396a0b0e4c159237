import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, request, test, type APIRequestContext } from "@playwright/test";
import { demoAddresses } from "./support/demo-addresses";
import { pageFolders, PUBLIC_PAGES } from "./support/page-folders";
import { OWNER, sharedInstance, STATE } from "./support/shared-instance";

const PASSWORD = "encore quatre mots longs";
const CASE = "membres";

/** Addresses of all pages; what they are about is not there. */
function pageAddresses(): string[] {
  return pageFolders().map((path) => path.replace("[slug]", CASE).replace(/\[\w+\]/gu, "no-such-thing"));
}

/** What anybody may open, and what an admin only; all others outside the case are for who is signed in. */
const PUBLIC = new Set(PUBLIC_PAGES);
const ADMIN = new Set(["/people", "/people/log"]);
const OWNERS = ["settings"];
const EDITORS = ["claims/import", "suggestions"];

type Caller = "anonymous" | "stranger" | "viewer" | "editor" | "owner";

function addUser(email: string, ...parameters: string[]): void {
  const { dataDirectory } = sharedInstance();
  const added = spawnSync(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", join("cli", "main.ts"), "user", "add", "--email", email, ...parameters],
    { input: PASSWORD, encoding: "utf8", env: { ...process.env, DATABASE_URL: "", RECOUPE_DATA: dataDirectory } },
  );
  expect(added.stderr).toBe("");
}

/** A browserless visitor who has signed in the way the form does. */
async function signIn(email: string, password: string): Promise<APIRequestContext> {
  const { address } = sharedInstance();
  const visitor = await request.newContext({ baseURL: address, extraHTTPHeaders: { origin: address } });
  const { csrfToken } = (await (await visitor.get("/api/auth/csrf")).json()) as { csrfToken: string };
  const answer = await visitor.post("/api/auth/callback/credentials", { form: { email, password, csrfToken, json: "true" } });
  expect(answer.status()).toBe(200);
  return visitor;
}

test("every page opens for whom it is meant and for nobody else", async ({ browser }) => {
  const { address } = sharedInstance();
  const owner = await browser.newContext({ storageState: STATE, baseURL: address, locale: "fr-FR" });
  const page = await owner.newPage();
  await page.goto("/");
  await page.getByRole("button", { name: "Nouveau dossier" }).first().click();
  await page.getByLabel("Titre").fill("Membres");
  await page.getByRole("button", { name: "Créer le dossier" }).click();
  await page.waitForURL(/\/cases\/membres\//u);
  const filled = (await demoAddresses(page)).filter((path) => path.startsWith("/cases/demo/"));
  await owner.close();

  addUser("stranger@example.org", "--role", "viewer");
  for (const role of ["viewer", "editor"]) addUser(`${role}@example.org`, "--role", role, "--case", CASE, "demo");
  const callers: Record<Caller, APIRequestContext> = {
    anonymous: await request.newContext({ baseURL: address }),
    stranger: await signIn("stranger@example.org", PASSWORD),
    viewer: await signIn("viewer@example.org", PASSWORD),
    editor: await signIn("editor@example.org", PASSWORD),
    owner: await signIn(OWNER.email, OWNER.password),
  };

  const addresses = pageAddresses();
  expect(addresses.length).toBeGreaterThan(10);
  const wrong: string[] = [];
  for (const path of addresses) {
    for (const caller of Object.keys(callers) as Caller[]) {
      const answer = await callers[caller].get(path, { maxRedirects: 0 });
      const got = describeAnswer(answer.status(), answer.headers()["location"]);
      const wanted = expectedAnswer(path, caller);
      if (!wanted.includes(got)) wrong.push(`${path} as ${caller}: ${got}, not ${wanted.join(" or ")}`);
    }
  }
  // Where there is something to see, who may must see it, and nobody else.
  for (const path of filled) {
    for (const caller of ["stranger", "viewer", "editor"] as const) {
      const answer = await callers[caller].get(path, { maxRedirects: 0 });
      const got = describeAnswer(answer.status(), answer.headers()["location"]);
      const wanted = caller === "stranger" ? ["404"] : mayOpen(path, caller) ? ["200", "elsewhere"] : ["403"];
      if (!wanted.includes(got)) wrong.push(`${path} as ${caller}: ${got}, not ${wanted.join(" or ")}`);
    }
  }
  expect(wrong).toEqual([]);
  for (const visitor of Object.values(callers)) await visitor.dispose();
});

function describeAnswer(status: number, location: string | undefined): string {
  if (status >= 300 && status < 400) return location?.includes("/sign-in?next=") ? "sign-in" : "elsewhere";
  return String(status);
}

/** Whether a member of the case may open one of its pages. */
function mayOpen(path: string, caller: Caller): boolean {
  const page = path.split("?")[0]?.split("/").slice(3).join("/") ?? "";
  if (OWNERS.includes(page)) return caller === "owner";
  return caller !== "viewer" || !EDITORS.includes(page);
}

/** A thing that is not there is a 404 for members too; the case's own address leads on to its sources. */
function expectedAnswer(path: string, caller: Caller): string[] {
  if (PUBLIC.has(path)) return ["200", "elsewhere"];
  if (caller === "anonymous") return ["sign-in"];
  if (ADMIN.has(path)) return caller === "owner" ? ["200"] : ["403"];
  if (!path.startsWith("/cases/")) return ["200"];
  if (caller === "stranger") return ["404"];
  if (!mayOpen(path, caller)) return ["403"];
  return path.includes("no-such-thing") ? ["404"] : ["200", "elsewhere"];
}

test("the icon is there under the name that browsers ask for unbidden, for anybody", async () => {
  const anonymous = await request.newContext({ baseURL: sharedInstance().address });
  const icon = await anonymous.get("/favicon.ico");
  expect(icon.status()).toBe(200);
  expect(icon.headers()["content-type"]).toContain("image/svg+xml");
  await anonymous.dispose();
});
