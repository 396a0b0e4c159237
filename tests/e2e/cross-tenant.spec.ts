import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { expect, request, test, type APIRequestContext } from "@playwright/test";
import { OWNER, sharedInstance, STATE } from "./support/shared-instance";

const PASSWORD = "encore quatre mots longs";
const CASE = "membres";

/** Addresses of all pages, from the folders they live in: a new page is asked for by itself. */
function pageAddresses(): string[] {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("page.tsx"));
  return files
    .map((file) => `/${file.split(sep).slice(0, -1).join("/")}`)
    .filter((path) => path !== "/style-guide")
    .map((path) => path.replace("[slug]", CASE).replace(/\[\w+\]/gu, "no-such-thing"));
}

/** What anybody may open, and what an admin only; all others outside the case are for who is signed in. */
const PUBLIC = new Set(["/sign-in", "/setup", "/invitation"]);
const ADMIN = new Set(["/people", "/people/log"]);
const OWNERS = new Set([`/cases/${CASE}/settings`]);
const EDITORS = new Set([`/cases/${CASE}/claims/import`, `/cases/${CASE}/suggestions`]);

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
  await owner.close();

  addUser("stranger@example.org", "--role", "viewer");
  for (const role of ["viewer", "editor"]) addUser(`${role}@example.org`, "--role", role, "--case", CASE);
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
  expect(wrong).toEqual([]);
  for (const visitor of Object.values(callers)) await visitor.dispose();
});

function describeAnswer(status: number, location: string | undefined): string {
  if (status >= 300 && status < 400) return location?.includes("/sign-in?next=") ? "sign-in" : "elsewhere";
  return String(status);
}

/** A thing that is not there is a 404 for members too; the case's own address leads on to its sources. */
function expectedAnswer(path: string, caller: Caller): string[] {
  if (PUBLIC.has(path)) return ["200", "elsewhere"];
  if (caller === "anonymous") return ["sign-in"];
  if (ADMIN.has(path)) return caller === "owner" ? ["200"] : ["403"];
  if (!path.startsWith("/cases/")) return ["200"];
  if (caller === "stranger") return ["404"];
  if (OWNERS.has(path)) return caller === "owner" ? ["200"] : ["403"];
  if (EDITORS.has(path) && caller === "viewer") return ["403"];
  return path.includes("no-such-thing") ? ["404"] : ["200", "elsewhere"];
}
