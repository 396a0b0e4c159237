import { formatDate } from "../disagreement/explain/locale-format";
import { formatQuantity } from "../quantity/format-quantity";
import type { Qualifier } from "../quantity/quantity";
import type { Answer, AnswerType, Scope } from "./types";

const YES_NO = { fr: { yes: "oui", no: "non" }, en: { yes: "yes", no: "no" } } as const;

/**
 * A claim's answer for people: "au moins 10", "nombre non communiqué", "oui", "27 juillet 2024", or the words as said.
 * Null for a claim that answers nothing.
 */
export function formatAnswer(type: AnswerType, claim: Answer & Pick<Scope, "unit">, locale: "fr" | "en"): string | null {
  if (type === "yes-no") return claim.answerYes === null ? claim.answer : YES_NO[locale][claim.answerYes ? "yes" : "no"];
  if (type === "date") return claim.answerDate === null ? claim.answer : formatDate(claim.answerDate, locale);
  if (type !== "quantity") return claim.answer;
  if (claim.qualifier === null && claim.low === null && claim.best === null && claim.high === null) return claim.answer;
  return formatQuantity({ ...claim, qualifier: (claim.qualifier as Qualifier | null) ?? "exact" }, locale);
}
