import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { serialize } from "parse5";
import { blocksOf } from "./blocks";
import { squeeze } from "./squeeze";
import { bodyOf, elementsIn, type HtmlDocument, type HtmlElement, parentOf, parsePage } from "./tree";

/** Readability walks from element to element many times over: pages with more than this, or deeper, cost it minutes. */
const MOST_ELEMENTS = 30_000;
const MOST_STEPS = 1_000_000;
const MOST_MARKUP = 8_000_000;
/** Its patterns look for the end of white space from each of its characters. */
const ENDLESS_SPACE = /\s{4000}/;

/** Whether Readability can be asked: the number of elements, and of steps from each of them up to the root. */
function isBearable(page: HtmlDocument): boolean {
  const depths = new Map<HtmlElement, number>();
  let steps = 0;
  for (const element of elementsIn(page)) {
    const parent = parentOf(element);
    const depth = parent ? (depths.get(parent) ?? 0) + 1 : 1;
    depths.set(element, depth);
    steps += depth;
    if (depths.size > MOST_ELEMENTS || steps > MOST_STEPS) return false;
  }
  return true;
}

/**
 * The blocks that Mozilla's Readability takes for the article, squeezed, as one witness among several; empty when it
 * finds none or the page is too large for it. It gets the tree that browsers would build, since linkedom's own parser repairs broken markup differently.
 */
export function readableBlocks(page: HtmlDocument): Set<string> {
  if (!isBearable(page)) return new Set();
  const markup = serialize(page);
  if (markup.length > MOST_MARKUP || ENDLESS_SPACE.test(markup.replace(/&nbsp;/g, " "))) return new Set();
  const { document } = parseHTML(markup);
  const article = new Readability(document, { charThreshold: 250 }).parse();
  if (!article?.content) return new Set();
  return new Set(blocksOf(bodyOf(parsePage(article.content)), true).map((block) => squeeze(block.text)));
}
