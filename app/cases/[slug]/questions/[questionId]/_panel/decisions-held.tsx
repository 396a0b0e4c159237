import { getFormatter, getTranslator } from "@/app/_i18n/get-translator";
import type { HeldDecision } from "@/lib/services/disagreement/load-question-disagreements";

/** What has been decided on a row, by whom, when and why. */
export async function DecisionsHeld({ decisions }: { decisions: readonly HeldDecision[] }) {
  const t = await getTranslator("disagreement");
  const format = await getFormatter();
  return decisions.map(({ status, reason, by, at }) => (
    <p key={`${status}${by}${reason}`} className="mt-1.5 max-w-reading border-l-2 border-line-strong pl-3 text-sm text-ink-soft">
      {t(`held.${status}`, { by, date: format.dateTime(at, { dateStyle: "long" }) })} <span className="text-ink">{reason}</span>
    </p>
  ));
}
