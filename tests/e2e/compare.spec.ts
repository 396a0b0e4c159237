import { readFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/shared-instance";
import { makeTemplate, makeVersions } from "./support/versions";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let versions: readonly string[] = [];
const pair = (): string => `/cases/demo/compare?a=${versions[0]}&b=${versions[1]}`;
const position = (page: Page) => page.locator("output").filter({ hasText: /changement/iu });
const focused = (page: Page) => page.locator(":focus");
const table = (page: Page) => page.getByRole("table", { name: "Les textes comparés" });

test.describe("two versions", () => {
  test.beforeEach(async ({ page }) => {
    if (versions.length === 0) versions = await makeVersions(page, "tarkint");
    await page.goto(pair());
    await table(page).waitFor();
  });

  test("stand side by side or inline, with what did not change folded until asked for", async ({ page }) => {
    await expect(table(page).locator("del", { hasText: "15" })).toBeVisible();
    await expect(table(page).locator("ins", { hasText: /6/u }).first()).toBeVisible();
    await expect(table(page).getByRole("columnheader")).toHaveCount(2);
    const folded = table(page).getByRole("button", { name: /caractères inchangés/u });
    await expect(page.getByText("Le témoin 6,")).toHaveCount(0);
    await folded.first().click();
    await expect(page.getByText("Le témoin 6,")).toHaveCount(2);
    await page.getByRole("button", { name: "En ligne" }).click();
    await expect(table(page).getByRole("columnheader")).toHaveCount(1);
    await expect(page).toHaveURL(/view=inline/u);
    await expect(table(page).locator("p, div").filter({ hasText: "15" }).first()).toContainText("6");
  });

  test("list their changes by class, and filters leave out the others", async ({ page }) => {
    await page.getByRole("button", { name: /^Typographie 1/u }).click();
    await expect(table(page).locator('[data-class="typography"]')).toHaveCount(0);
    await expect(page).toHaveURL(/hide=/u);
    await page.getByRole("button", { name: /^Nombre 1/u }).click();
    await expect(position(page)).toHaveText("1 changement");
    await page.getByText(/^1 changement$/u).first().click();
    await page.getByRole("region", { name: /^Contenu 1/u }).getByRole("button").click();
    await expect(focused(page)).toHaveAttribute("data-class", "content");
    await expect(focused(page)).toContainText("15");
    await page.reload();
    await table(page).waitFor();
    await expect(position(page)).toHaveText("1 changement");
  });

  test("are walked by mouse and by key, and the keys can be switched off", async ({ page }) => {
    await page.getByRole("button", { name: /^Suivant/u }).click();
    await expect(position(page)).toHaveText(/^Changement 1 sur/u);
    await expect(focused(page)).toContainText("15");
    await page.keyboard.press("j");
    await expect(position(page)).toHaveText(/^Changement 2 sur/u);
    await page.keyboard.press("k");
    await expect(position(page)).toHaveText(/^Changement 1 sur/u);
    // As fast as a key repeats: each press counts from where the last one leads, arrived there or not.
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press("j");
    await expect(position(page)).toHaveText(/^Changement 4 sur/u);
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press("k");
    await expect(position(page)).toHaveText(/^Changement 1 sur/u);
    await page.getByRole("button", { name: "Touches" }).click();
    await page.getByLabel("Raccourcis d’une seule lettre ou d’un chiffre").uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("j");
    await expect(position(page)).toHaveText(/^Changement 1 sur/u);
    await expect(page.getByRole("button", { name: "Suivant", exact: true })).toBeVisible();
    await page.goto("/account");
    await page.getByLabel("Raccourcis d’une seule lettre ou d’un chiffre").check();
    await page.goto(pair());
    await table(page).waitFor();
    await page.keyboard.press("j");
    await expect(position(page)).toHaveText(/^Changement 1 sur/u);
  });

  test("lead from moved words to their other place and back", async ({ page }) => {
    const away = table(page).locator('del[data-class="moved"]');
    await away.getByRole("button", { name: "Aller à l’autre place de ces mots" }).click();
    await expect(focused(page)).toHaveText(/^Déplacé ici/u);
    await focused(page).getByRole("button").press("Enter");
    await expect(focused(page)).toHaveText(/^Déplacé d’ici/u);
  });

  test("scroll together, or each by itself, which is remembered", async ({ page }) => {
    await page.getByRole("button", { name: "Défiler ensemble" }).click();
    const left = page.getByRole("region", { name: "Avant, ou premier texte" }).last();
    const right = page.getByRole("region", { name: "Après, ou second texte" }).last();
    for (const pane of [left, right]) await pane.getByRole("button", { name: /caractères inchangés/u }).first().click();
    await left.evaluate((pane) => pane.scrollTo(0, 300));
    await expect.poll(() => left.evaluate((pane) => pane.scrollTop)).toBe(300);
    expect(await right.evaluate((pane) => pane.scrollTop)).toBe(0);
    await page.reload();
    await expect(page.getByRole("button", { name: "Défiler ensemble" })).toHaveAttribute("aria-pressed", "false");
    await page.getByRole("button", { name: "Défiler ensemble" }).click();
    await expect(table(page)).toBeVisible();
  });

  test("are saved as one HTML file in the reader's language", async ({ page }) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Enregistrer en HTML" }).click()]);
    expect(download.suggestedFilename()).toBe("comparaison.html");
    const html = readFileSync(await download.path(), "utf8");
    expect(html).toContain("Le témoin 6,");
    expect(html).toContain("supprimé, contenu, nombre");
  });

  test("say so when there is no change", async ({ page }) => {
    await page.goto(`/cases/demo/compare?a=${versions[0]}&b=${versions[0]}`);
    await expect(page.getByText("Les textes sont identiques")).toBeVisible();
  });

  test("break no rule that axe knows, side by side, apart and inline", async ({ page }) => {
    const check = async (what: string) => {
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(TAGS).analyze();
      expect(violations.map((violation) => `${what}: ${violation.id} ${violation.nodes[0]?.target.join(" ")}`)).toEqual([]);
    };
    await page.getByText(/^Liste des/u).click();
    await check("side by side");
    await page.getByRole("button", { name: "Défiler ensemble" }).click();
    await check("apart");
    await page.getByRole("button", { name: "Défiler ensemble" }).click();
    await page.getByRole("button", { name: "En ligne" }).click();
    await check("inline");
  });
});

test("three versions stand in columns beside a base of choice, and can be walked", async ({ page }) => {
  if (versions.length === 0) versions = await makeVersions(page, "tarkint");
  await page.goto(`${pair()}&c=${versions[2]}`);
  await expect(table(page).getByRole("columnheader")).toHaveCount(3);
  const row = table(page).getByRole("row").filter({ hasText: "Une attaque" });
  await expect(row.getByRole("cell")).toHaveText([/15 morts/u, /6.* morts mardi/u, /6.* morts.*et 4 blessés.*mardi/u]);
  await page.keyboard.press("j");
  await expect(focused(page)).toContainText("Une attaque");
  await page.getByRole("link", { name: "Prendre comme référence" }).last().click();
  await expect(page).toHaveURL(/base=2/u);
  await expect(table(page).getByRole("columnheader").nth(2)).toContainText("référence");
  await expect(table(page).locator("del", { hasText: "et 4 blessés" })).toHaveCount(2);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(TAGS).analyze();
  expect(violations.map((violation) => `${violation.id} ${violation.nodes[0]?.target.join(" ")}`)).toEqual([]);
  // Typography is one class among others here too, and the address remembers what is hidden.
  await page.getByRole("button", { name: /^Typographie/u }).click();
  await expect(page).toHaveURL(/hide=typography\.whitespace/u);
  await page.getByRole("button", { name: /^Contenu/u }).click();
  await expect(table(page).locator("del", { hasText: "et 4 blessés" })).toHaveCount(0);
  await page.getByRole("button", { name: /^Contenu/u }).click();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Enregistrer en HTML" }).click();
  const html = await readFile(await (await saved).path(), "utf8");
  expect(html).toContain("et 4 blessés");
  expect(html.match(/<th /gu)).toHaveLength(3);
  await page.getByRole("link", { name: "Comparer à la seule référence" }).first().click();
  await expect(table(page).getByRole("columnheader")).toHaveCount(2);
});

test("what a publication changes in many of its articles is folded away, counted, and shown when asked for", async ({ page }) => {
  const [before, after] = await makeTemplate(page);
  await page.goto(`/cases/demo/compare?a=${before}&b=${after}`);
  await expect(page.getByText("1 changement que la publication fait dans beaucoup de ses articles n’est pas marqué.")).toBeVisible();
  await expect(table(page).locator("ins")).toHaveText([/6/u]);
  await page.getByRole("button", { name: "Les montrer" }).click();
  await expect(table(page).locator("ins", { hasText: "Endroit" })).toBeVisible();
  await expect(page).toHaveURL(/recurring=shown/u);
});

test("sources chosen in the list are compared", async ({ page }) => {
  await page.goto("/cases/demo/sources");
  const boxes = page.getByRole("table", { name: "Sources" }).getByRole("checkbox");
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.getByRole("link", { name: "Comparer 2 textes" }).click();
  await expect(table(page).getByRole("columnheader")).toHaveCount(2);
});

test("two accounts show what they have in common, two versions what differs, and either can be asked for", async ({ page }) => {
  await page.goto("/cases/demo/sources");
  const boxes = page.getByRole("table", { name: "Sources" }).getByRole("checkbox");
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.getByRole("link", { name: "Comparer 2 textes" }).click();
  await expect(page.getByRole("heading", { name: "Textes côte à côte" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Ce qu’ils ont en commun" })).toHaveAttribute("aria-pressed", "true");
  await expect(table(page).locator("ins, del")).toHaveCount(0);
  await page.getByRole("button", { name: "Ce qui diffère" }).click();
  await expect(table(page).locator("ins").first()).toBeVisible();
  await expect(page).toHaveURL(/look=changes/u);

  if (versions.length === 0) versions = await makeVersions(page, "tarkint");
  await page.goto(pair());
  await expect(table(page).locator("ins").first()).toBeVisible();
  await page.getByRole("button", { name: "Ce qu’ils ont en commun" }).click();
  await expect(table(page).locator("mark").first()).toBeVisible();
  await expect(table(page).locator("ins:not([data-class=moved]), del:not([data-class=moved])")).toHaveCount(0);
  await page.keyboard.press("j");
  await expect(page.locator("output").filter({ hasText: /^Passage 1 sur/u })).toBeVisible();
  await expect(page.locator("mark:focus")).toHaveCount(1);
  await expect(page.locator("mark:focus")).toHaveCSS("outline-style", "solid");
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(TAGS).analyze();
  expect(violations.map((violation) => `${violation.id} ${violation.nodes[0]?.target.join(" ")}`)).toEqual([]);
});

test("a passage is compared from where it is marked", async ({ page }) => {
  await page.goto("/cases/demo/sources");
  const readers = page.getByRole("table", { name: "Sources" }).locator("a[href*='/read/']");
  await readers.first().click();
  await page.getByRole("link", { name: "Comparer à un autre texte" }).first().click();
  await page.getByLabel("Après, ou second texte").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Comparer", exact: true }).click();
  await expect(page.getByText("passage", { exact: false }).first()).toBeVisible();
  await expect(table(page)).toBeVisible();
});
