import type { Page } from "@playwright/test";
import { CHANGED_ARTICLE, CHANGING_PASSAGES } from "../support/cases/changing-article";
import { makeChangingCase } from "./support/changing-case";
import { expect, test } from "./support/shared-instance";

const desk = (page: Page) => page.getByRole("region", { name: /^Attaque de Tarkint/u });
const passageShown = (page: Page, place: string) => expect(desk(page).getByText(place)).toBeVisible();

test("a reviewer captures a source again and answers for each passage, by mouse", async ({ page }) => {
  const { slug, sourceId } = makeChangingCase(false);
  await page.goto(`/cases/${slug}/sources/${sourceId}`);
  await page.locator("input[type=file]").setInputFiles({ name: "tarkint.txt", mimeType: "text/plain", buffer: Buffer.from(CHANGED_ARTICLE) });
  await expect(page.getByText("Une nouvelle capture est faite. 4 passages cités sont à revoir.")).toBeVisible();
  await expect(page.getByRole("list", { name: "Les captures dans le temps" }).getByRole("heading", { level: 3 })).toHaveCount(2);
  await page.getByRole("button", { name: "Revoir", exact: true }).click();

  // The toll went from 15 to 6: the same claimant now says something else.
  await passageShown(page, "Passage 1 sur 4");
  await expect(desk(page).getByRole("region", { name: "Ce qui a changé dans les mots" })).toContainText("15");
  await desk(page).getByRole("button", { name: /^Dit à présent/u }).click();
  await desk(page).getByRole("radio", { name: /^Une autre réponse/u }).check();
  await desk(page).getByLabel("Quantité, avec les mots de la source").fill("6");
  await desk(page).getByRole("button", { name: "Enregistrer ce qu’elle dit à présent" }).click();

  await passageShown(page, "Passage 1 sur 3");
  await desk(page).getByRole("button", { name: /^Le dit encore/u }).click();

  // Two places fit: one is taken, in the same words.
  await passageShown(page, "Passage 1 sur 2");
  await desk(page).getByRole("button", { name: "Prendre cet endroit" }).first().click();
  await expect(desk(page).locator("mark", { hasText: CHANGING_PASSAGES.ambiguous }).last()).toBeVisible();
  await desk(page).getByRole("button", { name: "Enregistrer ce qu’elle dit à présent" }).click();

  await passageShown(page, "Passage 1 sur 1");
  await desk(page).getByRole("button", { name: /^Ne le dit plus/u }).click();
  await expect(page.getByRole("heading", { name: "Rien à revoir" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Rien à revoir" })).toBeFocused();

  await page.goto(`/cases/${slug}/matrix`);
  await page.getByRole("link", { name: /^n’est plus dit/u }).click();
  await expect(page).toHaveURL(/\/inbox\?view=answered&item=/u);
  await desk(page).getByRole("button", { name: "Reprendre la réponse" }).click();
  await expect(page.getByText(/^La réponse est reprise/u)).toBeVisible();
  await expect(page.getByRole("link", { name: /^À revoir \(1\)/u })).toBeVisible();
});

test("a reviewer walks the inbox and answers by keys alone, and takes one back", async ({ page }) => {
  const { slug } = makeChangingCase(true);
  await page.goto(`/cases/${slug}/inbox`);
  await passageShown(page, "Passage 1 sur 4");
  const inside = () => desk(page).evaluate((element) => element.contains(document.activeElement));
  for (let presses = 0; presses < 60 && !(await inside()); presses++) await page.keyboard.press("Tab");
  expect(await inside()).toBe(true);

  await page.keyboard.press("j");
  await passageShown(page, "Passage 2 sur 4");
  await page.keyboard.press("k");
  await passageShown(page, "Passage 1 sur 4");
  await expect(desk(page)).toBeFocused();

  // What it says now: the words found, one more at the end, and back again.
  await page.keyboard.press("2");
  const text = desk(page).getByRole("application", { name: "Texte de la nouvelle capture" });
  await expect(text).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(text.locator("mark")).toHaveText(/Tarkint, selon$/u);
  await page.keyboard.press("ArrowLeft");
  await expect(text.locator("mark")).toHaveText(/Tarkint$/u);
  await page.keyboard.press("Escape");
  await expect(text).toBeHidden();

  await page.keyboard.press("1");
  await passageShown(page, "Passage 1 sur 3");
  await expect(desk(page)).toBeFocused();
  await page.keyboard.press("3");
  await passageShown(page, "Passage 1 sur 2");
  await page.getByRole("button", { name: "Défaire" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^La réponse est reprise/u)).toBeVisible();
  await expect(page.getByRole("link", { name: /^À revoir \(3\)/u })).toBeVisible();
});
