import { RULES } from "@/lib/domain/assists/rules";
import type { RuleText } from "@/lib/domain/assists/rules";

/** What a rule looks for, in words; null for a rule that is not described. */
export function ruleText(rule: string, locale: string): string | null {
  const texts: Readonly<Record<string, RuleText | undefined>> = RULES;
  return texts[rule]?.[locale === "en" ? "en" : "fr"] ?? null;
}
