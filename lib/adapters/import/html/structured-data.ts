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
  for (const candidate of [trimmed, trimmed.replace(/[\n\r\t]+/g, " ")]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next, more forgiving, reading is tried; a block that none can read says nothing.
    }
  }
  return null;
}

/** Every JSON-LD object of the page, those that describe an article first. */
export function structuredData(page: HtmlDocument): JsonObject[] {
  const scripts = [...elementsIn(page)].filter((element) => element.tagName === "script" && /^application\/ld\+json/i.test(attribute(element, "type").trim()));
  const objects = scripts.flatMap((script) => objectsIn(parseLoosely(rawText(script))));
  return [...objects.filter(isArticle), ...objects.filter((object) => !isArticle(object))];
}

/** True for an object that describes an article. */
export function isArticle(object: JsonObject): boolean {
  return textsOf(object["@type"]).some((type) => ARTICLE.test(type.replace(/^.*[/#]/, "")));
}
