import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, type TreeAdapter } from "parse5";
import { IMPORT_LIMITS } from "@/lib/limits";
import { ImportFailure } from "../import-failure";

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlDocument = DefaultTreeAdapterTypes.Document;

export const isElement = (node: HtmlNode | DefaultTreeAdapterTypes.ParentNode): node is HtmlElement => "tagName" in node;
export const isText = (node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === "#text";

export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? "";
}

export function parentOf(node: HtmlElement): HtmlElement | null {
  return node.parentNode && isElement(node.parentNode) ? node.parentNode : null;
}

/** Every element in document order, without recursion. */
export function* elementsIn(root: HtmlDocument | HtmlElement): Generator<HtmlElement> {
  const stack: HtmlNode[] = root.childNodes.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
  }
}

/** All text below a node as it stands in the markup, scripts included. */
export function rawText(root: HtmlElement): string {
  let text = "";
  const stack: HtmlNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isText(node)) text += node.value;
    else if (isElement(node)) for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
  }
  return text;
}

function countingAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement: (...args) => {
      if (++elements > IMPORT_LIMITS.htmlElements) throw new ImportFailure("too-complex");
      return defaultTreeAdapter.createElement(...args);
    },
  };
}

function checkDepth(document: HtmlDocument): void {
  let level: (HtmlDocument | HtmlElement)[] = [document];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > IMPORT_LIMITS.htmlDepth) throw new ImportFailure("too-deep");
    level = level.flatMap((node) => node.childNodes.filter(isElement));
  }
}

/**
 * Parses a page as browsers do, and refuses what other parsers and recursive code could not bear.
 * @throws ImportFailure `too-complex` for too many elements, `too-deep` for too deep a nesting.
 */
export function parsePage(html: string): HtmlDocument {
  const document = parse(html, { treeAdapter: countingAdapter(), sourceCodeLocationInfo: false, scriptingEnabled: false });
  checkDepth(document);
  return document;
}

/** The page's body; parsing always makes one, empty for a page of frames. */
export function bodyOf(page: HtmlDocument): HtmlElement {
  for (const element of elementsIn(page)) if (element.tagName === "body" || element.tagName === "frameset") return element;
  throw new ImportFailure("no-text");
}
