import { attribute, elementsIn, type HtmlDocument, rawText } from "./tree";

export type JsonObject = { [key: string]: unknown };

/** schema.org types that describe the page's own article. */
const ARTICLE = /^(?:\w*Article|NewsArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review|ClaimReview|Statement)$/;
/** Enough for every site seen; a page with more is not describing one article. */
const MOST_OBJECTS = 2_000;

const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);

/** The first text that a value holds: a string, the `name` or `@value` of an object, the first of a list. */
export function textOf(value: unknown): string | null {
  if (typeof value === "string") return value.trim() || null;
  if (Array.isArray(value)) return value.map(textOf).find((text) => text !== null) ?? null;
  return isObject(value) ? textOf(value["name"] ?? value["@value"] ?? null) : null;
}

/** All texts of a value that may be one or a list. */
export function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(textOf).filter((text) => text !== null);
}

function objectsIn(root: unknown): JsonObject[] {
  const found: JsonObject[] = [];
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && found.length < MOST_OBJECTS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_OBJECTS));
    else if (isObject(value)) {
      found.push(value);
      queue.push(value["@graph"], value["mainEntity"], value["mainEntityOfPage"], value["hasPart"]);
    }
  }
  return found;
}

/** JSON-LD as sites write it: with line ends inside strings, HTML comments around it, semicolons behind it. */
function parseLoosely(source: string): unknown {
  const trimmed = source.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>)\s*$/g, "").trim().replace(/;$/, "");
  const oneLine = trimmed.replace(/[\n\r\t]+/g, " ");
  for (const candidate of [trimmed, oneLine, oneLine.replace(/,\s*(?=[}\]])/g, "")]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next, more forgiving, reading is tried; a block that none can read says nothing.
    }
  }
  return brokenArticle(trimmed);
}

/** What can still be told of an article from JSON that does not parse, mostly for quotation marks in a title. */
function brokenArticle(source: string): JsonObject | null {
  if (!/"@type"\s*:\s*\[?\s*"\w*(?:Article|Posting)"/.test(source)) return null;
  const valueOf = (key: string): string | undefined => new RegExp(`"${key}"\\s*:\\s*"([^"\\\\]{1,200})"\\s*[,}\\]]`).exec(source)?.[1];
  const author = /"author"\s*:\s*\[?\s*\{[^{}]{0,400}?"name"\s*:\s*"([^"\\]{1,100})"/.exec(source)?.[1];
  return Object.fromEntries(Object.entries({ "@type": "Article", datePublished: valueOf("datePublished"), author }).filter(([, value]) => value !== undefined));
}

/** Objects that a graph names once and refers to by `@id` elsewhere are put where they are meant. */
function withReferences(objects: JsonObject[]): JsonObject[] {
  const named = new Map(objects.filter((object) => typeof object["@id"] === "string" && (object["name"] !== undefined || object["@type"] !== undefined)).map((object) => [object["@id"] as string, object]));
  const resolved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolved);
    return isObject(value) && value["name"] === undefined && typeof value["@id"] === "string" ? (named.get(value["@id"]) ?? value) : value;
  };
  return objects.map((object) => ({ ...object, author: resolved(object["author"]), creator: resolved(object["creator"]), publisher: resolved(object["publisher"]) }));
}

/** Every JSON-LD object of the page, those that describe an article first. */
export function structuredData(page: HtmlDocument): JsonObject[] {
  const scripts = [...elementsIn(page)].filter((element) => element.tagName === "script" && /^application\/ld\+json/i.test(attribute(element, "type").trim()));
  const objects = withReferences(scripts.flatMap((script) => objectsIn(parseLoosely(rawText(script)))));
  return [...objects.filter(isArticle), ...objects.filter((object) => !isArticle(object))];
}

/** True for an object that describes a page and says when it was published. */
export function isDatedPage(object: JsonObject): boolean {
  return textsOf(object["@type"]).some((type) => /(?:^|[/#])\w*(?:WebPage|CreativeWork|NewsMediaObject)$/.test(type)) && textOf(object["datePublished"]) !== null;
}

/** True for an object that describes an article. */
export function isArticle(object: JsonObject): boolean {
  return textsOf(object["@type"]).some((type) => ARTICLE.test(type.replace(/^.*[/#]/, "")));
}
