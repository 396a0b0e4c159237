import { marked } from "marked";
import { writtenDates } from "../dates/written-date";
import { type TextBlock, blocksOf, isHeading } from "../html/blocks";
import { isoDate } from "../html/dates";
import { bodyOf, parsePage } from "../html/tree";
import { bareDocument, type ParsedDocument } from "../parsed-document";
import { splitFrontMatter } from "./front-matter";
import { splitNotes } from "./notes";

function blocksIn(markdown: string): TextBlock[] {
  return blocksOf(bodyOf(parsePage(marked.parse(markdown, { async: false, gfm: true }))));
}

/**
 * Reads Markdown: its words without the markup, paragraphs parted by a blank line, notes at the end. What the front
 * matter states comes first; else the first heading is the title.
 */
export function readMarkdown(source: string): ParsedDocument {
  const { stated, body } = splitFrontMatter(source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
  const noted = splitNotes(body);
  const blocks = blocksIn(noted.body);
  const first = (...keys: string[]): string | null => keys.map((key) => stated.get(key)).find((value) => value) ?? null;
  const language = first("lang", "language");
  const date = first("date", "published", "pubdate", "publishdate");
  return {
    ...bareDocument([...blocks, ...noted.notes.flatMap(blocksIn)].map((block) => block.text).join("\n\n")),
    title: first("title") ?? blocks.find(isHeading)?.text ?? null,
    byline: first("author", "authors", "byline"),
    publication: first("publication", "publisher", "source", "site"),
    publishedAt: isoDate(date) ?? writtenDates(date ?? "", language)[0]?.date ?? null,
    statedLanguage: language,
  };
}
