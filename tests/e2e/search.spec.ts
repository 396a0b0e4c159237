import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./support/shared-instance";

test("search is opened, asked, walked through and followed with the keyboard alone", async ({ page }) => {
  await page.goto("/cases/demo/sources");
  await page.getByRole("table", { name: "Sources" }).waitFor();
  await page.keyboard.press("ControlOrMeta+k");
  const box = page.getByRole("combobox", { name: "Mots à chercher" });
  await expect(box).toBeFocused();
  await page.keyboard.type("Kidal");
  const texts = page.getByRole("listbox").getByRole("group", { name: "Textes" }).getByRole("option");
  await expect(texts.first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  const chosen = page.getByRole("option", { selected: true });
  await expect(chosen).toHaveCount(1);
  await expect(box).toHaveAttribute("aria-activedescendant", (await chosen.getAttribute("id")) ?? "");
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include("dialog").analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.failureSummary ?? ""}`)).toEqual([]);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/cases\/demo\/read\/.+\?at=\d+-\d+#found$/u);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const found = page.locator("mark[data-found]");
  await expect(found.first()).toBeInViewport();
  await expect(found.first()).toContainText("Kidal");
});

test("the box gives the focus back, keeps away from what it may not show, and says when nothing is there", async ({ page }) => {
  await page.goto("/");
  const opener = page.getByRole("button", { name: "Rechercher" });
  await opener.click();
  await page.keyboard.type("zorglubien");
  await expect(page.getByRole("dialog").getByText("Aucun texte, citation", { exact: false })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test("the results page has its whole state in its address, and shows markup in a text as text", async ({ page }) => {
  await page.goto("/search?q=Kidal&case=demo");
  await expect(page.getByRole("heading", { level: 1, name: "Recherche" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Textes" })).toBeVisible();
  await expect(page.locator("main mark").first()).toHaveText(/Kidal/u);
  await page.getByRole("navigation", { name: "Où chercher" }).getByRole("link", { name: "Citations" }).click();
  await page.waitForURL(/field=quote/u);
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(["Citations"]);
  await page.getByRole("main").getByRole("listitem").filter({ has: page.locator("mark") }).getByRole("link").first().click();
  await page.waitForURL(/#passage-/u);
  await page.goto(`/search?q=${encodeURIComponent('<img src=x onerror=alert(1)> "Kidal')}`);
  await expect(page.getByLabel("Mots à chercher")).toHaveValue('<img src=x onerror=alert(1)> "Kidal');
  await expect(page.getByRole("main").getByRole("heading", { name: "Rien trouvé" })).toBeVisible();
  await expect(page.locator("main img")).toHaveCount(0);
});
