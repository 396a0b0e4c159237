import type { Page } from "@playwright/test";
import { connect } from "@/lib/db/embedded/connect";
import { seedManyClaims } from "@/tests/support/cases/many-claims";
import { expect, sharedInstance, test } from "./support/shared-instance";

const SLUG = "claims-history";
const CLAIMS = 2_000;
const PAGE = `/cases/${SLUG}/claims`;

const grid = (page: Page) => page.getByRole("grid", { name: "Affirmations" });
const rows = (page: Page, count: number) => expect(grid(page)).toHaveAttribute("aria-rowcount", String(count + 1));
const words = (page: Page) => page.getByRole("searchbox", { name: "Mots" });
const tick = async (page: Page, tag: string) => {
  await page.getByRole("button", { name: /^Étiquettes/u }).click();
  await page.getByRole("dialog", { name: "Étiquettes" }).getByRole("checkbox", { name: tag, exact: true }).check();
  await page.keyboard.press("Escape");
};

test.beforeAll(async () => {
  const database = await connect(sharedInstance().dataDirectory, "the test of the claims table's history");
  try {
    await seedManyClaims(database.url, SLUG, CLAIMS);
  } finally {
    await database.stop();
  }
});

async function openTable(page: Page): Promise<void> {
  await page.goto("/cases/demo/sources");
  await page.goto(PAGE);
  await rows(page, CLAIMS);
  // The server's markup answers no key yet.
  await expect(async () => {
    await grid(page).focus();
    await expect(grid(page)).toBeFocused({ timeout: 1_000 });
  }).toPass();
}

test("Back takes one step of the list back, Forward goes there again, and the page is left after the last", async ({ page }) => {
  await openTable(page);
  // Each letter by itself has narrowed the list before the next.
  for (const typed of ["z", "zi", "zir"]) {
    await words(page).press(typed.slice(-1));
    await expect(page).toHaveURL(new RegExp(`q=${typed}$`, "u"));
  }
  await words(page).pressSequentially("con");
  await page.keyboard.press("Enter");
  await rows(page, 40);
  await page.getByRole("button", { name: "Auteur", exact: true }).click();
  const claimants = page.getByRole("dialog", { name: "Auteur" });
  await claimants.getByRole("checkbox").first().check();
  await expect(page).toHaveURL(/q=zircon&claimant=/u);
  await page.keyboard.press("Escape");
  await page.getByLabel("Grouper par").selectOption({ label: "Question" });
  await expect(page).toHaveURL(/group=question/u);
  await grid(page).getByRole("columnheader", { name: /^Question/u }).click();
  await expect(page).toHaveURL(/sort=/u);

  await page.goBack();
  await expect(page).not.toHaveURL(/sort=/u);
  await expect(page.getByLabel("Grouper par")).toHaveValue("question");
  await page.goBack();
  await expect(page.getByLabel("Grouper par")).toHaveValue("");
  await expect(page).toHaveURL(/q=zircon&claimant=/u);
  await page.goBack();
  await rows(page, 40);
  await expect(page.getByRole("button", { name: "Auteur", exact: true })).toBeVisible();
  // However slowly a word was typed, it is one step.
  await page.goBack();
  await rows(page, CLAIMS);
  await expect(words(page)).toHaveValue("");
  await page.goForward();
  await rows(page, 40);
  await expect(words(page)).toHaveValue("zircon");
  await page.goBack();
  await rows(page, CLAIMS);
  await page.goBack();
  await expect(page).toHaveURL(/\/cases\/demo\/sources$/u);
});

test("columns, widths and open groups are no steps, and a facet ticked while a word is typed keeps both", async ({ page }) => {
  await openTable(page);
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Control+ArrowRight");
  await expect(page).toHaveURL(/[?&]w=/u);
  await page.goBack();
  await expect(page).toHaveURL(/\/cases\/demo\/sources$/u);
  await page.goForward();
  await rows(page, CLAIMS);
  await expect(page).toHaveURL(/[?&]w=/u);
  await words(page).fill("zircon");
  await tick(page, "(sans étiquette)");
  await expect(page).toHaveURL(/q=zircon&tag=/u);
});

test("the list stands where it was left when one comes back to it", async ({ page }) => {
  await openTable(page);
  await page.keyboard.press("Control+Home");
  for (let pages = 0; pages < 12; pages++) await page.keyboard.press("PageDown");
  const active = await grid(page).getAttribute("aria-activedescendant");
  const top = () => grid(page).evaluate((box) => Math.round(box.scrollTop));
  await expect.poll(top).toBeGreaterThan(2_000);
  const left = await expect.poll(top).toBeGreaterThan(2_000).then(top);
  await page.getByRole("navigation").getByRole("link", { name: "Questions" }).first().click();
  await page.waitForURL(/\/questions$/u);
  await page.goBack();
  await rows(page, CLAIMS);
  await expect.poll(top).toBe(left);
  await expect(grid(page)).toHaveAttribute("aria-activedescendant", active ?? "");
  await words(page).fill("zircon");
  await rows(page, 40);
  await expect.poll(top).toBe(0);
  await page.goBack();
  await rows(page, CLAIMS);
  await expect.poll(top).toBe(left);
});
