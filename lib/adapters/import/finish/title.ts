/** Longest title made from a sentence, in UTF-16 units, the ellipsis not counted. */
const TITLE_LENGTH = 80;
/** A first line longer than this is a paragraph, not a heading. */
const HEADING_LENGTH = 200;
/** A sentence shorter than this is likely an abbreviation ("M.") and is joined to the next. */
const SENTENCE_LENGTH = 25;
/** What is looked at to find the first sentence; the segmenter is slow on long runs. */
const SAMPLE_LENGTH = 1_000;

const FINAL_PUNCTUATION = /[.!?…;:,]["'”’»)\]\s]*$/;
const LEADING_DATE = /^\s*date\s*:?\s*\d{4}(?:-\d{2}){0,2}\s+(?=\S)/i;

export interface Title {
  title: string;
  /** True when it is the beginning of the text. */
  inferred: boolean;
}

/** One line, white space collapsed: a title is shown in lists. */
export function asTitle(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Without typographic differences, to see that a line is repeated. */
const folded = (line: string): string =>
  line.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[’‘`´]/g, "'").replace(/[\s\u00A0\u202F]+/g, " ").trim().toLowerCase();

/**
 * The heading that plain text begins with: a short first line without final punctuation that a blank line follows,
 * or any first line that is repeated right after it. Null when there is none.
 */
export function plainHeading(text: string): string | null {
  const lines = text.slice(0, 10_000).split("\n");
  const first = lines.findIndex((line) => line.trim() !== "");
  const heading = lines[first]?.trim() ?? "";
  if (heading === "" || heading.length > HEADING_LENGTH) return null;
  const rest = lines.slice(first + 1);
  const next = rest.find((line) => line.trim() !== "");
  if (next === undefined) return null;
  if (folded(next) === folded(heading)) return heading;
  return rest[0]?.trim() === "" && !FINAL_PUNCTUATION.test(heading) ? heading : null;
}

/** The first sentence, cut after the last word that ends within 80 units and marked "…" when cut. */
export function titleFromText(text: string): string {
  const sample = asTitle(text.slice(0, SAMPLE_LENGTH).replace(LEADING_DATE, "").replace(/^[\s#*_>|=-]+/, "").split(/\n\s*\n/)[0] ?? "");
  let sentence = "";
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: "sentence" }).segment(sample)) {
    sentence += segment;
    if (sentence.trim().length >= SENTENCE_LENGTH) break;
  }
  sentence = sentence.trim();
  if (sentence.length <= TITLE_LENGTH) return sentence;
  const cut = sentence.slice(0, TITLE_LENGTH + 1);
  const space = cut.lastIndexOf(" ");
  const whole = space > 0 ? cut.slice(0, space) : cut.slice(0, TITLE_LENGTH).replace(/\p{Surrogate}$/u, "");
  return `${whole.replace(/[\s,;:–—-]+$/, "")}…`;
}

/** The stated title, else the heading of plain text, else the beginning of the text. */
export function chooseTitle(stated: string | null, text: string, plain: boolean): Title {
  const heading = asTitle(stated ?? (plain ? plainHeading(text) : null) ?? "");
  return heading === "" ? { title: titleFromText(text), inferred: true } : { title: heading, inferred: false };
}
