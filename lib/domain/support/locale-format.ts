/** The languages of the interface and the exports. */
export type Locale = "fr" | "en";

/** Narrow no-break space, inside guillemets and before ; ! ? in French. */
export const THIN = "\u202f";
/** No-break space, before the colon in French. */
export const NBSP = "\u00a0";

/**
 * How days and times are written in each language. English has the day first and the clock of 24 hours, as the forms read
 * dates and as reports from the field are written.
 */
const DATE_LOCALES = { fr: "fr", en: "en-GB" } as const satisfies Record<Locale, string>;

const NUMBERS = {
  fr: new Intl.NumberFormat("fr", { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat("en", { maximumFractionDigits: 6 }),
};

const PRECISIONS: readonly Intl.DateTimeFormatOptions[] = [
  { year: "numeric", timeZone: "UTC" },
  { year: "numeric", month: "long", timeZone: "UTC" },
  { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" },
];

const DATES = {
  fr: PRECISIONS.map((precision) => new Intl.DateTimeFormat(DATE_LOCALES.fr, precision)),
  en: PRECISIONS.map((precision) => new Intl.DateTimeFormat(DATE_LOCALES.en, precision)),
};

const SHORT_PRECISIONS: readonly Intl.DateTimeFormatOptions[] = [
  { year: "numeric", timeZone: "UTC" },
  { year: "numeric", month: "short", timeZone: "UTC" },
  { month: "short", day: "numeric", timeZone: "UTC" },
];

const SHORT_DATES = {
  fr: SHORT_PRECISIONS.map((precision) => new Intl.DateTimeFormat(DATE_LOCALES.fr, precision)),
  en: SHORT_PRECISIONS.map((precision) => new Intl.DateTimeFormat(DATE_LOCALES.en, precision)),
};

/** A number with the locale's separators; French groups with a narrow no-break space. */
export function formatNumber(value: number, locale: Locale): string {
  return NUMBERS[locale].format(value);
}

/** A date's day and the place of its precision in PRECISIONS; null for what is no date. */
function readSingle(text: string): { instant: Date; precision: number } | null {
  const day = text.slice(0, 10);
  const instant = new Date(day);
  const precision = day.split("-").length - 1;
  return Number.isNaN(instant.getTime()) || PRECISIONS[precision] === undefined ? null : { instant, precision };
}

/** The first of a month is "1er" in French; no other number of a date stands alone as 1. */
function withOrdinal(shown: string, locale: Locale): string {
  return locale === "fr" ? shown.replace(/(?<!\d)1(?!\d)/gu, "1er") : shown;
}

function formatSingle(text: string, locale: Locale): string {
  const read = readSingle(text);
  return read === null ? text : withOrdinal(DATES[locale][read.precision]?.format(read.instant) ?? text, locale);
}

/** "25–27 juillet 2024": what both ends share is said once, where they are equally precise. */
function formatSpan(from: string, to: string, locale: Locale): string {
  const [first, last] = [readSingle(from), readSingle(to)];
  if (first === null || last === null || first.precision !== last.precision || first.instant > last.instant) {
    return `${formatSingle(from, locale)} – ${formatSingle(to, locale)}`;
  }
  return withOrdinal(DATES[locale][first.precision]?.formatRange(first.instant, last.instant) ?? `${from} – ${to}`, locale);
}

/** A partial date or a range of two ("2024-07/2024-08") in words, at its own precision; unreadable text is returned as it is. */
export function formatDate(text: string, locale: Locale): string {
  const [from = "", to] = text.split("/");
  if (to === undefined) return formatSingle(from, locale);
  const open = (end: string): boolean => end === "" || end === "..";
  if (open(from)) return `${formatSingle(to, locale)} ${locale === "fr" ? "ou avant" : "or earlier"}`;
  if (open(to)) return `${formatSingle(from, locale)} ${locale === "fr" ? "ou après" : "or later"}`;
  return formatSpan(from, to, locale);
}

/** A partial date for where there is little room: "24 juil." without its year, "juil. 2024", "2024". */
export function formatShortDate(text: string, locale: Locale): string {
  const read = readSingle(text);
  return read === null ? text : withOrdinal(SHORT_DATES[locale][read.precision]?.format(read.instant) ?? text, locale);
}

/** How long an instant is written: the day alone or with the time, its month in full or not; with its zone where no heading says it. */
export type InstantStyle = { readonly dateStyle: "medium" | "long"; readonly timeStyle?: "short"; readonly zone?: true };

const INSTANTS = new Map<string, Intl.DateTimeFormat>();

/** An instant in words, in UTC: "27 July 2024 at 14:05". */
export function formatInstant(at: Date, locale: Locale, { dateStyle, timeStyle, zone }: InstantStyle): string {
  const key = `${locale} ${dateStyle} ${timeStyle ?? ""}`;
  const known = INSTANTS.get(key) ?? new Intl.DateTimeFormat(DATE_LOCALES[locale], { dateStyle, ...(timeStyle ? { timeStyle } : {}), timeZone: "UTC" });
  INSTANTS.set(key, known);
  return zone ? `${known.format(at)}\u00a0UTC` : known.format(at);
}

/** Words in the locale's quotation marks. */
export function quoted(text: string, locale: Locale): string {
  return locale === "fr" ? `«${THIN}${text}${THIN}»` : `“${text}”`;
}
