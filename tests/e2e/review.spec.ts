import type { Page } from "@playwright/test";
import { expect, test } from "./support/shared-instance";

const ROWS = [
  "question,answer_type,unit,population,status,event,claimant,claimant_side,answer,quote",
  ...[["CSP", "rebelles", "84"], ["JNIM", "djihadistes", "50"], ["Armée", "État", "12"], ["Reuters", "presse", "des dizaines"]].map(
    ([who, side, amount]) => `Combien de morts au gué ?,quantity,people,combattants,killed,Le gué,${who},${side},${amount},${who} parle de ${amount} morts`,
  ),
  "Le gué est-il tenu ?,yes-no,,,,Le gué,Préfet,État,yes,Le gué est tenu",
].join("\n");

async function makeQuestion(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: "Nouveau dossier" }).first().click();
  await page.getByLabel("Titre").fill("Le gué");
  await page.getByRole("button", { name: "Créer le dossier" }).click();
  await page.waitForURL(/\/sources$/u);
  await page.goto(page.url().replace(/sources$/u, "claims/import"));
  await page.locator("input[type=file]").setInputFiles({ name: "gué.csv", mimeType: "text/csv", buffer: Buffer.from(ROWS) });
  await page.getByRole("button", { name: "Importer", exact: true }).click();
  await expect(page.getByText(/^Importé/u)).toBeVisible();
  await page.goto(page.url().replace(/claims\/import$/u, "questions"));
  await page.getByRole("link", { name: "Combien de morts au gué ?" }).click();
}

test("relations stand by kind, are decided one after the other by keys alone, and can be opened again", async ({ page }) => {
  await makeQuestion(page);
  // Three figures that cannot all hold, one vague word that meets two of them, and a party that says nothing.
  await expect(page.getByRole("heading", { level: 3, name: "4 contradictions" })).toBeVisible();
  for (const kind of [/^2 /u, /^1 silence/u]) await expect(page.locator("summary").filter({ hasText: kind }).first()).toBeVisible();

  const confirm = page.getByRole("button", { name: /^Confirmer\s:/u });
  const dismiss = page.getByRole("button", { name: /^Écarter\s:/u });
  const second = await confirm.nth(1).getAttribute("aria-label");
  await dismiss.first().focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Écarter cette relation" });
  const reason = dialog.getByLabel("Raison");
  await expect(reason).toBeFocused();
  await page.keyboard.press("Control+Enter");
  await expect(dialog.getByText("Ce champ ne peut pas rester vide.")).toBeVisible();
  await expect(reason).toBeFocused();
  await page.keyboard.type("Pas le même jour.");
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  // On to the next one, wherever the decided one has gone.
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(second);
  await page.keyboard.press("Enter");
  await page.keyboard.type("Les deux ne tiennent pas ensemble.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { level: 3, name: "2 contradictions" })).toBeVisible();
  await page.getByText("2 décidées").click();
  await expect(page.getByText("Pas le même jour.")).toBeVisible();

  // Closed without a decision, a dialog gives the focus back.
  await confirm.first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Annuler" }).click();
  await expect(confirm.first()).toBeFocused();

  await page.getByRole("button", { name: /^Rouvrir\s:/u }).first().click();
  await expect(page.getByRole("heading", { level: 3, name: "3 contradictions" })).toBeVisible();
});
