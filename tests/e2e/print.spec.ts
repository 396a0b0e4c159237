import type { Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, sharedInstance, test } from "./support/shared-instance";

/** More accounts than a page is wide, and more claims than the table has fetched at first. */
const CLAIMANTS = Array.from({ length: 14 }, (_, index) => `Voix${String.fromCodePoint(65 + index)}`);
const QUESTIONS = Array.from({ length: 9 }, (_, index) => `Question n${index + 1}`);
const CSV = ["question;claimant;answer;quote", ...QUESTIONS.flatMap((question) => CLAIMANTS.map((claimant, index) => `${question};${claimant};${index + 3};Il y en eut ${index + 3} ce jour-là dit ${claimant} avec beaucoup de mots`))].join("\n");
const CLAIMS = CLAIMANTS.length * QUESTIONS.length;

interface PaperPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** Where its rightmost letter ends, in points. */
  readonly right: number;
}

/** The pages that the browser would send to a printer. */
async function printed(page: Page): Promise<PaperPage[]> {
  const document = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true, format: "A4" })), verbosity: 0 }).promise;
  const pages: PaperPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const sheet = await document.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const items = (await sheet.getTextContent()).items.flatMap((item) => ("str" in item ? [item] : []));
    pages.push({ width, height, text: items.map(({ str }) => str).join(" ").replace(/\s+/gu, " "), right: Math.max(0, ...items.map((item) => Number(item.transform[4]) + item.width)) });
  }
  await document.destroy();
  return pages;
}

/** Waits until the page answers when it is about to be printed: the server's markup does not yet. */
async function ready(page: Page, paper: string): Promise<void> {
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await expect(page.locator(paper)).not.toHaveCount(0, { timeout: 500 });
  }).toPass();
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(page.locator(paper)).toHaveCount(0);
}

let address = "";

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage({ baseURL: sharedInstance().address, storageState: "test-results/e2e-owner.json", locale: "fr-FR" });
  await page.goto("/");
  await page.getByRole("button", { name: "Nouveau dossier" }).first().click();
  await page.getByLabel("Titre").fill("À imprimer");
  await page.getByRole("button", { name: "Créer le dossier" }).click();
  await page.waitForURL(/\/sources$/u);
  address = page.url().replace(/\/sources$/u, "");
  await page.goto(`${address}/claims/import`);
  await page.locator("input[type=file]").setInputFiles({ name: "voix.csv", mimeType: "text/csv", buffer: Buffer.from(CSV) });
  await page.getByRole("button", { name: "Importer", exact: true }).click();
  await expect(page.getByText(new RegExp(`Importé.*${CLAIMS} affirmations`, "u"))).toBeVisible();
  await page.close();
});

test("a matrix wider than paper is printed whole, with its questions and heads on every page", async ({ page }) => {
  await page.goto(`${address}/matrix`);
  await expect(page.getByRole("grid", { name: "Matrice des récits" })).toBeVisible();
  await ready(page, ".matrix-paper > table");
  const pages = await printed(page);
  const text = pages.map((one) => one.text).join(" ");
  for (const claimant of CLAIMANTS) expect(text).toContain(claimant);
  for (const question of QUESTIONS) expect(text.split(question).length - 1).toBe(3);
  expect(text).toContain(`Récits 1 à 4 sur ${CLAIMANTS.length}`);
  for (const { width, height, right, text: words } of pages) {
    expect(width).toBeGreaterThan(height);
    expect(right).toBeLessThan(width - 20);
    expect(CLAIMANTS.filter((claimant) => words.includes(claimant)).length).toBeGreaterThanOrEqual(4);
  }
  // A quote that the screen cuts after three lines.
  expect(text.replaceAll("\u00ad", "")).toContain("avec beaucoup de mots");
  await expect(page.locator(".matrix-paper > table")).toHaveCount(0);
});

test("the claims table is printed with all its rows, and says so where it is not", async ({ page }) => {
  await page.goto(`${address}/claims`);
  await ready(page, ".claims-paper");
  // By the browser's menu: what was fetched so far.
  const [first, ...others] = await printed(page);
  expect(first?.text).toContain(`100 affirmations sur ${CLAIMS} sont imprimées ici`);
  for (const { width, right } of [...(first ? [first] : []), ...others]) expect(right).toBeLessThan(width - 20);

  // By the button, and by the keys: what is missing is fetched before.
  for (const ask of [() => page.getByRole("button", { name: "Imprimer" }).click(), () => page.keyboard.press("Control+P")]) {
    await page.evaluate(() => {
      document.body.dataset["asked"] = "";
      window.print = () => (document.body.dataset["asked"] = "yes");
    });
    await ask();
    await expect(page.locator("body")).toHaveAttribute("data-asked", "yes");
  }
  const pages = await printed(page);
  const text = pages.map((one) => one.text).join(" ");
  expect(text).not.toContain("sont imprimées ici");
  for (const question of QUESTIONS) expect(text.split(question).length - 1).toBe(CLAIMANTS.length);
  for (const { text: words } of pages) expect(words).toContain("Question Réponse");

  await page.goto(`${address}/claims?q=VoixB&group=question`);
  await ready(page, ".claims-paper");
  const grouped = (await printed(page)).map((one) => one.text).join(" ");
  expect(grouped).toContain("Liste resserrée par");
  expect(grouped).toContain(`0 affirmations sur ${QUESTIONS.length} sont imprimées ici`);
});

test("a line-up is printed whole, beside each other", async ({ page }) => {
  await page.goto(`${address}/matrix`);
  const appearances = await page.locator("td[data-appearances]").evaluateAll((cells) => cells.slice(0, 4).map((cell) => cell.getAttribute("data-appearances")));
  await page.goto(`${address}/line-up?${appearances.map((id) => `a=${id}`).join("&")}`);
  await expect(page.getByRole("article")).toHaveCount(4);
  const pages = await printed(page);
  expect(pages.map(({ text }) => text).join(" ").split("avec beaucoup de mots").length - 1).toBe(4);
  for (const { width, right } of pages) expect(right).toBeLessThan(width - 20);
});

test("the notes page says where the note is printed from, and that page holds all of it", async ({ page }) => {
  await page.goto("/cases/demo/notes");
  const alone = page.getByRole("link", { name: "Ouvrir seule, pour imprimer" });
  await expect(alone).toBeVisible();
  expect((await printed(page)).map(({ text }) => text).join(" ")).toContain("imprime depuis sa propre page");
  await page.goto((await alone.getAttribute("href")) ?? "");
  const pages = await printed(page);
  expect(pages.length).toBeGreaterThan(1);
  for (const { width, right } of pages) expect(right).toBeLessThan(width - 20);
});

test("a picture as high as a page shares its page with its title", async ({ page }) => {
  const voices = Array.from({ length: 60 }, (_, index) => `Témoin ${index + 1}`);
  await page.goto("/");
  await page.getByRole("button", { name: "Nouveau dossier" }).first().click();
  await page.getByLabel("Titre").fill("Une seule image");
  await page.getByRole("button", { name: "Créer le dossier" }).click();
  await page.waitForURL(/\/sources$/u);
  const slug = page.url().replace(/\/sources$/u, "");
  await page.goto(`${slug}/claims/import`);
  const csv = ["question;claimant;answer", ...voices.map((voice, index) => `Véhicules perdus;${voice};${index + 3}`)].join("\n");
  await page.locator("input[type=file]").setInputFiles({ name: "voix.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await page.getByRole("button", { name: "Importer", exact: true }).click();
  await expect(page.getByText(/Importé/u)).toBeVisible();
  await page.goto(`${slug}/pictures`);
  await expect(page.locator("figure svg").first()).toBeVisible();
  const [first] = await printed(page);
  expect(first?.text).toContain("Véhicules perdus");
  expect(first?.text).toContain("Témoin 1");
});
