import { textOfRule } from "@/lib/domain/assists/rule-text";

/** What a rule looks for, in words; null for a rule that is not described. */
export function ruleText(rule: string, locale: string): string | null {
  return textOfRule(rule)?.[locale === "en" ? "en" : "fr"] ?? null;
}
