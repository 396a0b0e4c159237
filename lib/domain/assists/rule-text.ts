import { RULES, type RuleText } from "./rules";
import { APPROXIMATION_TEXTS, STATUS_TEXTS, VALUE_RULES } from "./rules-values";

/**
 * What a rule looks for, in words, by the id an item names: « verb-clause », « fr-figure+around+killed-by-verb-before ».
 * The parts after the first are explained too. Null for an id no rule has.
 */
export function textOfRule(id: string): RuleText | null {
  const named = own(RULES, id);
  if (named) return named;
  const [base = "", ...parts] = id.split("+");
  const texts = [own(VALUE_RULES, base.replace(/^(?:fr|en)-/, "")), ...parts.map((part) => own(APPROXIMATION_TEXTS, part) ?? own(STATUS_TEXTS, part.replace(/^.+?-by-/, "")))];
  const found = texts.filter((text) => text !== undefined);
  if (found.length < texts.length) return null;
  return { fr: found.map(({ fr }) => fr).join(" "), en: found.map(({ en }) => en).join(" ") };
}

function own(texts: Readonly<Record<string, RuleText>>, key: string): RuleText | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}
