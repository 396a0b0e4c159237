import { ImportFailure } from "../import-failure";
import { bareDocument, type ParsedDocument } from "../parsed-document";
import { blocksOf } from "./blocks";
import { withoutAuthorNotes } from "./author-notes";
import { chooseBlocks } from "./choose-blocks";
import { type Dateline, readDateline } from "./dateline";
import { foldedText } from "./folded-text";
import { type PageMetadata, pageMetadata, siteInTitle } from "./metadata";
import type { Witnesses } from "./evidence";
import { modelPage, type PlacedBlock } from "./page-model";
import { articleInState } from "./page-state";
import { readableBlocks } from "./readable-blocks";
import { squeeze } from "./squeeze";
import { bodyOf, type HtmlDocument, type HtmlElement, parsePage } from "./tree";

/** Less text than this is no article, so that hidden text and the whole page are tried. */
const LEAST_TEXT = 140;
/** An `articleBody` this much longer than what the page shows is the better text. */
const RICHER = 1.6;

const textOfBlocks = (blocks: { text: string }[]): string => blocks.map((block) => block.text).join("\n\n");

/** True when two titles are the same but for cuts and typography. */
function sameTitle(stated: string | null, heading: string): boolean {
  const [a, b] = [squeeze(stated ?? ""), squeeze(heading)];
  if (a === "" || b.length < 8) return false;
  return a === b || (b.length >= 16 && a.includes(b)) || (a.length >= 16 && b.includes(a));
}

/** The paragraphs of an `articleBody`, which may hold markup or entities. */
function paragraphsOf(articleBody: string): string {
  const html = /<\/?(?:p|br|div|h\d|li)\b/i.test(articleBody) ? articleBody : articleBody.replace(/</g, "&lt;").replace(/\n/g, "<br>");
  const text = textOfBlocks(blocksOf(bodyOf(parsePage(`<body>${html}`))));
  return text.replace(/\n+/g, "\n\n");
}

/** The heading on the page, without the label ("LIVE", a section's name) that some headings hold besides the title. */
function titleOf(heading: string | null, stated: string | null): string | null {
  if (!heading || !stated) return heading ?? stated;
  const labelled = heading.length > stated.length && heading.length < 2 * stated.length && squeeze(heading).endsWith(squeeze(stated));
  return labelled ? stated : heading;
}

interface Article {
  title: string | null;
  text: string;
  wholePage: boolean;
  dateline: Dateline;
}

function findArticle(page: HtmlDocument, metadata: PageMetadata, articleBody: string): Article {
  const body = bodyOf(page);
  const isTitle = (heading: string): boolean => sameTitle(metadata.title, heading);
  const witnesses: Witnesses = { description: squeeze(metadata.description ?? ""), readability: readableBlocks(page), articleBody: squeeze(articleBody).length >= LEAST_TEXT ? squeeze(articleBody) : "" };
  const read = (ignoreHiding: boolean | Set<HtmlElement>): { blocks: PlacedBlock[]; title: PlacedBlock | null; dateline: Dateline } => {
    const model = modelPage(body, isTitle, ignoreHiding);
    const dateline = readDateline(model, metadata.language);
    return { blocks: withoutAuthorNotes(chooseBlocks(model, body, witnesses), metadata.byline ?? dateline.byline), title: model.title, dateline };
  };
  let { blocks, title, dateline } = read(foldedText(body));
  const lengthOf = (chosen: PlacedBlock[]): number => chosen.reduce((sum, block) => sum + (block.heading ? 0 : block.text.length), 0);
  if (lengthOf(blocks) < LEAST_TEXT) {
    const unhidden = read(true);
    if (lengthOf(unhidden.blocks) > 2 * lengthOf(blocks)) ({ blocks, title, dateline } = unhidden);
  }
  const heading = titleOf(title?.text ?? null, metadata.title);
  if (lengthOf(blocks) < LEAST_TEXT && articleBody.length <= LEAST_TEXT) {
    const state = articleInState(page);
    if (state.length > LEAST_TEXT && state.length > RICHER * lengthOf(blocks)) return { title: heading, text: state, wholePage: false, dateline };
  }
  if (articleBody.length > LEAST_TEXT && articleBody.length > RICHER * lengthOf(blocks)) {
    return { title: heading, text: title ? `${title.text}\n\n${articleBody}` : articleBody, wholePage: false, dateline };
  }
  if (lengthOf(blocks) > 0) return { title: heading, text: textOfBlocks(blocks), wholePage: false, dateline };
  return { title: heading, text: textOfBlocks(blocksOf(body)), wholePage: true, dateline };
}

/**
 * Reads a page: the article's title and text without what the site puts around it, and what the page states about it.
 * @throws ImportFailure `too-deep`, `too-complex` or `no-text`.
 */
export function readHtml(html: string): ParsedDocument {
  const page = parsePage(html);
  const metadata = pageMetadata(page);
  const { title, text, wholePage, dateline } = findArticle(page, metadata, paragraphsOf(metadata.articleBody ?? ""));
  if (text === "") throw new ImportFailure("no-text");
  return {
    ...bareDocument(text),
    title,
    byline: metadata.byline ?? dateline.byline,
    publication: metadata.publication ?? siteInTitle(metadata.documentTitle, title ?? ""),
    publishedAt: metadata.publishedAt ?? dateline.publishedAt ?? metadata.addressDate,
    statedLanguage: metadata.language,
    warnings: [...(wholePage ? [{ code: "whole-page" } as const] : []), ...(metadata.restricted ? [{ code: "maybe-paywalled" } as const] : [])],
  };
}
