import { BLOCKS, HEADINGS, isHidden, isTextless } from "./element-kinds";
import { endsSentence } from "./phrases";
import { TextRun } from "./text-run";
import { attribute, type HtmlElement, isElement, isText, rawText } from "./tree";

/** One paragraph, heading, list item, caption or table row as a reader of the page sees it. */
export interface TextBlock {
  /** `<br>` is LF, cells of a row are parted by TAB; other white space collapsed; no-break spaces kept. */
  text: string;
  /** UTF-16 units of the text that are links. */
  linked: number;
  /** The nearest element around it that makes blocks. */
  element: HtmlElement;
}

/** A cell that holds its words in a paragraph holds no more than this, or it is one of a page's columns. */
const LONGEST_CELL = 200;
const WRAPPERS = new Set(["p", "div"]);

const holdsBlock = (element: HtmlElement): boolean => element.childNodes.some((child) => isElement(child) && (BLOCKS.has(child.tagName) || holdsBlock(child)));

/** What holds the words of a cell: itself, or the one paragraph in it; null for a cell with more than words. */
function wordsOf(cell: HtmlElement): HtmlElement | null {
  if (!holdsBlock(cell)) return cell;
  const inside = cell.childNodes.filter((child) => !isText(child) || child.value.trim() !== "");
  const [only] = inside;
  if (inside.length !== 1 || !only || !isElement(only) || !WRAPPERS.has(only.tagName) || holdsBlock(only)) return null;
  return rawText(only).length <= LONGEST_CELL ? only : null;
}

/** A row whose cells hold nothing but words is read as one line; other tables are layout. */
function isPlainRow(row: HtmlElement): boolean {
  const cells = row.childNodes.filter(isElement);
  return cells.length > 1 && cells.every((cell) => wordsOf(cell) !== null);
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** Figures set above the line, which behind another figure would become part of it ("19¹" is not "191"). */
const raised = (figures: string): string => figures.replace(/\d/g, (digit) => RAISED[Number(digit)]!);

/**
 * The visible text of an element as blocks in document order. Inline elements add and lose no space, so that words
 * stay as they are read; hidden elements, scripts and controls are left out.
 *
 * @param ignoreHiding also reads elements that the markup hides, all or some, for pages that show their text by script.
 */
export function blocksOf(root: HtmlElement, ignoreHiding: boolean | Set<HtmlElement> = false): TextBlock[] {
  const blocks: TextBlock[] = [];
  const run = new TextRun();
  const isKeptBack = (element: HtmlElement): boolean => ignoreHiding !== true && isHidden(element) && !(ignoreHiding && ignoreHiding.has(element));
  const flush = (element: HtmlElement): void => {
    for (const piece of run.take()) blocks.push({ ...piece, element });
  };
  const row = (element: HtmlElement, linked: boolean): void => {
    element.childNodes.filter(isElement).forEach((cell, i) => {
      if (i > 0) run.separate("\t");
      for (const child of (wordsOf(cell) ?? cell).childNodes) walk(child, element, linked, false);
    });
  };
  const walk = (node: HtmlElement["childNodes"][number], block: HtmlElement, linked: boolean, preserved: boolean): void => {
    if (isText(node)) return run.add(node.value, linked, preserved);
    if (!isElement(node) || isTextless(node) || isKeptBack(node)) return;
    if (node.tagName === "br") return run.separate("\n");
    if (node.tagName === "sup" && run.endsInFigure && /^\d+$/.test(rawText(node))) return run.add(raised(rawText(node)), linked, false);
    const inLink = linked || (node.tagName === "a" && attribute(node, "href") !== "");
    if (!BLOCKS.has(node.tagName)) return node.childNodes.forEach((child) => walk(child, block, inLink, preserved));
    flush(block);
    if (node.tagName === "tr" && isPlainRow(node)) row(node, inLink);
    else for (const child of node.childNodes) walk(child, node, inLink, preserved || node.tagName === "pre");
    flush(node);
  };
  for (const child of root.childNodes) walk(child, root, false, root.tagName === "pre");
  flush(root);
  return blocks;
}

/** A heading with so much text that ends as sentences do is a paragraph that someone wanted larger. */
const LONGEST_HEADING = 160;

/** True for a block that is a heading of its own. */
export function isHeading(block: TextBlock): boolean {
  return HEADINGS.has(block.element.tagName) && (block.element.tagName === "h1" || block.text.length <= LONGEST_HEADING || !endsSentence(block.text));
}
