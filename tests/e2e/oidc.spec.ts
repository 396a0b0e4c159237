import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { COLLEAGUE, STRANGER, UNVERIFIED } from "./support/provider-accounts";
import { collectComplaints, sharedInstance } from "./support/shared-instance";

test("signs in people an admin entered through the organisation's provider, and nobody else", async ({ browser }) => {
  const { address, dataDirectory } = sharedInstance();
  for (const { email } of [COLLEAGUE, UNVERIFIED]) {
    const added = spawnSync(process.execPath, ["--conditions=react-server", "--import", "tsx", join("cli", "main.ts"), "user", "add", "--email", email, "--role", "viewer"], {
      input: "encore quatre mots longs",
      encoding: "utf8",
      env: { ...process.env, DATABASE_URL: "", RECOUPE_DATA: dataDirectory },
    });
    expect(added.stderr).toBe("");
  }
  const context = await browser.newContext({ baseURL: address, locale: "fr-FR" });
  const page = await context.newPage();
  const complaints = collectComplaints(page);
  const signInAs = async (email: string) => {
    await page.goto("/sign-in");
    await page.getByRole("button", { name: "Rédaction" }).click();
    await page.getByRole("link", { name: email }).click();
  };

  for (const { email } of [STRANGER, UNVERIFIED]) {
    await signInAs(email);
    await expect(page.getByText("Personne ici ne correspond à ce compte.")).toBeVisible();
    await page.goto("/account");
    await expect(page).toHaveURL(/sign-in/u);
  }

  await signInAs(COLLEAGUE.email);
  await page.waitForURL(`${address}/`);
  await page.goto("/account");
  await expect(page.getByText(COLLEAGUE.email)).toBeVisible();
  expect(complaints).toEqual([]);
  await context.close();
});
