import type { Page } from "playwright";
import { openCase } from "@/lib/services/access/open-case";
import { createCase } from "@/lib/services/cases/create-case";
import type { Context } from "@/lib/services/context";
import { importDocument } from "@/lib/services/sources/import-document";
import { makeArticle } from "./made-case";
import { longestTask, scrollThrough } from "./watch-page";

const LENGTH = 1_000_000;

/**
 * Opens and scrolls pairs of a megabyte: two versions with a change in every 40th line, and two texts without a word in
 * common. The page must be watched already.
 */
export async function measureComparison(page: Page, address: string, context: Context): Promise<string[][]> {
  const { slug } = await createCase(context, { title: "Bench comparison", slug: "bench-comparison" });
  const scope = await openCase(context, slug, "case.edit");
  const capture = async (text: string) =>
    (await importDocument(context, scope, { bytes: new TextEncoder().encode(text), method: "cli", fileName: "long.txt" })).captureId;
  const first = makeArticle(3, LENGTH);
  const later = first
    .split("\n")
    .map((line, n) => (n % 40 === 0 ? `${line} Ajouté ensuite, ligne ${n}.` : line))
    .join("\n");
  const other = first.replace(/\p{L}/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0x400));
  const [a, b, c] = [await capture(first), await capture(later), await capture(other)];
  return [
    ...(await measurePair(page, `${address}/cases/${slug}/compare?a=${a}&b=${b}`, "two versions of 1 MB")),
    ...(await measurePair(page, `${address}/cases/${slug}/compare?a=${a}&b=${c}`, "two texts of 1 MB with nothing in common")),
  ];
}

async function measurePair(page: Page, address: string, what: string): Promise<string[][]> {
  const started = performance.now();
  await page.goto(address);
  await page.locator("[role=table] [role=cell]").first().waitFor();
  const opened = performance.now() - started;
  const opening = await longestTask(page);
  await scrollThrough(page);
  const scrolling = await longestTask(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  return [
    [`${what}: compared and shown after`, `${opened.toFixed(0)} ms`],
    ["… longest task while opening", `${opening.toFixed(0)} ms`],
    ["… longest task while scrolling through it", `${scrolling.toFixed(0)} ms`],
    ["… heap of the page", `${(usedSize / 1e6).toFixed(0)} MB`],
  ];
}
