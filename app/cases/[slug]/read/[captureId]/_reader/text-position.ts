/**
 * Between the page and the text: every stretch of text stands in an element with `data-s`, its UTF-16 offset in the
 * capture, or is a whole paragraph, with `data-p`. Anything the view adds (marks, buttons) has no text of its own, so that
 * offsets stay exact.
 */

/** A stretch of the capture's text. UTF-16 offsets, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The text range of what is selected inside `root`; null for a caret, a selection elsewhere, or white space only. */
export function selectedRange(root: HTMLElement, selection: Selection | null): TextRange | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return null;
  const start = root.contains(range.startContainer) ? toOffset(range.startContainer, range.startOffset, "start") : null;
  const end = root.contains(range.endContainer) ? toOffset(range.endContainer, range.endOffset, "end") : null;
  if (start === null || end === null || end <= start) return null;
  return trimRange(range.toString(), { start, end });
}

/** Leaves white space at the ends of a selection out: it is rarely meant. The text is the selection's own. */
function trimRange(text: string, range: TextRange): TextRange | null {
  const lead = text.length - text.trimStart().length;
  const trail = text.length - text.trimEnd().length;
  const trimmed = { start: range.start + lead, end: range.end - trail };
  return trimmed.end > trimmed.start ? trimmed : null;
}

function toOffset(node: Node, offset: number, side: "start" | "end"): number | null {
  if (node.nodeType === Node.TEXT_NODE) {
    const stretch = node.parentElement?.closest<HTMLElement>("[data-s], [data-p]");
    return stretch ? within(stretch, offset, side) : null;
  }
  // Between elements: the nearest stretch on the inner side.
  const element = node as HTMLElement;
  const stretches = stretchesIn(element);
  if (stretches[0] === element) return within(element, offset === 0 ? 0 : lengthOf(element), side);
  const child = element.childNodes[offset];
  if (side === "start") {
    const after = child
      ? stretches.find((s) => s === child || child.contains(s) || (child.compareDocumentPosition(s) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
      : undefined;
    return after ? startOf(after) : null;
  }
  const before = stretches.filter((s) => !child || (child.compareDocumentPosition(s) & Node.DOCUMENT_POSITION_PRECEDING) !== 0).at(-1);
  return before ? startOf(before) + lengthOf(before) : null;
}

/** So far into a stretch. What ends before a paragraph's first letter, as browsers end a selected paragraph, ends with the one above. */
function within(stretch: HTMLElement, offset: number, side: "start" | "end"): number | null {
  const paragraph = stretch.closest<HTMLElement>("[data-p]");
  if (side === "start" || offset > 0 || !paragraph || startOf(stretch) > startOf(paragraph)) return startOf(stretch) + offset;
  const above = paragraph.previousElementSibling ?? paragraph.parentElement?.previousElementSibling?.lastElementChild;
  const last = above ? stretchesIn(above).at(-1) : undefined;
  return last ? startOf(last) + lengthOf(last) : null;
}

/** The stretches in an element, itself included, in the order of the text. */
function stretchesIn(element: Element): HTMLElement[] {
  const found = [element, ...element.querySelectorAll("[data-s], [data-p]")];
  return found.filter((one): one is HTMLElement => one instanceof HTMLElement && isStretch(one));
}

/** A paragraph of one piece is a stretch itself; one of several is not, its pieces are. */
function isStretch({ dataset, firstElementChild }: HTMLElement): boolean {
  return dataset["s"] !== undefined || (dataset["p"] !== undefined && firstElementChild === null);
}

function startOf({ dataset }: HTMLElement): number {
  return Number(dataset["s"] ?? dataset["p"]);
}

function lengthOf(stretch: HTMLElement): number {
  return stretch.textContent?.length ?? 0;
}

/** A range of the text as a range of the page; null when it is not in the text. */
export function rangeOf(root: HTMLElement, { start, end }: TextRange): Range | null {
  const from = toPoint(root, start, "start");
  const to = toPoint(root, end, "end");
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

let measuring: Range | null = null;

/**
 * Where the first character of a stretch stands in the window; null when it is not in the text or not laid out. One range serves all: the
 * browser keeps each range true at every change of the page, and thousands of them made every change slow.
 */
export function boxOf(root: HTMLElement, offset: number): DOMRect | null {
  const from = toPoint(root, offset, "start");
  if (!from) return null;
  measuring ??= document.createRange();
  measuring.setStart(from.node, from.offset);
  measuring.setEnd(from.node, from.offset + 1);
  const box = measuring.getBoundingClientRect();
  return box.height === 0 ? null : box;
}

/** Selects a range of the text on the page and returns the DOM range; null when it is not in the text. */
export function selectRange(root: HTMLElement, text: TextRange): Range | null {
  const range = rangeOf(root, text);
  if (!range) return null;
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return range;
}

function toPoint(root: HTMLElement, offset: number, side: "start" | "end"): { node: Node; offset: number } | null {
  const paragraph = paragraphAt(root, side === "end" ? offset - 1 : offset);
  if (!paragraph) return null;
  for (const stretch of stretchesIn(paragraph)) {
    const start = startOf(stretch);
    const node = stretch.firstChild;
    const length = node?.textContent?.length ?? 0;
    const inside = side === "end" ? offset > start && offset <= start + length : offset >= start && offset < start + length;
    if (node && inside) return { node, offset: offset - start };
  }
  return null;
}

/** Where a paragraph, or the first one of a block, begins in the text. */
function offsetOf(element: HTMLElement): number {
  const paragraph = element.dataset["p"] === undefined ? element.querySelector<HTMLElement>("[data-p]") : element;
  return Number(paragraph?.dataset["p"] ?? 0);
}

/** The paragraph that holds an offset, or the last one before it: the block first, for a text has thousands of paragraphs. */
export function paragraphAt(root: HTMLElement, offset: number): HTMLElement | null {
  let element = root;
  while (element.dataset["p"] === undefined) {
    const all = element.children;
    let low = 0;
    let high = all.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      const child = all[middle];
      if (child instanceof HTMLElement && offsetOf(child) <= offset) low = middle;
      else high = middle - 1;
    }
    const next = all[low];
    if (!(next instanceof HTMLElement)) return null;
    element = next;
  }
  return element;
}
