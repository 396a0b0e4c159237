"use client";

import { X } from "lucide-react";
import { useLocale, useTranslations } from "use-intl/react";
import { ruleText } from "@/app/cases/[slug]/_suggestions/rule-text";
import { Button } from "@/app/_ui/button";
import { IconButton } from "@/app/_ui/icon-button";
import { Kbd } from "@/app/_ui/kbd";
import { LetterKey } from "@/app/_ui/letter-key";
import type { ReaderSuggestion } from "@/lib/services/assists/load-suggestions";
import { KindIcon } from "@/app/cases/[slug]/_suggestions/kind-icon";
import type { DismissFor } from "./use-suggestions";

type Props = {
  id: string;
  suggestion: ReaderSuggestion;
  /** Null for who may only read. */
  onTakeUp: (() => void) | null;
  onDismiss: (what: DismissFor) => void;
  /** Where nothing but the card's own button closes it: a finger leaves no mark. */
  onClose: () => void;
};

/** What a suggestion reads off its passage, and why it stands there. */
export function SuggestionCard({ id, suggestion, onTakeUp, onDismiss, onClose }: Props) {
  const t = useTranslations("assists");
  const common = useTranslations("common");
  const locale = useLocale();
  const { kind, rule, words, speaker, amounts, hedge, resembles, newActor } = suggestion;
  const read = [speaker, ...amounts, hedge].filter((part) => part !== null && part !== words);
  return (
    <div id={id} className="flex flex-col gap-2 text-sm">
      <div className="flex items-start justify-between gap-2">
        <p className="flex items-center gap-1.5 font-medium">
          <KindIcon kind={kind} />
          {t(`kind.${kind}`)}
        </p>
        <span className="-my-1.5 -mr-2 lg:hidden">
          <IconButton label={common("close")} onClick={onClose}>
            <X />
          </IconButton>
        </span>
      </div>
      <p className="line-clamp-3 font-serif text-base">{words}</p>
      {read.length > 0 ? <p className="text-ink-soft">{read.join(" · ")}</p> : null}
      {newActor ? <p className="text-ink-soft">{t("newActor", { name: newActor })}</p> : null}
      {resembles ? <p className="text-ink-soft">{t("resembles", { name: resembles })}</p> : null}
      <p className="text-ink-faint">{ruleText(rule, locale) ?? t("ruleById", { rule })}</p>
      {onTakeUp ? (
        <div className="mt-1 flex flex-wrap gap-1.5">
          <Button size="sm" variant="primary" onClick={onTakeUp}>
            {t("takeUp")}
            <Kbd>{t("enter")}</Kbd>
          </Button>
          <Button size="sm" variant="quiet" onClick={() => onDismiss("passage")}>
            {t("dismiss")}
            <LetterKey>D</LetterKey>
          </Button>
          <Button size="sm" variant="quiet" onClick={() => onDismiss("wording")}>
            {t("dismissWording")}
            <LetterKey>⇧D</LetterKey>
          </Button>
        </div>
      ) : null}
    </div>
  );
}
