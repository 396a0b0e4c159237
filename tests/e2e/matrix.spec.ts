import type { Page } from "@playwright/test";
import { expect, test } from "./support/shared-instance";

const grid = (page: Page) => page.getByRole("grid", { name: "Matrice des récits" });
const open = async (page: Page, query = "") => {
  await page.goto(`/cases/demo/matrix${query}`);
  await expect(grid(page)).toBeVisible();
};
/** Row and column of the focused cell, from 0. */
const place = (page: Page) => page.evaluate(() => (document.activeElement instanceof HTMLElement ? (document.activeElement.dataset["cell"] ?? null) : null));

test("the grid is one stop for the Tab key, and keys move in it as in a spreadsheet", async ({ page }) => {
  await open(page);
  const stops = () => grid(page).evaluate((table) => [...table.querySelectorAll("[tabindex='0'], a:not([tabindex='-1']), button:not([tabindex='-1'])")].length);
  expect(await stops()).toBe(1);
  const [rows, columns] = await grid(page).evaluate((table) => [table.querySelectorAll("tr").length, table.querySelectorAll("thead th").length]);
  await grid(page).getByRole("columnheader", { name: "Question" }).focus();
  const steps: [key: string, place: string][] = [
    ["ArrowRight", "0,1"],
    ["End", `0,${columns - 1}`],
    ["ArrowRight", `0,${columns - 1}`],
    ["Home", "0,0"],
    ["ArrowUp", "0,0"],
    ["ArrowDown", "1,0"],
    ["ArrowDown", "2,0"],
    ["ArrowRight", "2,1"],
    ["Control+End", `${rows - 1},${columns - 1}`],
    ["Control+Home", "0,0"],
    ["PageDown", ""],
  ];
  for (const [key, to] of steps) {
    await page.keyboard.press(key);
    if (to !== "") await expect.poll(() => place(page)).toBe(to);
  }
  expect(await place(page)).not.toBe("0,0");
  expect(await stops()).toBe(1);
  // The event's row has one cell; the column one came from is kept while the focus passes it.
  await page.keyboard.press("Control+Home");
  for (const key of ["ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown"]) await page.keyboard.press(key);
  await expect.poll(() => place(page)).toBe("2,2");
});

test("Enter opens a cell and gives the focus back, Space chooses, and two chosen cells go to a line-up", async ({ page }) => {
  await open(page);
  const cells = grid(page).locator("td[data-claims]");
  const [first, second] = [cells.nth(0), cells.nth(1)];
  await first.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("link", { name: "Lire dans la source" }).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(first).toBeFocused();

  await page.keyboard.press(" ");
  await expect(first).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("status").getByText("1 cellule choisie")).toBeVisible();
  await second.focus();
  await page.keyboard.press(" ");
  const appearances = await Promise.all([first, second].map((cell) => cell.getAttribute("data-appearances")));
  await page.getByRole("link", { name: "Mettre les passages côte à côte" }).click();
  await page.waitForURL(/\/line-up\?/u);
  const asked = new URL(page.url()).searchParams.getAll("a");
  for (const ids of appearances) expect(ids?.split(" ").some((id) => asked.includes(id))).toBe(true);
});

test("filters and columns are in the address, which a reload and the back button keep", async ({ page }) => {
  await open(page);
  const questions = () => grid(page).locator("th[data-question]").count();
  const all = await questions();
  await page.getByRole("link", { name: "Désaccords", exact: true }).click();
  await page.waitForURL(/only=disagreements/u);
  await expect(page.getByRole("link", { name: "Désaccords", exact: true })).toHaveAttribute("aria-current", "true");
  expect(await questions()).toBeLessThanOrEqual(all);
  await page.getByRole("link", { name: "Par source" }).click();
  await page.waitForURL(/by=source/u);
  const heads = () => grid(page).getByRole("columnheader").allInnerTexts();
  const bySource = await heads();
  await page.reload();
  expect(await heads()).toEqual(bySource);
  expect(new URL(page.url()).searchParams.get("only")).toBe("disagreements");
  await page.goBack();
  await expect(page).toHaveURL(/matrix\?only=disagreements$/u);
  await page.goForward();
  await expect(page).toHaveURL(/by=source/u);
  await expect.poll(heads).toEqual(bySource);

  await open(page);
  const names = (await heads()).slice(1).map((name) => name.split("\n")[0] ?? "");
  await page.getByRole("button", { name: "Colonnes", exact: true }).click();
  await page.getByRole("button", { name: `Reculer : ${names[0]}` }).click();
  await expect.poll(async () => (await heads())[1]?.split("\n")[0]).toBe(names[1]);
  // The box shows what the address says, so that it changes only once the page has.
  await page.getByRole("checkbox", { name: names[0] ?? "" }).click();
  await page.waitForURL(/hide=/u);
  await expect(grid(page).getByRole("columnheader")).toHaveCount(names.length);
  await page.reload();
  await expect(grid(page).getByRole("columnheader")).toHaveCount(names.length);
});

test("a view is kept under a name and comes back with its whole state", async ({ page }) => {
  await open(page, "?by=publication&only=disagreements");
  const views = () => page.getByRole("button", { name: "Vues", exact: true }).click();
  await views();
  await page.getByLabel("Garder cette vue sous le nom").fill("Désaccords par publication");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("La vue est gardée.")).toBeVisible();
  await open(page);
  await views();
  await page.getByRole("link", { name: "Désaccords par publication" }).click();
  await page.waitForURL(/by=publication/u);
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ by: "publication", only: "disagreements" });
  await expect(grid(page)).toBeVisible();
});

test.describe("copying", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("puts a table on the clipboard, for a document and for a spreadsheet", async ({ page }) => {
    await open(page);
    await page.getByRole("button", { name: "Copier en tableau" }).click();
    await expect(page.getByText("La matrice est dans le presse-papiers")).toBeVisible();
    const { html, text } = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (item ? (await item.getType(type)).text() : "");
      return { html: await read("text/html"), text: await read("text/plain") };
    });
    const heads = (await grid(page).getByRole("columnheader").allInnerTexts()).map((name) => name.split("\n")[0]);
    const lines = text.split(/\r?\n/u).map((line) => line.split("\t"));
    expect(lines[0]).toEqual(heads);
    for (const line of lines) expect(line).toHaveLength(heads.length);
    expect(html).toContain('<th scope="col"');
    for (const name of heads) expect(html).toContain(name);
    for (const quote of await grid(page).locator(".matrix-entry .font-serif").allInnerTexts()) expect(text).toContain(quote.slice(0, 20));
  });
});
