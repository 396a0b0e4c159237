import type { Page } from "playwright";

/** What a watched page keeps of itself. Times in ms since it was asked for; tasks are of the page's own thread, with the processor's other work in them. */
export type Watched = { longTasks: number[]; interactiveAt: number };

/** Runs in the page, as text: what compiles this file would put helpers of its own into a function. */
const WATCH = `
  window.longTasks = [];
  window.interactiveAt = NaN;
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: "longtask", buffered: true });
  requestAnimationFrame(function look() {
    const text = document.querySelector("[role=application]");
    // React leaves its properties on an element when it takes over what the server wrote.
    if (text && Object.keys(text).some((key) => key.startsWith("__reactProps"))) window.interactiveAt = performance.now();
    else requestAnimationFrame(look);
  });`;

/** Lets every page opened from now on count its long tasks, and note when React has taken over the text of a reading view. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript({ content: WATCH });
}

/** The longest task since it was asked last, in ms. */
export function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, ...(window as unknown as Watched).longTasks.splice(0)));
}

/** Turns the wheel through a long page, waiting for each step to be drawn. */
export async function scrollThrough(page: Page): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.mouse.wheel(0, 4_000);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
}
