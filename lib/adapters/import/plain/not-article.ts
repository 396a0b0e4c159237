import type { NotArticleReason, NotArticleStretch } from "../extraction";

/** Lines that open a block of the site around the article; the whole line has to be this. */
const BLOCK_OPENERS: [NotArticleReason, RegExp][] = [
  ["newsletter", /^(?:notre |la |our |the )?(?:newsletters?|infolettre|lettre d['’]information)\s*:?$/i],
  ["newsletter", /^(?:abonnez|inscrivez)-vous(?: (?:à|a) (?:notre|la|nos) (?:newsletters?|lettre d['’]information|infolettre))?\s*[.!:]?$/i],
  ["newsletter", /^(?:subscribe|sign up)(?: (?:to|for) (?:our|the) (?:free |daily |weekly )?newsletters?)?\s*[.!:]?$/i],
  ["related", /^(?:du|sur le|dans le) m[eê]me (?:sujet|th[eè]me)\s*:?$/i],
  ["related", /^(?:articles? (?:li[ée]s|similaires|connexes|associ[ée]s|r[ée]cents)|(?:[aà] )?(?:lire|voir) (?:aussi|[ée]galement)|(?:lire|voir) la suite|les plus (?:lus|populaires))\s*:?$/i],
  ["related", /^(?:related (?:articles?|stories|posts|news)|read (?:also|more|next)|more (?:on this|stories|from .{2,40})|you (?:may|might) also like|most read|recommended(?: for you)?)\s*:?$/i],
  ["sharing", /^(?:partager(?: (?:cet article|sur.{0,60}))?|share(?: this(?: article| story| post)?)?|suivez-nous(?: sur.{0,60})?|follow us(?: on.{0,60})?)\s*:?$/i],
];

/** One line in the middle of an article that only leads elsewhere. */
const SINGLE_LINE = /^\W{0,4}(?:[aà] )?(?:lire|voir|[ée]couter)(?: aussi| [ée]galement)\s*[:：|►→»-]\s*\S|^\W{0,4}(?:read (?:also|more)|see also|also read)\s*[:：|►→»-]\s*\S/i;

/** A paragraph longer than this reads as article text, so no tail begins before it. */
const LONGEST_TEASER = 350;
/** The blocks behind an article are short against it. */
const TAIL_SHARE = 0.4;
const LONGEST_SECTION_NAME = 40;

interface Line {
  start: number;
  end: number;
  text: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    if (match[0].trim() !== "") lines.push({ start: match.index, end: match.index + match[0].length, text: match[0].trim() });
  }
  return lines;
}

/** The blocks after the article: from the first opener behind which nothing reads as article text, to the end. */
function tail(lines: Line[], length: number): NotArticleStretch[] {
  let earliest = lines.length;
  while (earliest > 0 && lines[earliest - 1]!.text.length <= LONGEST_TEASER) earliest--;
  for (let i = Math.max(earliest, 1); i < lines.length; i++) {
    const opener = BLOCK_OPENERS.find(([, pattern]) => pattern.test(lines[i]!.text));
    if (!opener || lines[i]!.start < length * (1 - TAIL_SHARE)) continue;
    // Names of sections in capitals stand directly before such blocks.
    let first = i;
    while (first > 1 && lines[first - 1]!.text.length <= LONGEST_SECTION_NAME && /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(lines[first - 1]!.text)) first--;
    return [{ start: lines[first]!.start, end: lines.at(-1)!.end, reason: opener[0] }];
  }
  return [];
}

/**
 * Stretches of canonical text that are likely not the article: what a copied page has behind its text (newsletter
 * boxes, teasers, share bars), and lines that only lead elsewhere ("Lire aussi : …"). Cautious: a stretch that could
 * be the article's is left in, since a reviewer sees what is there and not what is missing.
 */
export function findNotArticle(text: string): NotArticleStretch[] {
  const lines = linesOf(text);
  const last = tail(lines, text.length);
  const before = last[0]?.start ?? text.length;
  const single = lines
    .filter((line) => line.end <= before && line.text.length <= LONGEST_TEASER && SINGLE_LINE.test(line.text))
    .map(({ start, end }) => ({ start, end, reason: "related" as const }));
  return [...single, ...last];
}
