import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { serialize } from "parse5";
import { blocksOf } from "./blocks";
import { squeeze } from "./squeeze";
import { bodyOf, type HtmlDocument, parsePage } from "./tree";

/**
 * The blocks that Mozilla's Readability takes for the article, squeezed, as one witness among several; empty when it
 * finds none. It gets the tree that browsers would build, since linkedom's own parser repairs broken markup differently.
 */
export function readableBlocks(page: HtmlDocument): Set<string> {
  const { document } = parseHTML(serialize(page));
  const article = new Readability(document, { charThreshold: 250 }).parse();
  if (!article?.content) return new Set();
  return new Set(blocksOf(bodyOf(parsePage(article.content)), true).map((block) => squeeze(block.text)));
}
