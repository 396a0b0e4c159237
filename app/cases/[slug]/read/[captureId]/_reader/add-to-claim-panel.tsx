"use client";

import { useCallback, useState, useTransition } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { Button } from "@/app/_ui/button";
import { Combobox } from "@/app/_ui/combobox";
import { focusFirstInvalid } from "@/app/_ui/focus-first-invalid";
import { Select } from "@/app/_ui/select";
import { SourceWords } from "@/app/cases/[slug]/_passages/source-words";
import { TextField } from "@/app/_ui/text-field";
import { useStoredState } from "@/app/_ui/use-stored-state";
import type { ActionFailure } from "@/lib/http/define-action";
import type { Presentation } from "@/lib/domain/claims/types";
import { addToClaimAction, findClaimsAction } from "../../actions";
import type { Annotated } from "./annotate-panel";
import { Panel } from "./panel";

type Props = { slug: string; captureId: string; annotated: Annotated; onClose: () => void; onSaved: (appearanceId: string) => void };

type Typed = { presentation: Presentation; hedge: string; chain: string };

const PRESENTATIONS = ["asserts", "reports", "denies", "retracts", "silent"] as const;

/** Makes a selection a further appearance of a claim that is found by typing. */
export function AddToClaimPanel({ slug, captureId, annotated, onClose, onSaved }: Props) {
  const t = useTranslations("reader");
  const claims = useTranslations("claims");
  const locale = useLocale() === "en" ? "en" : "fr";
  const [claimId, setClaimId] = useState("");
  const [typed, keep, drop] = useStoredState<Typed>(`add/${captureId}/${annotated.start}-${annotated.end}`, { presentation: "reports", hedge: "", chain: "" });
  const { presentation, hedge, chain } = typed;
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [busy, start] = useTransition();

  const load = useCallback(
    async (words: string) => {
      const result = await findClaimsAction(slug, { words, locale });
      if (!result.ok) return [];
      return result.value.map((found) => ({
        value: found.id,
        label: found.answer === null ? t("saysNothing", { claimant: found.claimant }) : t("says", { claimant: found.claimant, answer: found.answer }),
        detail: found.question,
      }));
    },
    [slug, locale, t],
  );

  const save = () => {
    if (busy) return;
    setTried(true);
    if (claimId === "") return focusFirstInvalid("add-to-claim");
    start(async () => {
      const result = await addToClaimAction(slug, {
        captureId,
        start: annotated.start,
        end: annotated.end,
        claimId,
        appearance: { presentation, hedge: hedge || null, chain: chain.split(">").map((link) => link.trim()).filter(Boolean), reviewerNote: "" },
      });
      if (!result.ok) return setFailure(result.error);
      drop();
      onSaved(result.value.appearanceId);
    });
  };

  return (
    <Panel
      title={t("addTitle")}
      onClose={onClose}
      onSave={save}
      footer={
        <Button type="submit" form="add-to-claim" variant="primary" aria-disabled={busy || undefined}>
          {t("add")}
        </Button>
      }
    >
      <form
        id="add-to-claim"
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <FailureSummary failure={failure} />
        <blockquote className="border-l-3 border-accent pl-3 font-serif text-quote"><SourceWords>{annotated.words}</SourceWords></blockquote>
        <Combobox
          name="claim"
          label={t("findClaim")}
          options={load}
          error={tried && claimId === "" ? t("claimMissing") : null}
          onChoose={(option) => setClaimId(option?.value ?? "")}
        />
        <Select
          label={claims("presentation")}
          value={presentation}
          onChange={(event) => keep({ ...typed, presentation: event.target.value as Presentation })}
          options={PRESENTATIONS.map((value) => ({ value, label: claims(`presents.${value}`) }))}
        />
        <TextField label={claims("hedge")} value={hedge} onChange={(event) => keep({ ...typed, hedge: event.target.value })} />
        <TextField label={claims("chain")} hint={claims("chainHint")} value={chain} onChange={(event) => keep({ ...typed, chain: event.target.value })} />
      </form>
    </Panel>
  );
}
