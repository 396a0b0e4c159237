/** Month names as French and English bylines write them, by their first letters without accents. */
const MONTHS = ["jan", "f[ée]v|feb", "mar", "avr|apr", "mai|may", "juin|jun", "juil|jul", "ao[uû]|aug", "sep", "oct", "nov", "d[ée]c"];
const MONTH = `(${MONTHS.join("|")})[\\p{L}]*\\.?`;
const MARK = String.raw`(?:publi[ée]e?s?|post[ée]e?s?|mis en ligne|published|posted|date)\s*(?:le|on)?\s*:?\s*(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\s+)?`;

const ISO = new RegExp(String.raw`^\s*${MARK}(\d{4})-(\d{2})-(\d{2})(?!\d)`, "iu");
const DAY_FIRST = new RegExp(String.raw`^\s*${MARK}(\d{1,2})(?:er|st|nd|rd|th)?\s+${MONTH}\s+(\d{4})(?!\d)`, "iu");
const MONTH_FIRST = new RegExp(String.raw`^\s*${MARK}${MONTH}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)`, "iu");
/** How far down a dateline may stand. */
const LINES = 12;

function isoDate(year: string, month: number, day: string): string | null {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  const valid = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
  return valid && Number(year) >= 1000 ? date.toISOString().slice(0, 10) : null;
}

const monthNumber = (name: string): number => 1 + MONTHS.findIndex((stem) => new RegExp(`^(?:${stem})`, "i").test(name));

/**
 * The publication date that plain text states of itself near its beginning ("Publié le 3 mars 2024", "date 2024-03-03"),
 * as an ISO 8601 date. A date without such a mark, or without its day, is the article's matter: null.
 */
export function statedDate(text: string): string | null {
  for (const line of text.slice(0, 4_000).split("\n").slice(0, LINES)) {
    const iso = ISO.exec(line);
    if (iso) return isoDate(iso[1]!, Number(iso[2]), iso[3]!);
    const dayFirst = DAY_FIRST.exec(line);
    if (dayFirst) return isoDate(dayFirst[3]!, monthNumber(dayFirst[2]!), dayFirst[1]!);
    const monthFirst = MONTH_FIRST.exec(line);
    if (monthFirst) return isoDate(monthFirst[3]!, monthNumber(monthFirst[1]!), monthFirst[2]!);
  }
  return null;
}
