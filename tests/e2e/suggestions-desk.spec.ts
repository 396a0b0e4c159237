import { makeCase, TITLE } from "./support/flood-case";
import { expect, sharedInstance, STATE, test } from "./support/shared-instance";

test("a mark is touched on a phone, its card stands in the window, and gives the focus back", async ({ browser }) => {
  const context = await browser.newContext({ storageState: STATE, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "fr-FR", baseURL: sharedInstance().address });
  const page = await context.newPage();
  await makeCase(page, "Crue au doigt");
  await page.getByRole("table", { name: "Sources" }).getByRole("link", { name: TITLE }).click();
  await expect(page.getByText("5 à regarder")).toBeVisible();
  // No key is named where there is none to press.
  await expect(page.getByText("puis choisissez", { exact: false }).filter({ visible: true })).toHaveCount(1);
  await expect(page.getByText("puis pressez N", { exact: false }).filter({ visible: true })).toHaveCount(0);
  await page.locator("[data-suggestion]").first().tap();
  await expect(page.getByText("Verbe de parole suivi de « que ».")).toBeVisible();
  await page.getByRole("button", { name: "Fermer" }).tap();
  await expect(page.getByText("Verbe de parole suivi de « que ».")).toBeHidden();
  await page.locator("[data-suggestion]").nth(1).tap();
  await page.getByRole("button", { name: "En faire une affirmation" }).tap();
  await expect(page.getByRole("region", { name: "Affirmation tirée de ce passage" }).getByRole("combobox", { name: "Qui l’affirme", exact: true })).toHaveValue("protection civile");
  // The queue shows the passage it asks about.
  await page.goto(page.url().replace(/read\/.*$/u, "suggestions"));
  await expect(page.locator(".queue-text mark")).toBeInViewport();
  await context.close();
});

test("a form that is given up leaves the focus on its mark, and so does switching the marks off on the text", async ({ page }) => {
  await makeCase(page, "Crue laissée");
  await page.getByRole("table", { name: "Sources" }).getByRole("link", { name: TITLE }).click();
  const text = page.getByRole("application", { name: "Texte de la source" });
  await expect(page.getByText("5 à regarder")).toBeVisible();
  await text.focus();
  for (const _ of ["first", "second"]) await page.keyboard.press("j");
  const mark = page.locator("[data-suggestion]").nth(1);
  await expect(mark).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Affirmation tirée de ce passage" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(mark).toBeFocused();
  // Its card ends in the window, wherever the mark stands.
  for (const height of [500, 420]) {
    await page.setViewportSize({ width: 1440, height });
    await page.keyboard.press("k");
    await page.keyboard.press("j");
    await expect(page.getByRole("button", { name: /^Écarter cette formulation/u })).toBeInViewport({ ratio: 1 });
  }
  await page.keyboard.press("i");
  await expect(text).toBeFocused();
  await page.keyboard.press("i");
  // The pointer shows a card, the keyboard takes it over from a pointer that rests, and what is dismissed by pointer leads to the next.
  const card = page.locator(".suggestion-card");
  await page.locator("[data-suggestion]").first().hover();
  await expect(card).toContainText("12 maisons");
  await page.locator("[data-suggestion]").nth(1).focus();
  await expect(card).toContainText("une vingtaine de familles");
  await page.mouse.move(5, 5);
  await page.locator("[data-suggestion]").first().hover();
  await expect(card).toContainText("12 maisons");
  await card.getByRole("button", { name: /^Écarter D/u }).click();
  await expect(card).toContainText("une vingtaine de familles");
  await expect(page.locator("[data-suggestion]").first()).toBeFocused();
});

test("the queue decides as fast as keys come, says how many are left, and begins again with what was skipped", async ({ page }) => {
  await makeCase(page, "Crue en vitesse");
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("link", { name: "Suggestion suivante" })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.getByRole("link", { name: "Suggestion suivante" }).click();
  const passage = page.locator(".queue-text mark");
  await expect(passage).toContainText("12 maisons");
  await expect(page.getByText("5 suggestions des aides à la lecture vous attendent.")).toBeVisible();
  // Two keys before the first has its answer: each decides on its own suggestion.
  await page.keyboard.press("d");
  await page.keyboard.press("d");
  await expect(passage).toContainText("Nous n’avons reçu aucune aide");
  await expect(page.getByText("3 suggestions des aides à la lecture vous attendent.")).toBeVisible();
  for (const _ of [3, 4, 5]) await page.keyboard.press("s");
  await expect(page.getByRole("heading", { name: "Fin de la file" })).toBeVisible();
  await expect(page.getByText("3 suggestions que vous avez passées attendent encore.")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(passage).toContainText("Nous n’avons reçu aucune aide");
  // What was decided on is not gone back to.
  await page.keyboard.press("k");
  await expect(passage).toContainText("Nous n’avons reçu aucune aide");
});

test("a question that is only typed counts, whether one goes on by Tab, Enter or saves", async ({ page }) => {
  await makeCase(page, "Crue tapée");
  await page.getByRole("table", { name: "Sources" }).getByRole("link", { name: TITLE }).click();
  await expect(page.getByText("5 à regarder")).toBeVisible();
  await page.keyboard.press("j");
  const form = page.getByRole("region", { name: "Affirmation tirée de ce passage" });
  const typed = [["Maisons détruites", "Tab"], ["Familles évacuées", "Enter"], ["Aide reçue", null]] as const;
  for (const [question, key] of typed) {
    await expect(page.locator("[data-suggestion]:focus")).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(form.getByRole("combobox", { name: "Question", exact: true })).toBeFocused();
    await page.keyboard.type(question);
    if (key) await page.keyboard.press(key);
    await page.keyboard.press("Control+Enter");
    await expect(form).toBeHidden();
  }
  await page.goto(page.url().replace(/read\/.*$/u, "claims"));
  for (const [question] of typed) await expect(page.getByText(question).filter({ visible: true }).first()).toBeVisible();
});
