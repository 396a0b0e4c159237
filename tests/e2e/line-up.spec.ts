import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { expect, sharedInstance, test } from "./support/shared-instance";

const COLUMNS = 6;
let made: { slug: string; appearances: string[] };

test.beforeAll(() => {
  const run = spawnSync(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", join("tests", "e2e", "support", "make-long-case.ts"), sharedInstance().dataDirectory, String(COLUMNS)],
    { encoding: "utf8", env: { ...process.env, DATABASE_URL: "" } },
  );
  expect(run.stderr).toBe("");
  made = JSON.parse(run.stdout) as typeof made;
});

const open = (page: Page, columns: number) => page.goto(`/cases/${made.slug}/line-up?${made.appearances.slice(0, columns).map((id) => `a=${id}`).join("&")}`);
const texts = (page: Page) => page.getByRole("region", { name: /^Texte, / });
const top = (text: Locator) => text.evaluate((element) => element.scrollTop);
const scrollTo = (text: Locator, to: number) => text.evaluate((element, place) => element.scrollTo({ top: place < 0 ? element.scrollHeight : place }), to);

test("two columns stand at their quotes, scroll apart, and together when asked", async ({ page }) => {
  await open(page, 2);
  const [first, second] = [texts(page).nth(0), texts(page).nth(1)];
  for (const [text, n] of [[first, 1], [second, 2]] as const) {
    const mark = text.getByText(`le convoi ${n} a perdu ${n * 10} véhicules`);
    await expect(mark).toBeInViewport();
    expect(await mark.evaluate((element) => element.tagName)).toBe("MARK");
  }
  const before = [await top(first), await top(second)];
  await first.hover();
  await page.mouse.wheel(0, 240);
  await expect.poll(() => top(first)).toBe((before[0] ?? 0) + 240);
  expect(await top(second)).toBe(before[1]);

  await page.getByRole("button", { name: "Défiler ensemble" }).click();
  await first.hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => top(first)).toBe((before[0] ?? 0) + 540);
  await expect.poll(() => top(second)).toBe((before[1] ?? 0) + 300);
  await second.hover();
  await page.mouse.wheel(0, -120);
  await expect.poll(() => top(second)).toBe((before[1] ?? 0) + 180);
  await expect.poll(() => top(first)).toBe((before[0] ?? 0) + 420);
});

test("a long source comes as one scrolls, up to its beginning and its end, without a jump", async ({ page }) => {
  await open(page, 2);
  const text = texts(page).first();
  await expect(text.getByText("La suite du texte vient en défilant.")).toBeAttached();
  // What stands first is looked at before what precedes it arrives above.
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/line-up?**", async (route) => {
    if (route.request().method() === "POST") await held;
    await route.fallback();
  });
  await scrollTo(text, 280);
  const seen = await text.evaluate((element) => {
    const frame = element.getBoundingClientRect();
    const range = document.caretPositionFromPoint(frame.left + frame.width / 2, frame.top + 60);
    return range?.offsetNode.textContent?.slice(range.offset, range.offset + 40) ?? "";
  });
  expect(seen).not.toBe("");
  const height = await text.evaluate((element) => element.scrollHeight);
  letGo();
  await expect.poll(() => text.evaluate((element) => element.scrollHeight)).toBeGreaterThan(height);
  const after = await text.evaluate((element, words) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1;
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect().top - element.getBoundingClientRect().top;
    }
    return null;
  }, seen);
  expect(Math.abs((after ?? 0) - 60)).toBeLessThan(60);

  for (const [place, hint, last] of [[0, "Le texte précédent vient en défilant.", "Récit 1"], [-1, "La suite du texte vient en défilant.", "Paragraphe 699 de la source 1"]] as const) {
    await expect
      .poll(async () => {
        await scrollTo(text, place);
        return text.getByText(hint).count();
      })
      .toBe(0);
    await expect(text).toContainText(last);
  }
  // Every paragraph once: pieces were put together without a gap or a repetition.
  const numbers = [...(await text.innerText()).matchAll(/Paragraphe (\d+) de/gu)].map(([, number]) => Number(number));
  expect(numbers).toEqual(Array.from({ length: 700 }, (_, at) => at).filter((at) => at !== 350));
});

test("six columns fit, arrow keys lead from one to the next, and one can be taken out", async ({ page }) => {
  await open(page, COLUMNS);
  await expect(texts(page)).toHaveCount(COLUMNS);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await texts(page).first().focus();
  for (let n = 1; n < COLUMNS; n++) {
    await page.keyboard.press("ArrowRight");
    await expect(texts(page).nth(n)).toBeFocused();
    await expect(texts(page).nth(n).locator("mark")).toBeInViewport();
  }
  await page.keyboard.press("ArrowRight");
  await expect(texts(page).nth(COLUMNS - 1)).toBeFocused();
  await page.getByRole("button", { name: "Défiler ensemble" }).click();
  const before = await Promise.all(Array.from({ length: COLUMNS }, (_, n) => top(texts(page).nth(n))));
  await texts(page).nth(COLUMNS - 1).hover();
  await page.mouse.wheel(0, 200);
  for (let n = 0; n < COLUMNS; n++) await expect.poll(() => top(texts(page).nth(n))).toBe((before[n] ?? 0) + 200);
  await page.getByRole("link", { name: "Enlever : Récit 3" }).click();
  await expect(texts(page)).toHaveCount(COLUMNS - 1);
  await expect(page.getByRole("region", { name: /^Texte, .*Récit 3/u })).toHaveCount(0);
});

/** A finger from right to left, as the browser gets it from a touch screen. */
async function swipeLeft(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", x?: number) =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints: x === undefined ? [] : [{ x, y: 500 }] });
  await touch("touchStart", 320);
  for (let x = 310; x >= 30; x -= 10) await touch("touchMove", x);
  await touch("touchEnd");
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("one column fills the screen, and a swipe brings the next", async ({ page }) => {
    await open(page, 2);
    const [first, second] = [page.getByRole("article").nth(0), page.getByRole("article").nth(1)];
    const shown = async (column: Locator) => {
      const box = await column.boundingBox();
      return box === null ? 0 : Math.max(0, Math.min(390, box.x + box.width) - Math.max(0, box.x)) / box.width;
    };
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await expect.poll(() => shown(first)).toBeGreaterThan(0.95);
    expect(await shown(second)).toBeLessThan(0.2);
    await swipeLeft(page);
    await expect.poll(() => shown(second)).toBeGreaterThan(0.95);
    expect(await shown(first)).toBeLessThan(0.2);
    await expect(texts(page).nth(1).locator("mark")).toBeInViewport();
  });
});
