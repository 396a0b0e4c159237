import { blocksOf } from "./blocks";
import { isHidden } from "./element-kinds";
import { endsSentence } from "./phrases";
import { elementsIn, type HtmlElement, isElement, parentOf } from "./tree";
import { markersOf } from "./vocabulary";

const LEAST_PROSE = 60;
/** So many paragraphs stand open before what is folded, and so many in it. */
const LEAST_OPEN = 2;
const LEAST_FOLDED = 2;
/** Links of a folded menu are most of its text. */
const MOST_LINKED = 0.3;
/** No page folds its text in more places; what is hidden more often is something else, and each look costs time. */
const MOST_FOLDS = 60;
/** How far back open paragraphs are looked for. */
const NEIGHBOURS = 40;

const paragraphsIn = (element: HtmlElement): number => blocksOf(element).filter((block) => block.text.length >= LEAST_PROSE && endsSentence(block.text) && block.linked < MOST_LINKED * block.text.length).length;

/** Open paragraphs that stand before an element in what holds it. */
function openBefore(element: HtmlElement): number {
  const siblings = parentOf(element)?.childNodes ?? [];
  const at = siblings.indexOf(element);
  return siblings.slice(Math.max(0, at - NEIGHBOURS), at).filter((sibling) => isElement(sibling) && (sibling.tagName === "p" || sibling.tagName === "div") && !isHidden(sibling) && paragraphsIn(sibling) === 1).length;
}

/**
 * Elements that the markup hides until a reader asks for "the rest": they go on, right behind open paragraphs, with
 * paragraphs of their own. Dialogues, notices and menus stand elsewhere or are named so.
 */
export function foldedText(body: HtmlElement): Set<HtmlElement> {
  const folded = new Set<HtmlElement>();
  let looks = 0;
  for (const element of elementsIn(body)) {
    if (looks > MOST_FOLDS) return new Set();
    if (!isHidden(element) || (element.tagName !== "div" && element.tagName !== "section")) continue;
    const markers = markersOf(element);
    if (["comments", "frame", "foreign", "caption"].some((marker) => markers.has(marker as never))) continue;
    looks++;
    if (paragraphsIn(element) >= LEAST_FOLDED && openBefore(element) >= LEAST_OPEN) folded.add(element);
  }
  return folded;
}
