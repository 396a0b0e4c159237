import type { Page } from "@playwright/test";
import { makeCase, TITLE } from "./support/flood-case";
import { expect, test } from "./support/shared-instance";

/** What is expected to be filled in, in the order of the text, and the question a reviewer types. */
const EXPECTED = [
  { claimant: "maire de Toma", amount: "12 maisons", question: "Maisons détruites" },
  { claimant: "protection civile", amount: "une vingtaine de familles", question: "Familles évacuées" },
  { claimant: "Mariam Zongo", amount: null, question: "Aide reçue par les sinistrés" },
  { claimant: "préfecture", amount: "300 sacs", question: "Sacs de riz distribués" },
  { claimant: "entreprise Bâti-Nord", amount: null, question: "Faute de l’entreprise" },
] as const;

/** Types the question and saves; what the assist filled in is looked at and left. Keys only. */
async function finish(page: Page, { claimant, amount, question }: (typeof EXPECTED)[number]): Promise<void> {
  const form = page.getByRole("region", { name: "Affirmation tirée de ce passage" });
  await expect(form.getByRole("combobox", { name: "Question", exact: true })).toBeFocused();
  await expect(form.getByRole("combobox", { name: "Qui l’affirme", exact: true })).toHaveValue(claimant);
  if (amount !== null) await expect(form.getByLabel("Quantité, avec les mots de la source")).toHaveValue(amount);
  await page.keyboard.type(question);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Enter");
  await expect(form).toBeHidden();
}

test("an imported article becomes five claims by keyboard alone, in the reader", async ({ page }) => {
  test.setTimeout(600_000);
  await makeCase(page, "Crue au clavier");
  await page.getByRole("table", { name: "Sources" }).getByRole("link", { name: TITLE }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("application", { name: "Texte de la source" }).focus();
  await expect(page.getByText("5 à regarder")).toBeVisible();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Raccourcis clavier" })).toContainText("suggestion suivante");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("application", { name: "Texte de la source" })).toBeFocused();
  for (const [index, expected] of EXPECTED.entries()) {
    // The first is stepped to, though nothing has the focus, as on arrival; after a claim the next one has it.
    if (index === 0) {
      await page.getByRole("application", { name: "Texte de la source" }).blur();
      await page.keyboard.press("j");
    }
    await expect(page.locator("[data-suggestion]:focus")).toBeVisible();
    await page.keyboard.press("Enter");
    await finish(page, expected);
  }
  await expect(page.getByText("plus rien à regarder")).toBeVisible();
  await page.goto(new URL("claims", page.url().replace(/read\/.*$/u, "")).href);
  for (const { question } of EXPECTED) await expect(page.getByText(question).filter({ visible: true }).first()).toBeVisible();
});

test("the queue accepts, dismisses, takes back and goes on, by keyboard alone", async ({ page }) => {
  test.setTimeout(600_000);
  await makeCase(page, "Crue à la file");
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("link", { name: "Suggestion suivante" })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.getByRole("link", { name: "Suggestion suivante" }).focus();
  await page.keyboard.press("Enter");
  const desk = page.getByRole("application", { name: "Suggestions" });
  await expect(desk).toBeFocused();
  const passage = desk.locator("mark");
  await expect(passage).toContainText("12 maisons");
  await page.keyboard.press("d");
  await expect(passage).toContainText("une vingtaine de familles");
  await page.keyboard.press("u");
  await expect(passage).toContainText("12 maisons");
  for (const expected of EXPECTED) {
    await page.keyboard.press("Enter");
    await finish(page, expected);
  }
  await expect(page.getByRole("heading", { name: "Plus rien à regarder" })).toBeVisible();
});

test("what is dismissed stays away, for the wording in the whole case, and the owner sees how rules fare", async ({ page }) => {
  test.setTimeout(600_000);
  await makeCase(page, "Crue écartée");
  await page.getByRole("table", { name: "Sources" }).getByRole("link", { name: TITLE }).click();
  await page.getByRole("application", { name: "Texte de la source" }).focus();
  await expect(page.getByText("5 à regarder")).toBeVisible();
  await page.keyboard.press("j");
  await expect(page.getByText("Le maire de Toma affirme").last()).toBeVisible();
  await page.keyboard.press("Shift+D");
  await expect(page.getByText("4 à regarder")).toBeVisible();
  await page.reload();
  await expect(page.getByText("4 à regarder")).toBeVisible();
  await page.goto(page.url().replace(/read\/.*$/u, "settings"));
  const rules = page.getByRole("table", { name: "Aides à la lecture" });
  await expect(rules.getByRole("row")).not.toHaveCount(1);
  await rules.getByRole("checkbox", { name: /«\s*selon\s*» ou «\s*d’après\s*»/u }).click();
  await expect(page.getByText("La règle est désactivée.")).toBeVisible();
  await page.goBack();
  await expect(page.getByText("2 à regarder")).toBeVisible();
});

test("a form asked for before the text is read waits for what is found, unless it is told not to", async ({ page }) => {
  await makeCase(page, "Crue trop tôt");
  let release = (): void => undefined;
  const read = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/suggestions", async (route) => {
    await read;
    await route.continue();
  });
  await page.getByRole("table", { name: "Sources" }).getByRole("link", { name: TITLE }).click();
  const text = page.getByRole("application", { name: "Texte de la source" });
  const form = page.getByRole("region", { name: "Affirmation tirée de ce passage" });
  const chooseFirst = async () => {
    await expect(text).toBeVisible();
    await text.focus();
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("s");
    await expect(page.getByRole("button", { name: /^Nouvelle affirmation/u })).toBeVisible();
  };
  await chooseFirst();
  await page.keyboard.press("n");
  await expect(page.getByText("Le texte est encore en lecture", { exact: false })).toBeVisible();
  await expect(form).toBeHidden();
  // Given up, the text has the focus and its words again.
  await page.keyboard.press("Escape");
  await expect(text).toBeFocused();
  await expect(page.getByRole("button", { name: /^Nouvelle affirmation/u })).toBeVisible();
  // Not waited for.
  await page.keyboard.press("n");
  await expect(page.getByRole("button", { name: "L’ouvrir vide" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(form.getByRole("combobox", { name: "Qui l’affirme", exact: true })).toHaveValue("");
  await page.keyboard.press("Escape");
  await expect(form).toBeHidden();
  // Waited for.
  await chooseFirst();
  await page.keyboard.press("n");
  await expect(page.getByText("Le texte est encore en lecture", { exact: false })).toBeVisible();
  release();
  await expect(form.getByRole("combobox", { name: "Qui l’affirme", exact: true })).toHaveValue("maire de Toma");
});
