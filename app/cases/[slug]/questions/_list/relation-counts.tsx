import { getTranslator } from "@/app/_i18n/get-translator";
import { RELATIONS_BY_WEIGHT } from "@/lib/domain/disagreement/question-disagreements";
import type { QuestionSummary } from "@/lib/services/disagreement/summarise-questions";

/** How many pairs of a question stand in each relation that is worth a look, the weightiest first. */
export async function RelationCounts({ summary }: { summary: QuestionSummary | undefined }) {
  const t = await getTranslator("disagreement");
  if (!summary) return null;
  const told = RELATIONS_BY_WEIGHT.filter((relation) => relation !== "agreement" && summary.pairs[relation] > 0);
  return told.map((relation) => (
    <span key={relation} className={summary.open[relation] > 0 ? "text-ink" : "text-ink-faint"}>
      {t(`count.${relation}`, { count: summary.pairs[relation] })}
    </span>
  ));
}
