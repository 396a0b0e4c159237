import { demoAddresses } from "./support/demo-addresses";
import { expect, test } from "./support/shared-instance";

/** Where the pictures are left, to be looked at: `<page>-<theme>-<width>.png`. */
const FOLDER = "test-results/pages";

/** Each page in both themes on a desk and on a phone: a picture to look at, and no page that scrolls sideways. */
for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1440, 390]) {
    test(`pictures of every page, ${colorScheme}, ${width} px`, async ({ page }) => {
      test.setTimeout(600_000);
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      await page.emulateMedia({ colorScheme });
      const wide: string[] = [];
      for (const address of await demoAddresses(page)) {
        await page.goto(address);
        await page.locator("h1").first().waitFor({ state: "attached" });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (over > 0) wide.push(`${address}: ${over} px`);
        const name = address.replace(/[^a-z]+/gu, "-").replace(/^-|-$/gu, "").slice(0, 30) || "cases";
        await page.screenshot({ path: `${FOLDER}/${name}-${colorScheme}-${width}.png`, caret: "initial" });
      }
      expect(wide).toEqual([]);
    });
  }
}
