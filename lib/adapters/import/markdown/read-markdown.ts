import { marked } from "marked";
import { blocksOf, isHeading } from "../html/blocks";
import { bodyOf, parsePage } from "../html/tree";
import { bareDocument, type ParsedDocument } from "../parsed-document";

const FRONT_MATTER = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** `key: value` lines of a YAML front matter; nested values are left out. */
function frontMatter(source: string): Map<string, string> {
  const entries = source.split("\n").map((line) => /^(\w+):[ \t]+(.+?)[ \t]*$/.exec(line));
  return new Map(entries.flatMap((entry) => (entry ? [[entry[1]!.toLowerCase(), entry[2]!.replace(/^(["'])(.*)\1$/, "$2")]] : [])));
}

/** Reads Markdown: its words without the markup, paragraphs parted by a blank line; the first heading is the title. */
export function readMarkdown(source: string): ParsedDocument {
  const text = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const front = FRONT_MATTER.exec(text);
  const stated = frontMatter(front?.[1] ?? "");
  const html = marked.parse(front ? text.slice(front[0].length) : text, { async: false, gfm: true });
  const page = parsePage(html);
  const blocks = blocksOf(bodyOf(page));
  const date = stated.get("date") ?? "";
  return {
    ...bareDocument(blocks.map((block) => block.text).join("\n\n")),
    title: stated.get("title") ?? blocks.find(isHeading)?.text ?? null,
    byline: stated.get("author") ?? null,
    publishedAt: /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null,
    statedLanguage: stated.get("lang") ?? stated.get("language") ?? null,
  };
}
