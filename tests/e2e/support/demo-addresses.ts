import type { Page } from "@playwright/test";

/** The addresses of the demo case's pages and of the instance's own. */
export async function demoAddresses(page: Page): Promise<string[]> {
  await page.goto("/cases/demo/sources");
  const table = page.getByRole("table", { name: "Sources" });
  await table.waitFor();
  const reader = await table.locator("a[href*='/read/']").first().getAttribute("href");
  const readers = await table.locator("a[href*='/read/']").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const [a, b, c] = [...new Set(readers)].map((address) => address.split("/").at(-1));
  const source = await table.locator("a[href*='/sources/']").first().getAttribute("href");
  const sections = ["sources", "sources/schedule", "suggestions", "inbox", "inbox?view=found", "matrix", "claims", "claims/import", "questions", "notes", "log", "settings"].map((section) => `/cases/demo/${section}`);
  const searches = ["/search", "/search?q=Kidal", "/search?q=Kidal&case=demo&field=text", "/search?q=zorglub"];
  return ["/", "/account", "/people", ...searches, "/people/log", ...sections, "/cases/demo/compare", `/cases/demo/compare?a=${a}&b=${b}`, `/cases/demo/compare?a=${a}&b=${b}&c=${c}`, ...[reader, source].filter((address) => address !== null)];
}
