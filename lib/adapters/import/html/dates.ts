const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const ISO_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/;
const RFC_2822 = /^(?:\w{3},\s*)?\d{1,2} \w{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|[+-]\d{4})$/;

/** Seconds or milliseconds since 1970, of 2001 and later. */
const EPOCH = /^1\d{9}(?:\d{3})?$/;
const instantOf = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");

const isDay = (date: string): boolean => {
  const [, year, month, day] = ISO_DATE.exec(date) ?? [];
  if (!year) return false;
  const parsed = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return parsed.getUTCMonth() === Number(month) - 1 && parsed.getUTCDate() === Number(day) && Number(year) >= 1000;
};

/**
 * A machine-readable date as ISO 8601: a day, or an instant with its zone. A time without a zone is cut to its day,
 * since it names no instant. Null for what is not a date in a machine-readable form.
 */
export function isoDate(value: string | null | undefined): string | null {
  const text = value?.trim() ?? "";
  if (isDay(text)) return text;
  const [, day, time, zone] = ISO_TIME.exec(text) ?? [];
  if (day && time && isDay(day)) {
    if (!zone) return day;
    const offset = zone === "Z" ? zone : `${zone.slice(0, 3)}:${zone.replace(":", "").slice(3) || "00"}`;
    const instant = `${day}T${time.length === 5 ? `${time}:00` : time}${offset}`;
    return Number.isNaN(Date.parse(instant)) ? null : instant;
  }
  if (RFC_2822.test(text)) return new Date(text).toISOString().replace(".000", "");
  if (EPOCH.test(text)) return instantOf(Number(text.padEnd(13, "0")));
  return /^\d{8}$/.test(text) ? isoDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`) : null;
}
