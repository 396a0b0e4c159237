"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslations } from "use-intl/react";
import { useErrorText } from "@/app/_errors/use-error-text";
import { Button } from "@/app/_ui/button";
import { useToast } from "@/app/_ui/toast";
import type { DisagreementStatus } from "@/lib/domain/disagreement/decisions";
import { decideDisagreementAction } from "../actions";
import { DecisionDialog } from "./decision-dialog";
import { focusRow, rowAfter } from "./next-row";

type Props = {
  slug: string;
  questionId: string;
  seal: string;
  /** The row's first pair, and how many rows the page shows: how the row is found again. */
  about: string;
  shown: number;
  status: DisagreementStatus;
  pairs: number;
  /** What is decided, in words. */
  sentence: string;
  /** Names the row for its draft while its seal changes. */
  draftKey: string;
};

/** Confirm or dismiss a disagreement, or open it again. Nothing is hidden by it: the decision stands beside the row. */
export function DecisionButtons({ slug, questionId, seal, about, shown, status, pairs, sentence, draftKey }: Props) {
  const t = useTranslations("disagreement");
  const error = useErrorText();
  const toast = useToast();
  const router = useRouter();
  const [asking, setAsking] = useState<"confirmed" | "dismissed" | null>(null);
  // Looked up before a decision: once it is made, this row may stand elsewhere.
  const next = useRef<HTMLElement | null>(null);
  const reopen = async (button: HTMLElement) => {
    next.current = rowAfter(button);
    const result = await decideDisagreementAction(slug, { questionId, seal, about, shown, status: "open" });
    toast({ message: result.ok ? t("reopened") : error(result.error) });
    if (result.ok) focusRow(next.current);
    else router.refresh();
  };
  const ask = (decision: "confirmed" | "dismissed", button: HTMLElement) => {
    next.current = rowAfter(button);
    setAsking(decision);
  };
  return (
    <>
      {status === "open" ? (
        <>
          <Button size="sm" onClick={(event) => ask("confirmed", event.currentTarget)} aria-label={t("confirmNamed", { sentence })}>
            {t("confirm")}
          </Button>
          <Button size="sm" variant="quiet" onClick={(event) => ask("dismissed", event.currentTarget)} aria-label={t("dismissNamed", { sentence })}>
            {t("dismiss")}
          </Button>
        </>
      ) : (
        <Button size="sm" variant="quiet" onClick={(event) => void reopen(event.currentTarget)} aria-label={t("reopenNamed", { sentence })}>
          {t("reopen")}
        </Button>
      )}
      {asking ? (
        <DecisionDialog
          {...{ slug, questionId, seal, about, shown, sentence, pairs, draftKey }}
          status={asking}
          onClose={() => setAsking(null)}
          onDone={() => {
            flushSync(() => setAsking(null));
            focusRow(next.current);
            toast({ message: asking === "confirmed" ? t("confirmedNow") : t("dismissedNow") });
          }}
        />
      ) : null}
    </>
  );
}
