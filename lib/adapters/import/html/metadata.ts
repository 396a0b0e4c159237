import { writtenDates } from "../dates/written-date";
import { languageCode } from "../finish/language";
import { asTitle } from "../finish/title";
import { blocksOf } from "./blocks";
import { nameIn } from "./byline";
import { isoDate } from "./dates";
import { squeeze } from "./squeeze";
import { isArticle, isDatedPage, type JsonObject, structuredData, textOf, textsOf } from "./structured-data";
import { attribute, elementsIn, type HtmlDocument, type HtmlElement, rawText } from "./tree";

/** What a page states about its article. */
export interface PageMetadata {
  /** As its metadata state it, without the site's name; null when they do not. */
  title: string | null;
  /** What the browser's tab shows. */
  documentTitle: string;
  byline: string | null;
  publication: string | null;
  publishedAt: string | null;
  /** The day in the page's own address, for pages that state none elsewhere. */
  addressDate: string | null;
  language: string | null;
  description: string | null;
  /** The whole text, where the structured data hold it; may contain markup. */
  articleBody: string | null;
  /** The page says that the text is for subscribers. */
  restricted: boolean;
}

const TITLE_SEPARATOR = /\s+[|·•–—»-]+\s+/;
/** A site's name at the end of a document title is no longer, a title before it no shorter. */
const SITE_NAME_LENGTH = 40;
const TITLE_LENGTH = 20;
/** Names of pictures and machines that sites put where an author belongs. */
const NOT_A_NAME = /^(?:https?:|www\.|@|admin$|administrator$|webmaster$|null$|undefined$|editor$|[\w-]+\.(?:com|org|net|info|[a-z]{2})$)/i;
const BEFORE_NAME = /^(?:(?:propos recueillis |recueilli |[ée]crit |written |text |texte )?(?:par|by|von|por|di)|texte?|auteure?|author)\s*:?\s+/i;
/** What elements that hold an author hold behind the name, sometimes without a space between. */
const BEHIND_NAME = /\s*(?:[|·•–—]|(?:[Pp]ubli(?:é|shed)|[Mm]is à jour|[Uu]pdated|[Pp]osted|[Aa]ktualisiert|[Vv]eröffentlicht)|\d)/;
/** A date in words is looked for in no more than this. */
const DATE_LENGTH = 80;

/** `name`, `property`, `itemprop` or `http-equiv` → contents, in order, of the page's meta elements. */
function metaContents(elements: HtmlElement[]): Map<string, string[]> {
  const contents = new Map<string, string[]>();
  for (const element of elements) {
    if (element.tagName !== "meta") continue;
    const content = attribute(element, "content").trim();
    if (!content) continue;
    for (const key of ["property", "name", "itemprop", "http-equiv"].flatMap((name) => attribute(element, name).toLowerCase().split(/\s+/))) {
      if (key) contents.set(key, [...(contents.get(key) ?? []), content]);
    }
  }
  return contents;
}

/**
 * The site's name, told by what a document title has beside the heading of the page: "Heading – Site" or "Site | Heading".
 * Null when the title is nothing but the heading, or is not made of it.
 */
export function siteInTitle(documentTitle: string, heading: string): string | null {
  const parts = documentTitle.split(TITLE_SEPARATOR);
  const wanted = squeeze(heading);
  if (parts.length < 2 || wanted === "") return null;
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const name = squeeze(documentTitle).startsWith(wanted) ? last : squeeze(documentTitle).endsWith(wanted) ? first : "";
  return name !== "" && name.length <= SITE_NAME_LENGTH && squeeze(name) !== wanted ? name : null;
}

/** A document title without the parts that name the site. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(TITLE_SEPARATOR);
  const last = parts.at(-1) ?? "";
  if (parts.length === 1) return title;
  const withoutLast = title.slice(0, title.lastIndexOf(last)).replace(/[\s|·•–—»-]+$/, "");
  if (site && squeeze(last) === squeeze(site)) return withoutLast;
  if (site && squeeze(parts[0]!) === squeeze(site)) return title.slice(title.indexOf(parts[1]!));
  return last.length <= SITE_NAME_LENGTH && withoutLast.length >= TITLE_LENGTH ? withoutLast : title;
}

const AUTHOR_KEYS = ["author", "article:author_name", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl", "citation_author"];

function bylineOf(article: JsonObject | undefined, meta: Map<string, string[]>, elements: HtmlElement[], language: string | null): string | null {
  const stated = [...new Set(textsOf(article?.["author"] ?? article?.["creator"]))].filter((name) => name.length < 120 && !NOT_A_NAME.test(name));
  if (stated.length > 0) return stated.map((name) => name.replace(BEFORE_NAME, "")).join(", ");
  const named = AUTHOR_KEYS.map((key) => [...new Set(meta.get(key))].filter((name) => name.length < 160 && !NOT_A_NAME.test(name))).find((names) => names.length > 0);
  // "Ly, Awa" as libraries write it.
  if (named) return named.map((name) => name.replace(BEFORE_NAME, "")).join(named.some((name) => name.includes(",")) ? "; " : ", ");
  const marked = elements.find(
    (element) => element.tagName !== "meta" && (attribute(element, "rel") === "author" || attribute(element, "itemprop") === "author" || /(?:^|[\s_-])(?:byline|author-name|auteur)(?:$|[\s_-])/i.test(attribute(element, "class"))),
  );
  const line = asTitle((marked && blocksOf(marked).map((block) => block.text).join(" ")) ?? "").replace(BEFORE_NAME, "").split(BEHIND_NAME)[0]!;
  const name = nameIn(`By ${line}`, language) ?? line.trim();
  return name && name.length <= 80 && !/\d/.test(name) && !NOT_A_NAME.test(name) ? name : null;
}

const DATE_KEYS = [
  "article:published_time", "og:article:published_time", "article:published", "datepublished", "publication_date", "publish_date", "publish-date", "published", "publishdate",
  "dc.date.issued", "dc.date.issue", "dcterms.created", "dcterms.issued", "dc.date.created", "dc.date", "dcterms.date", "parsely-pub-date", "sailthru.date", "pubdate",
  "cxenseparse:recs:publishtime", "originalpublicationdate", "citation_publication_date", "date",
];

/** A date in a machine's form, else in words; the day alone of the latter, since its zone may be any. */
function dayOrInstant(value: string | null | undefined, language: string | null): string | null {
  return isoDate(value) ?? writtenDates((value ?? "").slice(0, DATE_LENGTH), language)[0]?.date ?? null;
}

function dateOf(article: JsonObject | undefined, first: (...keys: string[]) => string | null, elements: HtmlElement[], language: string | null): string | null {
  const stated = dayOrInstant(textOf(article?.["datePublished"]), language) ?? dayOrInstant(textOf(article?.["dateCreated"]), language);
  const times = elements.filter((element) => element.tagName === "time" && !/updat|modif|mise-a-jour/i.test(attribute(element, "class") + attribute(element, "itemprop")));
  const published = times.find((time) => attribute(time, "itemprop") === "datePublished" || time.attrs.some(({ name }) => name === "pubdate") || /publi|entry-date|posted/i.test(attribute(time, "class")));
  return (
    stated ??
    DATE_KEYS.map((key) => dayOrInstant(first(key), language)).find((date) => date !== null) ??
    isoDate(published && attribute(published, "datetime")) ??
    // One time on the page is the article's; of several, teasers have theirs.
    (times.length === 1 ? isoDate(attribute(times[0]!, "datetime")) : null)
  );
}

/** Some sites give their address where their name belongs: its host reads as a name does. */
const nameOfSite = (name: string): string => /^\s*https?:\/\/(?:www\.)?([^/?#\s:]+)/i.exec(name)?.[1] ?? name;

/** The publisher as microdata mark it. */
function markedPublisher(elements: HtmlElement[]): string | null {
  const publisher = elements.find((element) => attribute(element, "itemprop").split(/\s+/).includes("publisher"));
  const name = publisher && [...elementsIn(publisher)].find((element) => attribute(element, "itemprop") === "name");
  return (name && (attribute(name, "content").trim() || asTitle(rawText(name)))) || null;
}

/** The day in the address that the page gives as its own (`/2024/03/02/`). */
function dateInAddress(elements: HtmlElement[], first: (...keys: string[]) => string | null): string | null {
  const canonical = elements.find((element) => element.tagName === "link" && attribute(element, "rel").toLowerCase() === "canonical");
  const address = (canonical && attribute(canonical, "href")) || first("og:url", "twitter:url") || "";
  const [, year, month, day] = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-])/.exec(address) ?? [];
  return year ? isoDate(`${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`) : null;
}

/** Reads what the page states about its article, from JSON-LD, OpenGraph, other meta elements and marked elements. */
export function pageMetadata(page: HtmlDocument): PageMetadata {
  const elements = [...elementsIn(page)];
  const meta = metaContents(elements);
  const first = (...keys: string[]): string | null => keys.map((key) => meta.get(key)?.[0]).find((value) => value !== undefined) ?? null;
  const data = structuredData(page);
  const article = data.find(isArticle) ?? data.find(isDatedPage);
  const publisher = first("og:site_name") ?? textOf(article?.["publisher"]) ?? first("citation_journal_title", "dc.publisher", "dcterms.publisher") ?? markedPublisher(elements) ?? first("application-name", "twitter:app:name:iphone");
  const publication = publisher && nameOfSite(publisher);
  const documentTitle = asTitle(elements.filter((element) => element.tagName === "title").map(rawText)[0] ?? "");
  const stated = textOf(article?.["headline"]) ?? first("og:title", "twitter:title", "dc.title", "parsely-title");
  const title = withoutSite(asTitle(stated ?? documentTitle), publication);
  const html = elements.find((element) => element.tagName === "html");
  const language = (html && attribute(html, "lang")) || textOf(article?.["inLanguage"]) || first("og:locale", "content-language", "dc.language");
  return {
    title: title || null,
    documentTitle,
    byline: bylineOf(article, meta, elements, languageCode(language)),
    publication,
    publishedAt: dateOf(article, first, elements, languageCode(language)),
    addressDate: dateInAddress(elements, first),
    language,
    description: first("og:description", "description", "twitter:description") ?? textOf(article?.["description"]),
    articleBody: textsOf(data.map((object) => object["articleBody"])).reduce<string | null>((best, body) => (body.length > (best?.length ?? 0) ? body : best), null),
    restricted: data.some((object) => object["isAccessibleForFree"] === false || /^false$/i.test(textOf(object["isAccessibleForFree"]) ?? "")),
  };
}
