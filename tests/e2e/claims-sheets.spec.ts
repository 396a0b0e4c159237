import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { writtenXlsx } from "@/tests/support/spreadsheet/written";
import { expect, test } from "./support/shared-instance";

const HEADERS = ["question", "claimant", "low", "high", "quote"];
/** The third row of the file says no number, the fourth has its bounds the wrong way round. */
const ROWS = [
  ["Morts au puits", "Mairie", "10", "12", "Nous avons compté entre dix et douze morts."],
  ["Morts au puits", "Berger", "plein", "", "Il y en avait plein."],
  ["Morts au puits", "Préfecture", "9", "4", "Entre neuf et quatre morts."],
  ["Morts au puits", "Radio du puits", "3", "5", "On parle de trois à cinq morts."],
];
const CSV = Buffer.from([HEADERS, ...ROWS].map((cells) => cells.join(";")).join("\n"));

async function makeCase(page: Page, title: string): Promise<string> {
  await page.goto("/");
  await page.getByRole("button", { name: "Nouveau dossier" }).first().click();
  await page.getByLabel("Titre").fill(title);
  await page.getByRole("button", { name: "Créer le dossier" }).click();
  await page.waitForURL(/\/sources$/u);
  return page.url().replace(/\/sources$/u, "");
}

const choose = (page: Page, name: string, buffer: Buffer) => page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
const refused = (page: Page) => page.getByRole("table", { name: /cellules? refusées?/u });

test("a CSV file: shown before it is taken, each refused row with its column and reason, all or nothing or what can be", async ({ page }) => {
  const address = await makeCase(page, "Puits en CSV");
  await page.goto(`${address}/claims/import`);
  await choose(page, "puits.csv", CSV);
  await expect(page.getByText(/puits\.\w+\s: peuvent être lues 1 question, 2 affirmations, 2 occurrences\./u)).toBeVisible();
  const bodies = refused(page).getByRole("row");
  await expect(bodies.nth(1)).toContainText(/^3\s*low\S/u);
  await expect(bodies.nth(2)).toContainText(/^4\s*(?:low|high)\S/u);
  await expect(page.getByRole("table", { name: "Ce que disent les colonnes" }).getByRole("row")).toHaveCount(HEADERS.length + 1);

  const take = page.getByRole("button", { name: "Importer", exact: true });
  const all = page.getByRole("checkbox", { name: "Ne prendre aucune ligne si toutes ne peuvent pas l’être" });
  await all.check();
  await expect(take).toBeDisabled();
  await all.uncheck();
  await take.click();
  await expect(page.getByText("Importé : 1 question, 2 affirmations, 2 occurrences.")).toBeVisible();
  await expect(refused(page).getByRole("row")).toHaveCount(3);
  await page.getByRole("link", { name: "Voir les affirmations" }).click();
  await expect(page.getByRole("grid", { name: "Affirmations" })).toContainText("Radio du puits");
  await expect(page.getByText("2 affirmations", { exact: true })).toBeVisible();

  await page.goto(`${address}/claims/import`);
  await choose(page, "encore.csv", CSV);
  await take.click();
  await expect(page.getByText("Rien n’a été importé", { exact: false })).toBeVisible();
});

test("an XLSX file whose columns are named otherwise is mapped by hand, and comes back as it was downloaded", async ({ page }) => {
  const address = await makeCase(page, "Puits en XLSX");
  const sheet = await writtenXlsx({ headers: ["Objet", "Bouche", "low", "high", "quote"], rows: ROWS.map((cells) => [...cells]), leftOut: 0 });
  await page.goto(`${address}/claims/import`);
  await choose(page, "puits.xlsx", Buffer.from(sheet));
  // Said once, above the table that answers it, and not for each row.
  await expect(page.getByText(/puits\.xlsx pourra être lu quand .*Question et Auteur de l’affirmation/u)).toBeVisible();
  await expect(refused(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Importer", exact: true })).toHaveCount(0);
  await page.getByLabel("Lue comme (Objet)").selectOption("question");
  await page.getByLabel("Lue comme (Bouche)").selectOption("claimant");
  await expect(page.getByText(/puits\.\w+\s: peuvent être lues 1 question, 2 affirmations, 2 occurrences\./u)).toBeVisible();
  await expect(refused(page).getByRole("row")).toHaveCount(3);
  await page.getByRole("button", { name: "Importer", exact: true }).click();
  await page.getByRole("link", { name: "Voir les affirmations" }).click();

  await page.getByRole("button", { name: "Télécharger" }).focus();
  await page.keyboard.press("Enter");
  const menu = page.getByRole("dialog", { name: "Les affirmations en tableur" });
  await expect(menu.getByRole("button", { name: "XLSX, relisible en entier" })).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent("download"), menu.getByRole("button", { name: "CSV, relisible en entier" }).click()]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/u);
  const file = readFileSync(await download.path());
  expect(file.toString()).toContain("On parle de trois à cinq morts.");
  await expect(menu).toBeHidden();

  const copy = await makeCase(page, "Puits repris");
  await page.goto(`${copy}/claims/import`);
  await choose(page, "repris.csv", file);
  await page.getByRole("checkbox", { name: /^Ne prendre aucune ligne/u }).check();
  await page.getByRole("button", { name: "Importer", exact: true }).click();
  await expect(page.getByText("Importé : 1 question, 2 affirmations, 2 occurrences.")).toBeVisible();
});
