import { EDIT_CLASSES } from "@/lib/domain/comparison-view/packed-edits";
import { countVersionClasses, countVersionRows, rowDiffers, versionParts, type PackedVersions, type VersionPart } from "@/lib/domain/comparison-view/versions-view";
import { COMPARISON_STYLE } from "./comparison-style";
import { equalText, escape, visibleBlanks } from "./page-parts";
import { PAGE_WORDS, type PageLanguage, type PageWords } from "./page-words";

export interface VersionsPage {
  readonly texts: readonly string[];
  /** What each text is called, such as its title and where it is from. */
  readonly names: readonly string[];
  readonly packed: PackedVersions;
  /** Of the page's own words; English when left out. */
  readonly language?: PageLanguage;
}

const SHOWN = new Set(EDIT_CLASSES);

const TABLE_STYLE = `
body.wide { max-width: 110rem; }
.columns { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; min-width: calc(var(--columns) * 15rem); }
th { font: 600 .8125rem/1.4 system-ui, sans-serif; text-align: start; overflow-wrap: anywhere; }
th, td { vertical-align: top; padding: .35rem .75rem; border-block-start: 1px solid color-mix(in srgb, var(--soft) 35%, transparent); }
td { white-space: pre-wrap; overflow-wrap: anywhere; }
.base { text-decoration: underline dotted; text-underline-offset: .25em; }
`;

/** One version's words in a row. */
function cell(parts: readonly VersionPart[], versions: number, words: PageWords): string {
  return parts
    .map(({ kind, class: name, text, differing }) => {
      if (kind === "same") return differing > 0 ? `<span class=base title="${words.lacking(differing, versions)}">${escape(text)}</span>` : escape(text);
      const title = `${kind === "missing" ? words.deleted : words.added}, ${words.classes[name ?? "content"]}`;
      const tag = kind === "missing" ? "del" : "ins";
      return `<${tag} class=${name ?? "content"} title="${title}"><span class=hidden>[${title}: </span>${visibleBlanks(text)}<span class=hidden>]</span></${tag}>`;
    })
    .join("");
}

/** The rows of the table: a stretch that is the same in all texts is written once, across all columns. */
function rowsOf({ texts, packed }: VersionsPage, words: PageWords): { html: string[]; changes: number } {
  const count = countVersionRows(packed);
  const html: string[] = [];
  let changes = 0;
  for (let row = 0; row < count; ) {
    const from = row;
    if (rowDiffers(packed, row, SHOWN)) {
      while (row < count && rowDiffers(packed, row, SHOWN)) {
        const at = row++;
        const cells = texts.map((_, version) => `<td lang="">${cell(versionParts(texts, packed, at, version), packed.versions, words)}</td>`);
        html.push(`<tr${at === from ? ` id=change-${++changes}` : ""}>${cells.join("")}</tr>`);
      }
      continue;
    }
    let same = "";
    for (; row < count && !rowDiffers(packed, row, SHOWN); row++) same += versionParts(texts, packed, row, packed.base).map(({ text }) => text).join("");
    html.push(`<tr><td lang="" colspan=${packed.versions}>${equalText(same, from === 0, row === count, words)}</td></tr>`);
  }
  return { html, changes };
}

/**
 * Any number of texts beside a base, as one HTML page that needs nothing else: no script, no font, no address. Every text is in it in
 * full; what differs from the base is told apart by more than colour, read out as such, and prints.
 */
export function versionsPage(page: VersionsPage): string {
  const words = PAGE_WORDS[page.language ?? "en"];
  const { html, changes } = rowsOf(page, words);
  const counts = countVersionClasses(page.packed);
  const filters = EDIT_CLASSES.map((name) => `<label><input type=checkbox id=show-${name} checked> ${words.classes[name]} (${counts[name]})</label>`);
  const heads = page.names.map((name, version) => `<th scope=col>${version + 1}. ${escape(name)}${version === page.packed.base ? ` (${words.base})` : ""}</th>`);
  return `<!doctype html>
<html lang=${page.language ?? "en"}><head><meta charset=utf-8><meta name=viewport content="width=device-width, initial-scale=1">
<meta http-equiv=Content-Security-Policy content="default-src 'none'; style-src 'unsafe-inline'">
<title>${words.title}${escape(page.names.join(" · "))}</title><style>${COMPARISON_STYLE}${TABLE_STYLE}</style></head><body class=wide>
<header><h1>${words.title}${words.texts(page.names.length)}</h1>
<p>${changes === 0 ? words.same : `${words.places(changes)} <a href="#change-1">${words.first}</a>`}</p>
<fieldset><legend>${words.mark}</legend>${filters.join("\n")}</fieldset></header>
<main class=columns tabindex=0 style="--columns: ${page.names.length}"><table><thead><tr>${heads.join("")}</tr></thead><tbody>
${html.join("\n")}
</tbody></table></main>
</body></html>
`;
}
