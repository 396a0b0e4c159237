import { paragraphs } from "./paragraphs";
import type { Span } from "../types";

/** A quotation: `start` to `end` covers the words, `open` to `close` also the marks. UTF-16 offsets. */
export interface Quote extends Span {
  readonly open: number;
  readonly close: number;
  /** It has no closing mark: it was introduced by a colon and ends with its paragraph. */
  readonly unclosed?: true;
  /** Its marks are single ones, which are apostrophes elsewhere. */
  readonly single?: true;
}

/** A quotation left open goes on into the next paragraph only this far, else the mark was a slip. */
const MAX_PARAGRAPHS = 6;
/** Quotations nest this deep at most; deeper marks are noise. */
const MAX_DEPTH = 4;

const MARK = /["\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\uff02]/g;
const CLOSES: Readonly<Record<string, string>> = { "\u00bb": "\u00ab", "\u201d": "\u201c", "\u203a": "\u2039" };
const SPACE = /[\s\u00a0\u202f]/;

interface Open {
  readonly mark: string;
  readonly at: number;
  readonly width: number;
  paragraphs: number;
  /** A later paragraph began with a mark of its own, as long quotations do. */
  continued: boolean;
  /** Where its paragraph ends. */
  readonly limit: number;
}

/**
 * Pairs the quotation marks of a text: guillemets, English and straight ones, nested and over several paragraphs.
 * A mark that is never closed opens nothing. In order of `open`; linear.
 */
export function findQuotes(text: string, within: Iterable<Span> = paragraphs(text)): Quote[] {
  const found: Quote[] = [];
  const stack: Open[] = [];
  const marks = text.matchAll(MARK);
  let next = marks.next();
  for (const { start, end } of within) {
    startParagraph(text, stack, text[start] ?? "", found);
    for (; !next.done && next.value.index < end; next = marks.next()) {
      const [mark] = next.value;
      if (next.value.index === start && resumes(stack, mark)) continue;
      readMark(text, stack, mark, next.value.index, { start, end }, found);
    }
  }
  drop(text, stack, 0, found);
  return found.sort((a, b) => a.open - b.open || b.close - a.close);
}

/** Index of the first of some quotations, in order, that opens at or after `offset`. Binary search: a paragraph may hold thousands. */
export function firstQuoteFrom(quotes: readonly Quote[], offset: number): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.open ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** At the start of a paragraph: drops what was left open and is not taken up again. */
function startParagraph(text: string, stack: Open[], first: string, found: Quote[]): void {
  for (let i = stack.length - 1; i >= 0; i -= 1) {
    const open = stack[i];
    if (!open) continue;
    open.paragraphs += 1;
    const taken = first === open.mark || CLOSES[first] === open.mark || isTyped(open.mark, first);
    if (taken) open.continued = true;
    const straight = open.mark === '"' || open.mark === "\uff02";
    if ((straight && !taken) || (!open.continued && open.paragraphs > MAX_PARAGRAPHS)) drop(text, stack, i, found, 1);
  }
}

/** Gives up opening marks. What a colon introduced was a quotation all the same, up to the end of its paragraph. */
function drop(text: string, stack: Open[], from: number, found: Quote[], count = stack.length - from): void {
  for (const open of stack.splice(from, count)) {
    let before = open.at - 1;
    while (before >= 0 && SPACE.test(text[before] ?? "")) before -= 1;
    let start = open.at + open.width;
    while (start < open.limit && SPACE.test(text[start] ?? "")) start += 1;
    if (text[before] === ":" && start < open.limit) found.push({ open: open.at, start, end: open.limit, close: open.limit, unclosed: true });
  }
}

/** Whether the first mark of a paragraph only repeats the one that is still open. */
function resumes(stack: readonly Open[], mark: string): boolean {
  const top = stack.at(-1);
  return top !== undefined && (mark === top.mark || CLOSES[mark] === top.mark || isTyped(top.mark, mark));
}

/** A quotation opened with a straight mark whose later paragraphs begin with a curly one. */
function isTyped(open: string, first: string): boolean {
  return open === '"' && first === "\u201c";
}

function readMark(text: string, stack: Open[], mark: string, at: number, within: Span, found: Quote[]): void {
  if (mark === '"' || mark === "\uff02" || mark === "\u201f") return readStraight(text, stack, mark, at, within, found);
  const opener = CLOSES[mark];
  if (opener === undefined) {
    if ((mark === "\u00ab" || mark === "\u201c") && isMistyped(text, at)) {
      const index = stack.findLastIndex((open) => open.mark === mark);
      if (index >= 0) return close(stack, index, text, at, found);
    }
    dropStale(text, stack, found);
    // „ … “ closes with the mark that opens elsewhere.
    const low = stack.at(-1);
    if (mark === "\u201c" && low?.mark === "\u201e") return close(stack, stack.length - 1, text, at, found);
    if (stack.length < MAX_DEPTH) stack.push({ mark, at, width: 1, paragraphs: 0, continued: false, limit: within.end });
    return;
  }
  for (let i = stack.length - 1; i >= 0; i -= 1) {
    if (stack[i]?.mark === opener || (opener === "\u201c" && stack[i]?.mark === "\u201e")) return close(stack, i, text, at, found);
  }
  // "Les messages ont inquiété » , a dit le maire: the wrong mark closes what a straight one opened.
  if (stack.length > 0 && stack.at(-1)?.mark === '"') close(stack, stack.length - 1, text, at, found);
}

/** « bilan provisoire« .: the opening mark typed where the closing one belongs, stuck to the last word. */
function isMistyped(text: string, at: number): boolean {
  const before = text[at - 1] ?? " ";
  return !SPACE.test(before) && !/[(['\u2019\u2014-]/.test(before) && /^[\s\u00a0\u202f]?[,.;:!?)]|^\s*$/.test(text.slice(at + 1, at + 3));
}

function readStraight(text: string, stack: Open[], mark: string, at: number, within: Span, found: Quote[]): void {
  const before = at > within.start ? (text[at - 1] ?? " ") : " ";
  const after = at + 1 < within.end ? (text[at + 1] ?? " ") : " ";
  const index = stack.findLastIndex((open) => open.mark === mark);
  // « … ", dit-il »: what ends a clause follows a closing mark, with or without a space before it.
  const ends = /[,;:!?)\]»”]/.test(after) || (after === "." && text[at + 2] !== ".");
  const opens = (SPACE.test(before) || /[(['\u2019\u00ab\u201c\u2014-]/.test(before)) && !SPACE.test(after) && !ends;
  const closes = !SPACE.test(before) && (SPACE.test(after) || /[).,;:!?\]\u2026»”]/.test(after));
  if (index >= 0 && !(opens && !closes)) return close(stack, index, text, at, found);
  if (index >= 0) stack.splice(index);
  // A mark that can only close, such as the inches of 5", opens nothing.
  if (!closes || opens) if (stack.length < MAX_DEPTH) stack.push({ mark, at, width: 1, paragraphs: 0, continued: false, limit: within.end });
}

/** A new opening mark in a later paragraph shows that the old one was never closed. */
function dropStale(text: string, stack: Open[], found: Quote[]): void {
  for (let i = stack.length - 1; i >= 0; i -= 1) {
    const open = stack[i];
    if (open && open.paragraphs > 0 && !open.continued) drop(text, stack, i, found, 1);
  }
}

function close(stack: Open[], index: number, text: string, at: number, found: Quote[]): void {
  const open = stack[index];
  stack.splice(index);
  if (!open) return;
  let start = open.at + open.width;
  let end = at;
  while (start < end && SPACE.test(text[start] ?? "")) start += 1;
  while (end > start && SPACE.test(text[end - 1] ?? "")) end -= 1;
  if (end > start) found.push({ open: open.at, start, end, close: at + 1 });
}
