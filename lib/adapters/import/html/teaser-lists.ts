import type { TextBlock } from "./blocks";
import { attribute, type HtmlElement, isElement, parentOf } from "./tree";

/** So many neighbours of one kind make a list. */
const LEAST = 3;
const LEAST_LINK = 15;
/** A teaser has no more lines, and less text, than this. */
const MOST_BLOCKS = 4;
const LONGEST = 500;

const kind = (element: HtmlElement): string => `${element.tagName}.${attribute(element, "class")}`;

const leadsAway = (block: TextBlock): boolean => block.text.length >= LEAST_LINK && block.linked >= 0.9 * block.text.length;

/** What stands below each element, up to one block more than a teaser has. */
function blocksBelow(blocks: TextBlock[]): Map<HtmlElement, TextBlock[]> {
  const below = new Map<HtmlElement, TextBlock[]>();
  for (const block of blocks) {
    for (let element: HtmlElement | null = block.element; element; element = parentOf(element)) {
      const list = below.get(element) ?? [];
      if (list.length <= MOST_BLOCKS) list.push(block);
      below.set(element, list);
    }
  }
  return below;
}

/**
 * Elements that are one teaser of a list: three or more neighbours of the same kind, each a link as a line of its own and
 * a few words, whatever the page calls them. Items of live pages have no such line.
 */
export function teaserLists(blocks: TextBlock[], title: HtmlElement | null): Set<HtmlElement> {
  const below = blocksBelow(blocks);
  const holdsTitle = new Set<HtmlElement>();
  for (let element = title; element; element = parentOf(element)) holdsTitle.add(element);
  const isTeaser = (element: HtmlElement): boolean => {
    const inside = below.get(element) ?? [];
    const length = inside.reduce((sum, block) => sum + block.text.length, 0);
    return inside.length > 1 && inside.length <= MOST_BLOCKS && length <= LONGEST && inside.slice(0, 2).some(leadsAway) && !holdsTitle.has(element);
  };
  const teasers = new Set<HtmlElement>();
  for (const parent of below.keys()) {
    const kinds = new Map<string, HtmlElement[]>();
    for (const child of parent.childNodes) {
      if (!isElement(child) || !isTeaser(child)) continue;
      const alike = kinds.get(kind(child));
      if (alike) alike.push(child);
      else kinds.set(kind(child), [child]);
    }
    for (const alike of kinds.values()) if (alike.length >= LEAST) for (const element of alike) teasers.add(element);
  }
  return teasers;
}
