"use client";

import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { Kbd } from "@/app/_ui/kbd";
import { LetterKey } from "@/app/_ui/letter-key";

type Props = {
  onTakeUp: () => void;
  onDismiss: (what: "passage" | "wording") => void;
  onSkip: () => void;
  onNextSource: () => void;
  /** Null at the first suggestion. */
  onBack: (() => void) | null;
};

/** What can be done with the suggestion at hand, each with its key. */
export function QueueActions({ onTakeUp, onDismiss, onSkip, onNextSource, onBack }: Props) {
  const t = useTranslations("assists");
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={onTakeUp}>
          {t("takeUp")} <Kbd>{t("enter")}</Kbd>
        </Button>
        <Button onClick={() => onDismiss("passage")}>
          {t("dismiss")} <LetterKey>D</LetterKey>
        </Button>
      </div>
      <div className="-mx-2.5 flex flex-wrap gap-x-1 gap-y-0.5">
        <Button size="sm" variant="quiet" onClick={() => onDismiss("wording")}>
          {t("dismissWording")} <LetterKey>⇧D</LetterKey>
        </Button>
        <Button size="sm" variant="quiet" onClick={onSkip}>
          {t("skip")} <LetterKey>S</LetterKey>
        </Button>
        <Button size="sm" variant="quiet" onClick={onNextSource}>
          {t("nextSource")} <LetterKey>N</LetterKey>
        </Button>
        {onBack ? (
          <Button size="sm" variant="quiet" onClick={onBack}>
            {t("back")} <Kbd>←</Kbd>
          </Button>
        ) : null}
      </div>
    </div>
  );
}
