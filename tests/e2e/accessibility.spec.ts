import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./support/shared-instance";
import { demoAddresses } from "./support/demo-addresses";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** axe on every page of a filled case, in both themes: no violation. The frame with a note's preview runs no script, axe's neither, and is left out. */
for (const colorScheme of ["light", "dark"] as const) {
  test(`no page breaks a rule that axe knows, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(900_000);
    await page.emulateMedia({ colorScheme });
    const found: string[] = [];
    for (const address of await demoAddresses(page)) {
      await page.goto(address);
      await page.locator("h1").first().waitFor({ state: "attached" });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(TAGS).analyze();
      found.push(...violations.map((violation) => `${address}: ${violation.id} ${violation.nodes[0]?.target.join(" ")} ${violation.nodes[0]?.failureSummary ?? ""}`));
    }
    expect(found).toEqual([]);
  });
}
