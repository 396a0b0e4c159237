import { expect, test } from "./support/shared-instance";

test("the list of cases begins empty, makes a case and opens it", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Nouveau dossier" }).first().click();
  await page.getByLabel("Titre").fill("Un dossier d’essai");
  await page.getByRole("button", { name: "Créer le dossier" }).click();
  await page.waitForURL(/\/cases\/un-dossier-d-essai\/sources/u);
  await expect(page.getByRole("navigation", { name: "Ce dossier" })).toBeVisible();
});
