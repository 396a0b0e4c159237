import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { serialize } from "parse5";
import type { HtmlDocument } from "./tree";

/**
 * The words that Mozilla's Readability takes for the article, as one witness among several; empty when it finds none.
 * It gets the tree that browsers would build, since linkedom's own parser repairs broken markup differently.
 */
export function readableText(page: HtmlDocument): string {
  const { document } = parseHTML(serialize(page));
  const article = new Readability(document, { charThreshold: 250, nbTopCandidates: 5 }).parse();
  return article?.textContent ?? "";
}
