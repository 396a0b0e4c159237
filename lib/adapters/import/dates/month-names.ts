/** Languages whose month names are known: those that Node's own data spell in letters and with the Gregorian year. */
const LANGUAGES = "fr en de es it pt nl ca ro pl cs sk hu hr sr sl bg mk ru uk el tr sv da nb fi ar fa he id sw vi".split(" ");
const FORMS: Intl.DateTimeFormatOptions[] = [{ month: "long" }, { month: "long", day: "numeric" }, { month: "short", day: "numeric" }];
/** Names are shortened by hand ("Sept.", "Octob."), but not to fewer letters than this. */
const SHORTEST = 3;

const folded = (name: string): string => name.normalize("NFKD").replace(/[\p{M}.]/gu, "").toLowerCase();

const known = new Map<string, Map<string, number>>();

/** Month names of a language, folded → 1 to 12. */
function monthsOf(language: string): Map<string, number> {
  const ready = known.get(language);
  if (ready) return ready;
  const names = new Map<string, number>();
  for (const form of FORMS) {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...form, timeZone: "UTC" });
    for (let month = 1; month <= 12; month++) {
      const name = format.formatToParts(Date.UTC(2021, month - 1, 15)).find((part) => part.type === "month")?.value ?? "";
      if (/\p{L}{2}/u.test(name)) names.set(folded(name), month);
    }
  }
  known.set(language, names);
  return names;
}

function monthIn(language: string, word: string): number | null {
  const names = monthsOf(language);
  const exact = names.get(word);
  if (exact !== undefined || word.length < SHORTEST) return exact ?? null;
  const months = new Set([...names].filter(([name]) => name.startsWith(word)).map(([, month]) => month));
  return months.size === 1 ? [...months][0]! : null;
}

/**
 * The month (1 to 12) that a word names or shortens: in the given language (ISO 639-1), else in any other in which it is a
 * month, provided that they agree ("listopad" is October in Croatian and November in Czech). Null for other words.
 */
export function monthNumber(word: string, language: string | null): number | null {
  const wanted = folded(word);
  const own = language && LANGUAGES.includes(language) ? monthIn(language, wanted) : null;
  if (own !== null) return own;
  const others = new Set(LANGUAGES.map((other) => monthsOf(other).get(wanted)).filter((month) => month !== undefined));
  return others.size === 1 ? [...others][0]! : null;
}
