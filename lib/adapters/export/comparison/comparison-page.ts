import { toSegments, type Segment } from "@/lib/domain/comparison/segments";
import { summarise } from "@/lib/domain/comparison/summary";
import type { Edit, EditClass } from "@/lib/domain/comparison/types";
import { COMPARISON_STYLE } from "./comparison-style";
import { PAGE_WORDS, type PageLanguage, type PageWords } from "./page-words";

export interface ComparisonPage {
  readonly a: string;
  readonly b: string;
  readonly edits: readonly Edit[];
  /** What the two texts are called, such as file names. */
  readonly nameA: string;
  readonly nameB: string;
  /** Of the page's own words; English when left out. */
  readonly language?: PageLanguage;
}

/** Unchanged text shown around a change, and the shortest stretch worth folding, in UTF-16 units. */
const AROUND = 280;
const FOLDED = 1200;

function escape(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\r": "&#13;" };
  return text.replace(/[&<>"'\r]/g, (character) => entities[character] ?? character);
}

/** Line ends and blanks that were added or deleted are nothing to look at: they get a sign. */
function visibleBlanks(text: string): string {
  return escape(text).replace(/\n/g, "<span class=sign aria-hidden=true>¶</span>\n").replace(/^( +)$/, "<span class=sign aria-hidden=true>␣</span>$1");
}

function equalText(text: string, first: boolean, last: boolean, words: PageWords): string {
  const before = first ? 0 : Math.min(text.length, AROUND);
  const after = last ? text.length : Math.max(before, text.length - AROUND);
  if (after - before < FOLDED) return escape(text);
  const [from, to] = [wordEdge(text, before), wordEdge(text, after)];
  const count = text.slice(from, to).split(/\s+/).length;
  const folded = `<details><summary>${words.unchanged(count)}</summary>${escape(text.slice(from, to))}</details>`;
  return escape(text.slice(0, from)) + folded + escape(text.slice(to));
}

/** The next blank at or after an offset, so that no word and no pair is cut. */
function wordEdge(text: string, offset: number): number {
  if (offset === 0 || offset === text.length) return offset;
  const blank = text.slice(offset).search(/\s/);
  return blank < 0 ? text.length : offset + blank;
}

function changedText({ a, b, edits }: ComparisonPage, segment: Segment, number: number, words: PageWords): string {
  const parts = edits.slice(...segment.edits).map((edit) => {
    const gone = edit.op === "delete";
    const text = visibleBlanks(gone ? a.slice(...edit.a) : b.slice(...edit.b));
    const kinds = (edit.kinds ?? []).map((kind) => words.kinds[kind]);
    const title = [gone ? words.deleted : words.added, words.classes[edit.class ?? "content"], ...kinds].join(", ");
    const link = edit.movedTo ? ` <a href="#${gone ? "b" : "a"}${edit.movedTo[0]}">${gone ? words.movedTo : words.movedFrom}</a>` : "";
    const target = edit.class === "moved" ? ` id="${gone ? "a" : "b"}${gone ? edit.a[0] : edit.b[0]}"` : "";
    const tag = gone ? "del" : "ins";
    return `<${tag} class=${edit.class}${target} title="${title}"><span class=hidden>[${title}: </span>${text}<span class=hidden>]</span></${tag}>${link}`;
  });
  return `<span class="change ${segment.class}" id="change-${number}">${parts.join("")}</span>`;
}

/**
 * A comparison as one HTML page that needs nothing else: no script, no font, no address. Both texts are in it in full; deletions and
 * additions are told apart by more than colour, read out as such, and print.
 */
export function comparisonPage(page: ComparisonPage): string {
  const words = PAGE_WORDS[page.language ?? "en"];
  const { changes } = summarise(page.edits);
  const segments = toSegments(page.edits);
  let number = 0;
  const body = segments.map((segment, n) =>
    segment.kind === "equal"
      ? equalText(page.a.slice(...segment.a), n === 0, n === segments.length - 1, words)
      : changedText(page, segment, ++number, words),
  );
  const classes = Object.keys(words.classes) as EditClass[];
  const filters = classes.map(
    (name) => `<label><input type=checkbox id=show-${name} checked> ${words.classes[name]} (${changes[name]})</label>`,
  );
  const title = `${escape(page.nameA)} → ${escape(page.nameB)}`;
  return `<!doctype html>
<html lang=${page.language ?? "en"}><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1">
<meta http-equiv=Content-Security-Policy content="default-src 'none'; style-src 'unsafe-inline'">
<title>${words.title}${title}</title><style>${COMPARISON_STYLE}</style></head><body>
<header><h1>${title}</h1>
<p>${number === 0 ? words.same : `${words.changes(number)} <a href="#change-1">${words.first}</a>`}</p>
<fieldset><legend>${words.mark}</legend>${filters.join("\n")}</fieldset></header>
<main><div class=text lang="">${body.join("")}</div></main>
</body></html>
`;
}
