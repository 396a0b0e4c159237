import { toSegments, type Segment } from "@/lib/domain/comparison/segments";
import { summarise } from "@/lib/domain/comparison/summary";
import type { Edit, EditClass } from "@/lib/domain/comparison/types";
import { COMPARISON_STYLE } from "./comparison-style";
import { equalText, escape, visibleBlanks } from "./page-parts";
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
