import { blocksOf } from "./blocks";
import { endsSentence } from "./phrases";
import { attribute, bodyOf, elementsIn, type HtmlDocument, parsePage, rawText } from "./tree";

/** A child with this share of the prose of what holds it holds the article; the rest is menus, teasers and settings. */
const DOMINANT = 0.6;
/** Shorter text is a label. */
const LEAST_PROSE = 60;
const MOST_VALUES = 100_000;
const DEEPEST = 60;
/** No script assigns its page's data after more assignments than this. */
const MOST_ASSIGNED = 200;
/** `window.__STATE__ = {…};`, `self.data = JSON.parse("…")`: what scripts hold is not run, only read where it is JSON. */
const ASSIGNED = /(?:^|[;\s])(?:(?:window|self|globalThis)\s*(?:\.\s*[\w$]+|\[["'][\w$-]+["']\])|(?:var|let|const)\s+[\w$]+)\s*=\s*(JSON\.parse\(\s*(?="))?(?=[[{"])/g;
/** Keys whose short texts are words that a reader sees: headings, items, parts of a paragraph. */
const WORDS = /^(?:text|content|contents|html|body|value|data|children|items?|title|heading|headline|subtitle|paragraphs?|quote|rendered|standfirst|chapo|lead|intro|summary|nodes?|blocks?|elements?|components?)$/i;
/** Keys of what is no text of the article. */
const ASIDE = /(?:url|href|slug|alt|caption|legend|credit|copyright|author|byline|related|recommend|teaser|newsletter|promo|seo|meta|tags?|keywords?|share|comments?|breadcrumb|description|caption|image|media|video|tracking|analytics|ads?)(?:s|_\w+)?$/i;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

function parsed(source: string): Json {
  try {
    return JSON.parse(source) as Json;
  } catch {
    // A script that is no JSON says nothing.
    return null;
  }
}

/** The JSON value that begins at an index: up to where its brackets close, strings counted as strings. */
function valueAt(source: string, start: number): string {
  let depth = 0;
  let inString = false;
  for (let i = start; i < source.length; i++) {
    const char = source[i]!;
    if (inString) {
      if (char === "\\") i++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === "{" || char === "[") depth++;
    else if (char === "}" || char === "]") depth--;
    if (depth === 0 && !inString) return source.slice(start, i + 1);
  }
  return "";
}

/** The JSON values that a page's scripts hold. */
function statesOf(page: HtmlDocument): Json[] {
  const states: Json[] = [];
  for (const element of elementsIn(page)) {
    if (element.tagName !== "script" || attribute(element, "src") !== "") continue;
    const type = attribute(element, "type").toLowerCase();
    if (type.includes("ld+json")) continue;
    const source = rawText(element);
    if (type.includes("json")) states.push(parsed(source.trim()));
    else if (type === "" || type.includes("javascript") || type === "module") {
      let from = 0;
      let looks = 0;
      for (const match of source.matchAll(ASSIGNED)) {
        if (match.index < from || ++looks > MOST_ASSIGNED) continue;
        const start = match.index + match[0].length;
        const text = valueAt(source, start);
        // What does not close is no value, and neither is anything behind it.
        from = text === "" ? source.length : start + text.length;
        const value = parsed(text);
        states.push(match[1] && typeof value === "string" ? parsed(value) : value);
      }
    }
  }
  return states.filter((state) => state !== null && typeof state === "object");
}

/** Words without markup, its paragraphs parted by blank lines. */
function wordsOf(text: string): string {
  if (!/<\/?[a-z][^>]*>|&\w+;/i.test(text)) return text.trim();
  return blocksOf(bodyOf(parsePage(`<body>${text}`))).map((block) => block.text).join("\n\n");
}

const isProse = (text: string): boolean => text.length >= LEAST_PROSE && / \S+ /.test(text) && endsSentence(text.replace(/<[^>]*>\s*$/g, "").trimEnd());

const childrenOf = (value: Json): [string, Json][] =>
  Array.isArray(value) ? value.map((item): [string, Json] => ["", item]) : value !== null && typeof value === "object" ? Object.entries(value).filter(([key]) => !ASIDE.test(key)) : [];

/** How much prose stands below each value; null for a state too large to be one article's. */
function proseBelow(root: Json): Map<Json, number> | null {
  const sums = new Map<Json, number>();
  let values = 0;
  const visit = (value: Json, depth: number): number => {
    if (++values > MOST_VALUES || depth > DEEPEST) return 0;
    if (typeof value === "string") return isProse(value) ? value.length : 0;
    let sum = 0;
    for (const [, child] of childrenOf(value)) sum += visit(child, depth + 1);
    if (value !== null && typeof value === "object") sums.set(value, sum);
    return sum;
  };
  visit(root, 0);
  return values > MOST_VALUES ? null : sums;
}

/** The one string, or the list of parts, that most of the prose stands in. */
function articleIn(root: Json, sums: Map<Json, number>): Json {
  const weight = (value: Json): number => (typeof value === "string" ? (isProse(value) ? value.length : 0) : (sums.get(value) ?? 0));
  let value = root;
  for (;;) {
    const next = childrenOf(value).map(([, child]) => child).find((child) => weight(child) >= DOMINANT * weight(value));
    if (next === undefined || weight(next) === 0) return value;
    value = next;
  }
}

function textsIn(value: Json, key: string, into: string[], depth = 0): void {
  if (depth > DEEPEST) return;
  if (typeof value === "string") {
    if (isProse(value) || (WORDS.test(key) && / /.test(value.trim()))) into.push(wordsOf(value));
    return;
  }
  for (const [name, child] of childrenOf(value)) textsIn(child, name === "" ? key : name, into, depth + 1);
}

/**
 * The article's text in the data that a page's scripts hold, for pages that build what they show in the browser; empty
 * when there is none. Scripts are read, never run.
 */
export function articleInState(page: HtmlDocument): string {
  let best = "";
  for (const state of statesOf(page)) {
    const sums = proseBelow(state);
    if (!sums) continue;
    const article = articleIn(state, sums);
    const texts: string[] = [];
    textsIn(article, "text", texts);
    const text = texts.filter((part, i) => part !== "" && texts.indexOf(part) === i).join("\n\n");
    if (text.length > best.length) best = text;
  }
  return best;
}
