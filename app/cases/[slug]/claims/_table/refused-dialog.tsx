import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import type { RefusedClaim } from "@/lib/services/claims/change-claims";

/** Claims named at once; the reasons are few. */
const SHOWN = 50;

/** The claims that a change left as they are, each with its reason. */
export function RefusedDialog({ refused, onClose }: { refused: readonly RefusedClaim[]; onClose: () => void }) {
  const t = useTranslations("table");
  const common = useTranslations("common");
  return (
    <Dialog open onClose={onClose} title={t("refusedClaims", { count: refused.length })} actions={<Button onClick={onClose}>{common("close")}</Button>}>
      <ul className="flex flex-col gap-2 pt-1">
        {refused.slice(0, SHOWN).map(({ id, claimant, question, reason }) => (
          <li key={id} className="text-ui">
            {claimant === null ? null : <span className="font-medium">{t("refusedName", { claimant, question: question ?? "" })} </span>}
            <span className="text-ink-soft">{t(`refusal.${reason}`)}</span>
          </li>
        ))}
      </ul>
      {refused.length > SHOWN ? <p className="mt-3 text-sm text-ink-faint">{t("refusedMore", { shown: SHOWN })}</p> : null}
    </Dialog>
  );
}
