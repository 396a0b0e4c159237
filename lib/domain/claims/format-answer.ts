import { formatQuantity } from "../quantity/format-quantity";
import type { QualifiedBounds, Qualifier } from "../quantity/quantity";
import { formatDate, type Locale } from "../support/locale-format";
import { isWithheld } from "../quantity/quantity";
import type { Answer, AnswerType, Scope } from "./types";

const YES_NO = { fr: { yes: "oui", no: "non" }, en: { yes: "yes", no: "no" } } as const;

/**
 * A claim's answer for people: "au moins 10", "nombre non communiqué", "oui", "27 juillet 2024", "des dizaines (20–99)", or the words as said.
 * Null for a claim that answers nothing.
 */
export function formatAnswer(type: AnswerType, claim: Answer & Pick<Scope, "unit">, locale: "fr" | "en"): string | null {
  if (type === "yes-no") return claim.answerYes === null ? claim.answer : YES_NO[locale][claim.answerYes ? "yes" : "no"];
  if (type === "date") return formatDateAnswer(claim, locale);
  if (type !== "quantity") return claim.answer;
  if (claim.qualifier === null && claim.low === null && claim.best === null && claim.high === null) return claim.answer;
  const amount = { ...claim, qualifier: (claim.qualifier as Qualifier | null) ?? "exact" };
  const figures = formatQuantity(amount, locale);
  // A vague amount is shown as said, with the convention's figures behind it: the words are the evidence.
  const said = claim.qualifier === "vague" && claim.answer !== null && !isWithheld(amount) && claim.answer !== figures;
  return said ? `${claim.answer} (${figures})` : figures;
}

/** A date read by convention is shown as said, with the days it was read as behind it: « mi-novembre 2023 (11–20 novembre 2023) ». */
function formatDateAnswer({ answer, answerDate, qualifier }: Answer, locale: Locale): string | null {
  if (answerDate === null) return answer;
  const days = formatDate(answerDate, locale);
  return qualifier === "about" && answer !== null && answer !== answerDate ? `${answer} (${days})` : days;
}

/** The bounds of an answer as the quantity functions take them. */
export function boundsOf(answer: Answer): QualifiedBounds {
  return { low: answer.low, best: answer.best, high: answer.high, qualifier: (answer.qualifier as Qualifier | null) ?? "exact" };
}

/** The range an answer was read as ("20–99", "au moins 10"), without its best value; null when it has no bounds. */
export function formatRange(answer: Answer, locale: Locale): string | null {
  const { low, best, high, qualifier } = boundsOf(answer);
  if (low === null && best === null && high === null) return null;
  const alone = low === null && high === null;
  const from = alone && qualifier !== "at-most" ? best : low;
  const to = alone && qualifier !== "at-least" ? best : high;
  return formatQuantity({ low: from, best: null, high: to, qualifier: from === null ? "at-most" : to === null ? "at-least" : "range" }, locale);
}

/** What the typed parts of an answer say in words, whatever its question's type; null when there is nothing typed. */
export function formatTyped(answer: Answer, locale: Locale): string | null {
  if (answer.answerYes !== null) return YES_NO[locale][answer.answerYes ? "yes" : "no"];
  if (answer.answerDate !== null) return formatDate(answer.answerDate, locale);
  const bounded = answer.low !== null || answer.best !== null || answer.high !== null;
  return bounded || answer.qualifier === "none-given" ? formatQuantity(boundsOf(answer), locale) : null;
}
