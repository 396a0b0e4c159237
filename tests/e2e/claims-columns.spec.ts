import type { Page } from "@playwright/test";
import { expect, test } from "./support/shared-instance";

const grid = (page: Page) => page.getByRole("grid", { name: "Affirmations" });
/** The cell that the keys are in. */
const active = async (page: Page) => page.locator(`[id="${await grid(page).getAttribute("aria-activedescendant")}"]`);

async function openTable(page: Page): Promise<void> {
  await page.goto("/cases/demo/claims");
  await expect(grid(page).locator("[aria-rowindex='2']")).toBeVisible();
  // The server's markup answers no key yet.
  await expect(async () => {
    await grid(page).focus();
    await expect(grid(page)).toBeFocused({ timeout: 1_000 });
  }).toPass();
}

test("widens a column by its edge, and moves it by its head, with the mouse", async ({ page }) => {
  await openTable(page);
  const head = (name: RegExp) => grid(page).getByRole("columnheader", { name });
  const box = async (name: RegExp) => (await head(name).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const drag = async (from: readonly [number, number], to: readonly [number, number]) => {
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(...to, { steps: 8 });
    await page.mouse.up();
  };
  const names = await grid(page).getByRole("columnheader").allInnerTexts();
  const before = await box(/^Question/u);
  const edge = [before.x + before.width - 2, before.y + 10] as const;
  await drag(edge, [edge[0] + 80, edge[1]]);
  await expect(page).toHaveURL(/w=question%3A360/u);
  expect((await box(/^Question/u)).width).toBe(before.width + 80);
  expect(await grid(page).getByRole("columnheader").allInnerTexts()).toEqual(names);
  const [from, to] = [await box(/^Citation/u), await box(/^Question/u)];
  await drag([from.x + 40, from.y + 10], [to.x + 40, to.y + 10]);
  await expect(grid(page).getByRole("columnheader").nth(2)).toHaveText(/^Citation/u);
});

test("widens and moves columns by keys and by buttons, in the address", async ({ page }) => {
  await openTable(page);
  const head = (index: number) => grid(page).getByRole("columnheader").nth(index);
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(await active(page)).toHaveText(/^Question/u);
  const width = async (index: number) => (await head(index).boundingBox())?.width ?? 0;
  const before = await width(2);
  await page.keyboard.press("Control+ArrowRight");
  await page.keyboard.press("Control+ArrowRight");
  await expect.poll(() => width(2)).toBe(before + 32);
  await expect(page).toHaveURL(/w=question%3A312/u);
  await page.keyboard.press("Alt+ArrowRight");
  await expect(head(3)).toHaveText(/^Question/u);
  await expect(await active(page)).toHaveText(/^Question/u);
  await page.reload();
  await expect(head(3)).toHaveText(/^Question/u);
  expect(await width(3)).toBe(before + 32);
  await page.getByRole("button", { name: "Colonnes" }).click();
  const menu = page.getByRole("dialog", { name: "Colonnes" });
  await menu.getByRole("button", { name: "Avancer : Question" }).click();
  await expect(head(2)).toHaveText(/^Question/u);
  await menu.getByRole("button", { name: "Colonnes d’origine" }).click();
  await expect.poll(() => width(2)).toBe(before);
});

test("keeps the keyboard's place when a column is added, a claim closed, a filter taken away and a change made", async ({ page }) => {
  await openTable(page);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Modifier l’affirmation" });
  await expect(dialog.getByRole("combobox").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(grid(page)).toBeFocused();

  await page.getByRole("button", { name: "Colonnes" }).focus();
  await page.keyboard.press("Enter");
  const status = page.getByRole("dialog", { name: "Colonnes" }).getByRole("checkbox", { name: "Source" });
  await status.focus();
  await page.keyboard.press("Space");
  await expect(grid(page).getByRole("columnheader", { name: "Source" })).toBeAttached();
  await expect(status).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Colonnes" })).toBeFocused();

  await grid(page).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Modifier…" }).focus();
  await page.keyboard.press("Enter");
  const change = page.getByRole("dialog");
  const claimant = change.getByRole("combobox", { name: "Auteur de l’affirmation" });
  await claimant.fill("Quelqu’un que le dossier ne connaît pas");
  await page.keyboard.press("Escape");
  await change.getByRole("button", { name: "Modifier 1 affirmation" }).click();
  await expect(change.getByText("Choisissez dans la liste.")).toBeVisible();
  await expect(claimant).toBeFocused();
  await claimant.fill("");
  await page.keyboard.press("Escape");
  await change.getByLabel("Ajouter des étiquettes").fill("relue");
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 affirmation modifiée.")).toBeVisible();
  await expect(grid(page)).toBeFocused();
  await page.getByRole("button", { name: "Défaire" }).click();
  await expect(page.getByText("1 affirmation comme avant.")).toBeVisible();

  await page.getByRole("searchbox", { name: "Mots" }).fill("zzz");
  await expect(page.getByText("Aucune affirmation ne correspond")).toBeVisible();
  await page.getByRole("button", { name: "Tout afficher" }).first().click();
  await expect(page.getByRole("searchbox", { name: "Mots" })).toBeFocused();
});
