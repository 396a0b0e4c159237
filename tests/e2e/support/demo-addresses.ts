import type { Page } from "@playwright/test";
import { lineUpAddress } from "@/app/cases/[slug]/_disagreement/line-up-address";

/** Pages of the demo case that need no id. */
const SECTIONS = [
  "sources", "sources/schedule", "suggestions", "inbox", "inbox?view=found", "matrix", "pictures", "claims", "claims/import",
  "questions", "compare", "notes", "log", "log?show=removed", "settings",
];

/** The instance's own. */
const INSTANCE = ["/", "/account", "/people", "/people/log", "/search", "/search?q=Kidal", "/search?q=Kidal&case=demo&field=text", "/search?q=zorglub"];

/** The addresses of the demo case's pages and of the instance's own. */
export async function demoAddresses(page: Page): Promise<string[]> {
  const readers = await linksIn(page, "/cases/demo/sources", "/read/");
  const [source] = await linksIn(page, "/cases/demo/sources", "/sources/");
  const [question] = await linksIn(page, "/cases/demo/questions", "/questions/");
  const [a, b, c] = readers.map((address) => address.split("/").at(-1));
  const compare = `/cases/demo/compare?a=${a}&b=${b}`;
  const found = [readers[0], source, question, await lineUp(page)].filter((address) => typeof address === "string");
  return [...INSTANCE, ...SECTIONS.map((section) => `/cases/demo/${section}`), compare, `${compare}&c=${c}`, ...found];
}

/** Addresses of links on a page that hold `part`, each once. */
async function linksIn(page: Page, address: string, part: string): Promise<string[]> {
  await page.goto(address);
  const links = page.locator(`main a[href*='${part}0']`);
  await links.first().waitFor();
  return [...new Set(await links.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? "")))];
}

/** The first cells of the matrix, lined up. */
async function lineUp(page: Page): Promise<string | null> {
  await page.goto("/cases/demo/matrix");
  const cells = page.locator("[data-appearances]");
  await cells.first().waitFor();
  const ids = await cells.evaluateAll((found) => found.map((cell) => (cell as HTMLElement).dataset["appearances"]?.split(" ")[0] ?? ""));
  return lineUpAddress("demo", ids.slice(0, 3));
}
