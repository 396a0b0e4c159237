import type { Page } from "@playwright/test";
import { expect, test } from "./support/shared-instance";

/** What this browser keeps of forms that were not saved. */
const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("recoupe-draft:")));

async function openChange(page: Page) {
  const grid = page.getByRole("grid", { name: "Affirmations" });
  // The server's markup answers no key yet.
  await expect(async () => {
    await grid.focus();
    await expect(grid).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Modifier…" }).click();
  return page.getByRole("dialog", { name: "Modifier 1 affirmation" });
}

test("a change of many claims that is being written comes back after a reload, and stays when it is refused", async ({ page, complaints }) => {
  await page.goto("/cases/demo/claims");
  let dialog = await openChange(page);
  await dialog.getByRole("combobox", { name: "Question" }).fill("Combattants");
  await dialog.getByRole("option", { name: "Combattants russes tués" }).click();
  await dialog.getByRole("combobox", { name: "Auteur de l’affirmation" }).fill("à moitié");
  await dialog.getByLabel("Ajouter des étiquettes").fill("à vérifier");

  await page.reload();
  dialog = await openChange(page);
  await expect(dialog.getByText("Votre saisie précédente a été retrouvée.")).toBeVisible();
  await expect(dialog.getByRole("combobox", { name: "Question" })).toHaveValue("Combattants russes tués");
  // The choice itself, not only its words.
  await expect(dialog.locator("input[name=question]")).not.toHaveValue("");
  await expect(dialog.getByRole("combobox", { name: "Auteur de l’affirmation" })).toHaveValue("à moitié");
  await expect(dialog.getByLabel("Ajouter des étiquettes")).toHaveValue("à vérifier");

  await dialog.getByRole("button", { name: "Repartir du texte enregistré" }).click();
  await expect(dialog.getByRole("combobox", { name: "Question" })).toHaveValue("");
  await dialog.getByLabel("Ajouter des étiquettes").fill("autre");
  await page.route("**/claims/batch", (route) => route.fulfill({ status: 500, json: { code: "unexpected" } }));
  await dialog.getByRole("button", { name: "Modifier 1 affirmation" }).click();
  await expect(dialog.getByRole("alert")).toBeVisible();
  await expect(dialog.getByLabel("Ajouter des étiquettes")).toHaveValue("autre");
  complaints.length = 0;

  await page.reload();
  dialog = await openChange(page);
  await expect(dialog.getByLabel("Ajouter des étiquettes")).toHaveValue("autre");
  await dialog.getByRole("button", { name: "Repartir du texte enregistré" }).click();
  await dialog.getByRole("button", { name: "Annuler" }).click();
  expect(await kept(page)).toEqual([]);
});

test("a text that is refused stays in the box, and one that is not sent comes back after a reload", async ({ page, complaints }) => {
  await page.goto("/cases/demo/sources");
  await page.getByRole("tab", { name: "Coller" }).click();
  const box = page.getByRole("tabpanel", { name: "Coller" }).getByRole("textbox");
  await box.fill("Un communiqué du préfet.");
  await page.route("**/imports?**", (route) => route.fulfill({ status: 502, body: "<html>" }));
  await page.getByRole("tabpanel", { name: "Coller" }).getByRole("button").last().click();
  await expect(page.getByRole("list", { name: "Documents en cours" }).getByRole("alert")).toBeVisible();
  await expect(box).toHaveValue("Un communiqué du préfet.");
  complaints.length = 0;

  await page.reload();
  await page.getByRole("tab", { name: "Coller" }).click();
  await expect(box).toHaveValue("Un communiqué du préfet.");
  await page.getByRole("button", { name: "Repartir du texte enregistré" }).click();
  await expect(box).toHaveValue("");
  expect(await kept(page)).toEqual([]);
});

test("a date is read as people write it, said back in words, and refused in one sentence", async ({ page }) => {
  await page.goto("/cases/demo/questions");
  await page.getByRole("button", { name: "Nouvel événement" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Nom").fill("Prise du gué");
  await dialog.getByLabel("Du", { exact: true }).fill("31/07/2024");
  await expect(dialog.getByText("Compris : 31 juillet 2024.")).toBeVisible();
  await dialog.getByLabel("Au", { exact: true }).fill("demain");
  await dialog.getByLabel("Nom").focus();
  await expect(dialog.getByText("Ce n’est pas une date.", { exact: false }).first()).toBeVisible();
  await dialog.getByLabel("Au", { exact: true }).fill("August 2024");
  await expect(dialog.getByText("Compris : août 2024.")).toBeVisible();
  await dialog.getByRole("button", { name: "Annuler" }).click();
});
