import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readHtml } from "@/lib/adapters/import/html/read-html";
import { type MarkedPage, markedPages, scoreText, summarise } from "@/tests/support/html-corpus";

const pages = markedPages();
/** Their text stands in structured data alone, which the variants below take out or leave nothing without. */
const STRUCTURED = new Set(["script-only", "cut-with-body", "data-of-a-script-page", "assigned-state"]);

const scrambled = (value: string): string => value.replace(/\w+/g, (word) => `x${[...word].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) >>> 0, 7).toString(36)}`);
const withoutNames = (html: string): string =>
  html
    .replace(/ (class|id)=(?:"([^"]*)"|([\w-]+))/g, (_, name: string, quoted: string | undefined, bare: string | undefined) => ` ${name}="${scrambled(quoted ?? bare ?? "")}"`)
    .replace(/ (?:itemprop|role|rel|data-[\w-]+)="[^"]*"/g, "");
const withoutSections = (html: string): string => html.replace(/<(\/?)(?:article|section|main|header|footer|aside|nav)\b/g, "<$1div");
const withoutMetadata = (html: string): string => html.replace(/<meta (?!charset)[^>]*>/g, "").replace(/<script type="application\/ld[\s\S]*?<\/script>/g, "");

const plainReadability = (html: string): string => new Readability(parseHTML(html).document).parse()?.textContent ?? "";
const measure = (chosen: MarkedPage[], change: (html: string) => string, read: (html: string) => string) => summarise(chosen.map((page) => scoreText(read(change(page.html)), page)));
const ours = (html: string): string => readHtml(html).text;

describe("the text of pages", () => {
  it.each(pages.map((page) => [page.name, page] as const))("%s: every marked sentence verbatim, nothing of what stands around it", (_name, page) => {
    const text = ours(page.html);
    expect(page.wanted.filter((sentence) => !text.includes(sentence))).toEqual([]);
    expect(page.unwanted.filter((sentence) => text.includes(sentence))).toEqual([]);
  });

  it.each<[string, (html: string) => string]>([
    ["without the names of classes and ids", withoutNames],
    ["without metadata", withoutMetadata],
    ["with plain elements only", withoutSections],
    ["without any of these", (html) => withoutSections(withoutNames(withoutMetadata(html)))],
  ])("%s it is still found, and better than by Readability alone", (_name, change) => {
    const chosen = pages.filter((page) => !STRUCTURED.has(page.name));
    const found = measure(chosen, change, ours);
    const plain = measure(chosen, change, plainReadability);
    expect(found.recall).toBeGreaterThanOrEqual(0.98);
    expect(found.accuracy).toBeGreaterThanOrEqual(0.96);
    expect(found.accuracy).toBeGreaterThan(plain.accuracy);
  });

  it.each(pages.map((page) => [page.name, page] as const))("%s: its title", (_name, page) => {
    expect(readHtml(page.html).title).toContain(page.title);
  });
});
