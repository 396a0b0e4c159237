import { readFileSync } from "node:fs";
import { expect, test as base } from "@playwright/test";
import type { Page } from "@playwright/test";
import { startInstance } from "../support/running-instance";
import { saveClaim, selectByKeyboard, selectByMouse } from "./support/annotate";
import { documents } from "./support/documents";
import type { Statement } from "./support/documents";
import { makeOwner } from "./support/make-owner";
import { collectComplaints } from "./support/shared-instance";

const { paths, statements } = documents();

/** The path of somebody who has just started Recoupe for the first time, on an instance of their own. */
base("a new user goes from the first start to a note that names every quote, speaker and hash", async ({ page }) => {
  base.setTimeout(900_000);
  const complaints = collectComplaints(page);
  const instance = await startInstance();
  try {
    await makeOwner(page, instance.ownerLink);
    await expect(page.getByRole("heading", { name: "Commencez par un dossier" })).toBeVisible();
    await page.getByRole("button", { name: "Nouveau dossier" }).click();
    await page.getByLabel("Titre").fill("Mali");
    await page.getByRole("button", { name: "Créer le dossier" }).click();
    await page.waitForURL(/\/cases\/mali\/sources/u);

    await page.locator("input[type=file]").setInputFiles(paths);
    await expect(page.getByRole("table", { name: "Sources" }).getByRole("row")).toHaveCount(paths.length + 1);
    // Read in the background; the page shows it without being asked.
    await expect(page.getByText("lecture en cours")).toHaveCount(0);
    await expect(page.getByRole("link", { name: "Suggestion suivante" })).toBeVisible();

    for (const statement of statements) await annotate(page, instance.address, statement, selectByMouse, () => page.getByRole("button", { name: "Nouvelle affirmation" }).click());
    for (const statement of statements) await annotate(page, instance.address, statement, selectByKeyboard, () => page.keyboard.press("n"));

    await page.goto(`${instance.address}/cases/mali/matrix`);
    await expect(page.getByRole("grid", { name: "Matrice des récits" })).toBeVisible();
    for (const account of ["JNIM", "Armée malienne"]) await page.getByRole("button", { name: new RegExp(`^Choisir.*${account}, sur`, "u") }).first().click();
    await page.getByRole("link", { name: "Mettre les passages côte à côte" }).click();
    await page.waitForURL(/\/line-up\?/u);
    for (const { words } of statements.slice(0, 2)) await expect(page.getByText(words).first()).toBeVisible();

    await page.goto(`${instance.address}/cases/mali/notes`);
    for (const form of ["Markdown", "HTML, un seul fichier"]) {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: form }).click()]);
      const text = readFileSync(await download.path(), "utf8").replaceAll("\\", "");
      for (const { words, claimant } of statements) {
        expect(text).toContain(words.replace(/[.\s]+$/u, ""));
        expect(text).toContain(claimant);
      }
      expect(text).toMatch(/[0-9a-f]{64}/u);
    }
    expect(complaints).toEqual([]);
  } finally {
    await instance.stop();
  }
});

async function annotate(
  page: Page,
  address: string,
  statement: Statement,
  select: (page: Page, words: string) => Promise<void>,
  open: () => Promise<void>,
): Promise<void> {
  await page.goto(`${address}/cases/mali/sources`);
  await page.getByRole("link", { name: statement.title }).click();
  await expect(page.getByRole("application", { name: "Texte de la source" })).toBeVisible();
  await select(page, statement.words);
  await expect(page.getByRole("toolbar", { name: "Pour les mots sélectionnés" })).toBeVisible();
  await open();
  await saveClaim(page, statement);
}
