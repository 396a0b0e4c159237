import { formatDate, type Locale } from "../support/locale-format";
import type { CountedStatus } from "../lexicon/status";
import type { Scope } from "./types";

/** A sum of killed and wounded is a status too, though no noun in a text carries it for sure. */
type NamedStatus = CountedStatus | "casualties";

/** The statuses we name ourselves, as every page and export shows them; a reviewer's own word is shown as it is. */
const STATUSES: Readonly<Record<Locale, Readonly<Record<NamedStatus, string>>>> = {
  fr: { killed: "tués", wounded: "blessés", missing: "disparus", captured: "capturés", displaced: "déplacés", strength: "effectifs", casualties: "pertes" },
  en: { killed: "killed", wounded: "wounded", missing: "missing", captured: "captured", displaced: "displaced", strength: "strength", casualties: "casualties" },
};

/** A status in the reader's language. */
export function statusText(status: string, locale: Locale): string {
  return Object.hasOwn(STATUSES[locale], status) ? STATUSES[locale][status as NamedStatus] : status;
}

/** The status that a word of one of our languages names, as it is kept ("tués" is "killed"); a reviewer's own word as it is. */
export function namedStatus(word: string): string {
  const plain = word.trim().toLowerCase();
  const found = Object.values(STATUSES).flatMap((words) => Object.entries(words)).find(([, text]) => text === plain);
  return found ? found[0] : word;
}

/** The unit that the assists give people, as every page and export shows it. */
const PEOPLE: Readonly<Record<Locale, string>> = { fr: "personnes", en: "people" };

/** A unit in the reader's language; a reviewer's own word is shown as it is. */
function unitText(unit: string | null, locale: Locale): string | null {
  return unit === "person" ? PEOPLE[locale] : unit;
}

/** A period as one date, or from one to another; null where neither end is known. */
export function periodText({ periodFrom, periodTo }: Pick<Scope, "periodFrom" | "periodTo">, locale: Locale): string | null {
  if (periodFrom === null && periodTo === null) return null;
  return formatDate(periodFrom === periodTo ? (periodFrom ?? "") : `${periodFrom ?? ".."}/${periodTo ?? ".."}`, locale);
}

/** What a question or claim is about, part by part, as far as it says: population, status, unit, place, period. */
export function scopeParts(scope: Scope, locale: Locale): string[] {
  const { population, status, unit, place } = scope;
  const parts = [population, status === null ? null : statusText(status, locale), unitText(unit, locale), place, periodText(scope, locale)];
  return parts.filter((part) => part !== null).filter((part) => part !== "");
}
