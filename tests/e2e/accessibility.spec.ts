import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/shared-instance";
import { demoAddresses } from "./support/demo-addresses";
import { PUBLIC_PAGES, unmetPages } from "./support/page-folders";

async function violationsOf(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await page.locator("h1").first().waitFor({ state: "attached" });
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(TAGS).analyze();
  return violations.map((violation) => `${address}: ${violation.id} ${violation.nodes[0]?.target.join(" ")} ${violation.nodes[0]?.failureSummary ?? ""}`);
}

/** Every primitive in every state that it has, some of which no page of the demo shows. */
const STYLE_GUIDE = "/style-guide";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** axe on every page of a filled case, in both themes: no violation. The frame with a note's preview runs no script, axe's neither, and is left out. */
for (const colorScheme of ["light", "dark"] as const) {
  test(`no page breaks a rule that axe knows, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(900_000);
    await page.emulateMedia({ colorScheme });
    const addresses = await demoAddresses(page);
    expect(unmetPages([...addresses, ...PUBLIC_PAGES])).toEqual([]);
    const found: string[] = [];
    for (const address of [...addresses, STYLE_GUIDE]) found.push(...(await violationsOf(page, address)));
    // As somebody who has not signed in meets them.
    await page.context().clearCookies();
    for (const address of PUBLIC_PAGES) found.push(...(await violationsOf(page, address)));
    expect(found).toEqual([]);
  });
}
