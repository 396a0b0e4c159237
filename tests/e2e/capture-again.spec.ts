import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { startInstance, type RunningInstance } from "../support/running-instance";
import { startSite, type Site } from "../support/site";
import { makeOwner } from "./support/make-owner";
import { collectComplaints, OWNER } from "./support/shared-instance";

const article = (toll: number) =>
  `<!doctype html><html lang="fr"><title>Bilan du gué</title><article><h1>Bilan du gué</h1><p>Le gouverneur a parlé de ${toll} blessés dans la soirée, sans donner leurs noms ni leur origine.</p><p>La route reste fermée deux jours, le temps des recherches dans les collines voisines.</p></article></html>`;

let site: Site;
let instance: RunningInstance;

// The second and third go on with what the first made.
test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  test.setTimeout(900_000);
  site = await startSite();
  instance = await startInstance({ environment: { NODE_OPTIONS: `--import ${join(process.cwd(), "tests/support/loopback-internet.mjs")}` } });
});
test.afterAll(async () => {
  await instance.stop();
  await site.close();
});

const again = (page: Page) => page.getByRole("button", { name: "La récupérer de nouveau" });
const captures = (page: Page) => page.getByRole("list", { name: "Les captures dans le temps" }).getByRole("heading", { level: 3 });

async function signIn(page: Page): Promise<void> {
  await page.goto(`${instance.address}/sign-in`);
  await page.getByLabel("Adresse électronique").fill(OWNER.email);
  await page.getByLabel("Mot de passe").fill(OWNER.password);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.waitForURL(`${instance.address}/`);
}

/** On an instance of its own, whose internet is a site on this machine. */
test("a source is captured again from its address, and each answer of the site is told as it is", async ({ page }) => {
  test.setTimeout(600_000);
  const complaints = collectComplaints(page);
  await makeOwner(page, instance.ownerLink);
  await page.getByRole("button", { name: "Nouveau dossier" }).click();
  await page.getByLabel("Titre").fill("Gué");
  await page.getByRole("button", { name: "Créer le dossier" }).click();
  await page.waitForURL(/\/sources$/u);

  // The site is first seen once somebody has read what it learns by that.
  await page.getByRole("tab", { name: "Adresse" }).click();
  expect(site.asked).toEqual([]);
  await page.getByRole("button", { name: /^Je comprends/u }).click();
  let toll = 15;
  let status = 200;
  site.pages.set("/bilan", (request, response) => {
    if (status !== 200) response.writeHead(status).end("non");
    else if (request.headers["if-none-match"] === `"${toll}"`) response.writeHead(304).end();
    else response.writeHead(200, { "content-type": "text/html; charset=utf-8", etag: `"${toll}"` }).end(article(toll));
  });
  site.pages.set("/ancien", (_, response) => response.writeHead(301, { location: "/bilan" }).end());
  await page.getByLabel("Adresse de la page").fill(site.address("journal.example", "/ancien"));
  await page.getByRole("button", { name: "Récupérer la page" }).click();
  await page.getByRole("table", { name: "Sources" }).getByRole("row").filter({ hasText: "Bilan du gué" }).getByRole("link").last().click();
  await page.waitForURL(/\/sources\/[^/]+$/u);
  await page.getByRole("tab", { name: "À son adresse" }).click();

  await again(page).click();
  await expect(page.getByText(/le même qu’avant/u)).toBeVisible();
  await expect(captures(page)).toHaveCount(1);
  toll = 6;
  await again(page).click();
  await expect(page.getByText("Une nouvelle capture est faite. Les anciennes restent.")).toBeVisible();
  await expect(captures(page)).toHaveCount(2);
  for (const [code, words] of [[410, /n’existe plus/u], [404, /introuvable/u], [403, /ne montre pas/u], [503, /en panne/u]] as const) {
    status = code;
    await again(page).click();
    await expect(page.getByRole("alert").filter({ hasText: words })).toContainText(`(${code})`);
    // What is kept of the try stands below at once.
    await expect(page.getByText(/^Dernière récupération/u)).toContainText(`(${code})`);
  }
  await expect(captures(page)).toHaveCount(2);

  // What is not on the public internet stays out of reach, redirected to or not.
  status = 200;
  site.pages.set("/bilan", (_, response) => response.writeHead(302, { location: `${instance.address}/` }).end());
  await again(page).click();
  await expect(page.getByRole("alert").filter({ hasText: /internet public/u })).toContainText("n’est pas sur l’internet public");
  site.pages.set("/bilan", (_, response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(article(15)));
  await again(page).click();
  await expect(page.getByText(/le même qu’avant/u)).toBeVisible();
  expect(complaints).toEqual([]);
});

test("a source of many captures folds those in between, and any two are compared from there", async ({ page }) => {
  test.setTimeout(600_000);
  await signIn(page);
  await page.goto(`${instance.address}/cases/gue/sources`);
  await page.getByRole("table", { name: "Sources" }).getByRole("row").filter({ hasText: "Bilan du gué" }).getByRole("link").last().click();
  await page.waitForURL(/\/sources\/[^/]+$/u);
  await page.getByRole("tab", { name: "Coller" }).click();
  const paste = page.getByRole("tabpanel", { name: "Coller" }).getByRole("textbox");
  for (let toll = 20; toll < 26; toll++) {
    await paste.fill(`Bilan du gué\n\nLe gouverneur a parlé de ${toll} blessés dans la soirée, sans donner leurs noms ni leur origine.`);
    await page.getByRole("button", { name: "Faire une capture de ce texte" }).click();
    await expect(paste).toHaveValue("");
  }
  await page.reload();
  await expect(captures(page).filter({ hasText: "Capture 8" })).toBeVisible();
  await expect(captures(page).filter({ hasText: "Capture 3" })).toBeHidden();
  await page.getByText(/entre-temps/u).click();
  await expect(captures(page).filter({ hasText: "Capture 3" })).toBeVisible();
  const form = page.getByRole("form", { name: "Comparer deux captures" });
  await form.getByLabel("Une capture").selectOption({ index: 2 });
  await form.getByRole("button", { name: "Comparer" }).click();
  await expect(page.getByRole("table", { name: "Les textes comparés" }).locator("ins").first()).toBeVisible();
});

test("text goes the way its script does", async ({ page }) => {
  await signIn(page);
  await page.goto(`${instance.address}/cases/gue/sources`);
  await page.getByRole("tab", { name: "Coller" }).click();
  await page.getByRole("tabpanel", { name: "Coller" }).getByRole("textbox").fill("معبر النهر\n\nقال المحافظ إن 15 شخصا قتلوا مساء الثلاثاء عند المعبر.");
  await page.getByRole("button", { name: "Importer le texte" }).click();
  await page.getByRole("table", { name: "Sources" }).getByRole("link", { name: "معبر النهر" }).click();
  const paragraph = page.getByRole("application", { name: "Texte de la source" }).locator("p").nth(1);
  /** How far right the first or last character stands, in px. */
  const left = (which: "first" | "last") =>
    paragraph.evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
      const node = nodes.at(wanted === "first" ? 0 : -1) as Text;
      const from = wanted === "first" ? 0 : node.length - 1;
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, from + 1);
      return range.getBoundingClientRect().left;
    }, which);
  // The full stop is the last thing read, at the left.
  expect(await left("last")).toBeLessThan(await left("first"));
  await expect(page.getByText("seuls le français et l’anglais sont lus", { exact: false })).toBeVisible();
});
