"use client";

import { useMemo, useState, useTransition } from "react";
import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { useErrorText } from "@/app/_errors/use-error-text";
import { Button } from "@/app/_ui/button";
import { Combobox } from "@/app/_ui/combobox";
import { RadioGroup } from "@/app/_ui/radio-group";
import { Spinner } from "@/app/_ui/spinner";
import { useToast } from "@/app/_ui/toast";
import { useDraft } from "@/app/_ui/use-draft";
import type { ActionFailure } from "@/lib/http/define-action";
import { linkQuestionsAction, unlinkQuestionsAction } from "../actions";

type Props = { slug: string; questionId: string; others: readonly { readonly id: string; readonly text: string }[] };

/** Links this question to another, so that one actor's answers to both are looked at together. */
export function LinkForm({ slug, questionId, others }: Props) {
  const t = useTranslations("disagreement");
  const toast = useToast();
  const [other, setOther] = useState<string | null>(null);
  const [kind, setKind] = useState<"same" | "opposite">("same");
  const [made, setMade] = useState(0);
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [busy, start] = useTransition();
  const { ref } = useDraft({ id: `link/${questionId}`, saved: made });
  const options = useMemo(() => others.map(({ id, text }) => ({ value: id, label: text })), [others]);
  const link = () =>
    start(async () => {
      if (!other) return;
      const result = await linkQuestionsAction(slug, { first: questionId, second: other, kind });
      if (!result.ok) return setFailure(result.error);
      setFailure(null);
      setOther(null);
      setMade((count) => count + 1);
      toast({ message: t("linked") });
    });
  return (
    <form
      ref={ref}
      noValidate
      className="flex max-w-form flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) link();
      }}
    >
      <FailureSummary failure={failure} />
      <Combobox key={made} name="other" label={t("linkTo")} options={options} onChoose={(option) => setOther(option?.value ?? null)} />
      <RadioGroup
        name="kind"
        legend={t("linkKind")}
        value={kind}
        onValueChange={(value) => setKind(value === "opposite" ? "opposite" : "same")}
        options={[
          { value: "same", label: t("kindSame"), hint: t("kindSameHint") },
          { value: "opposite", label: t("kindOpposite"), hint: t("kindOppositeHint") },
        ]}
      />
      <div>
        <Button type="submit" aria-disabled={busy || !other || undefined}>
          {busy ? <Spinner /> : null}
          {t("link")}
        </Button>
      </div>
    </form>
  );
}

/** Takes a link away, with the way back. */
export function Unlink({ slug, link }: { slug: string; link: { id: string; first: string; second: string; kind: "same" | "opposite"; text: string } }) {
  const t = useTranslations("disagreement");
  const common = useTranslations("common");
  const sentence = useErrorText();
  const toast = useToast();
  const unlink = async () => {
    const result = await unlinkQuestionsAction(slug, { id: link.id });
    if (!result.ok) return toast({ message: sentence(result.error) });
    const { first, second, kind } = link;
    toast({
      message: t("unlinked"),
      action: {
        label: common("undo"),
        run: async () => {
          const back = await linkQuestionsAction(slug, { first, second, kind });
          toast({ message: back.ok ? t("linked") : sentence(back.error) });
        },
      },
    });
  };
  return (
    <Button size="sm" variant="quiet" onClick={() => void unlink()} aria-label={t("unlinkNamed", { question: link.text })}>
      {t("unlink")}
    </Button>
  );
}
