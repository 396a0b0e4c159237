"use client";

import Link from "next/link";
import { lazy, Suspense, useState } from "react";
import { flushSync } from "react-dom";
import { useLocale, useTranslations } from "use-intl/react";
import { EMPTY_DRAFT } from "@/app/cases/[slug]/_claims/claim-form/claim-draft";
import { fromPrefill } from "@/app/cases/[slug]/_claims/claim-form/from-prefill";
import { withQuestion } from "@/app/cases/[slug]/_claims/claim-form/with-question";
import { dismissSuggestionAction, restoreSuggestionAction } from "@/app/cases/[slug]/_suggestions/actions";
import { useTakeUp } from "@/app/cases/[slug]/_suggestions/use-take-up";
import { KindIcon } from "@/app/cases/[slug]/_suggestions/kind-icon";
import type { Annotated } from "@/app/cases/[slug]/read/[captureId]/_reader/annotate-panel";
import { removeClaimsAction } from "@/app/cases/[slug]/read/actions";
import { Button } from "@/app/_ui/button";
import { SourceWords } from "@/app/cases/[slug]/_passages/source-words";
import { useToast } from "@/app/_ui/toast";
import type { Question } from "@/lib/domain/claims/types";
import { formatDate } from "@/lib/domain/support/locale-format";
import type { OfferedAnswer } from "@/lib/services/assists/find-answers";
import type { FormChoices } from "@/lib/services/claims/load-form-choices";
import { focusRow, rowAfter } from "../_panel/next-row";

const AnnotatePanel = lazy(() => import("@/app/cases/[slug]/read/[captureId]/_reader/annotate-panel").then((module) => ({ default: module.AnnotatePanel })));

type Props = { slug: string; question: Question; answers: readonly OfferedAnswer[]; choices: FormChoices; canEdit: boolean };

const keyOf = ({ captureId, place }: OfferedAnswer): string => `${captureId} ${place}`;

/** Passages of any source that seem to answer a question, and why. Taken up, one becomes a claim to it. */
export function SeemingAnswers({ slug, question, answers, choices, canEdit }: Props) {
  const t = useTranslations("assists");
  const reader = useTranslations("reader");
  const common = useTranslations("common");
  const locale = useLocale() === "en" ? "en" : "fr";
  const toast = useToast();
  const { takeUp } = useTakeUp(slug);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [form, setForm] = useState<{ answer: OfferedAnswer; annotated: Annotated } | null>(null);
  const shown = answers.filter((answer) => !gone.has(keyOf(answer)));

  const annotate = async (answer: OfferedAnswer) => {
    const taken = await takeUp(answer);
    if (!taken) return;
    const { start, end, words, claims, amounts } = taken;
    const fitting = claims.filter((_, place) => answer.quantities.includes(amounts[place] ?? -1));
    const drafts = (fitting.length > 0 ? fitting : claims).map(fromPrefill).map((draft) => withQuestion({ ...EMPTY_DRAFT, ...draft }, question, draft));
    setForm({ answer, annotated: { start, end, words, suggestion: { place: answer.place, drafts } } });
  };
  const dismiss = async (answer: OfferedAnswer, button: HTMLElement) => {
    const next = rowAfter(button, "answer");
    const result = await dismissSuggestionAction(slug, { captureId: answer.captureId, place: answer.place, what: "passage" });
    if (!result.ok) return toast({ message: t("gone") });
    flushSync(() => setGone(new Set([...gone, keyOf(answer)])));
    focusRow(next);
    toast({
      message: t("dismissed"),
      action: {
        label: common("undo"),
        run: async () => {
          if ((await restoreSuggestionAction(slug, { id: result.value })).ok) setGone(new Set([...gone].filter((key) => key !== keyOf(answer))));
        },
      },
    });
  };
  const why = ({ reasons }: OfferedAnswer): string =>
    reasons
      .map((reason) =>
        reason.what === "dates"
          ? t("why.dates", { dates: [...new Set([reason.from, reason.to])].map((date) => formatDate(date, locale)).join(" – ") })
          : t(`why.${reason.what}`, { words: typeof reason.words === "string" ? reason.words : reason.words.join(", ") }),
      )
      .join(" · ");

  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="seeming-answers" className="mb-10">
      <h2 id="seeming-answers" className="text-xl">
        {t("answersTitle")}
      </h2>
      <p className="mt-1 max-w-3xl text-ink-soft">{t("answersLead")}</p>
      <div className="grid gap-x-10 lg:grid-cols-[minmax(0,42rem)_minmax(15rem,22rem)]">
        <ul className="divide-y divide-line">
          {shown.map((answer) => (
            <li key={keyOf(answer)} data-answer-row className="flex flex-col gap-2 py-4">
              <blockquote className="border-l-2 border-line pl-3 font-serif text-quote">
                <SourceWords>{answer.passage}</SourceWords>
              </blockquote>
              <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-faint">
                <KindIcon kind={answer.kind} />
                <Link href={`/cases/${slug}/read/${answer.captureId}`} className="link">
                  {answer.source}
                </Link>
                <span>{why(answer)}</span>
              </p>
              {canEdit ? (
                <div data-actions className="flex gap-2">
                  <Button size="sm" onClick={() => void annotate(answer)}>
                    {t("takeUp")}
                  </Button>
                  <Button size="sm" variant="quiet" onClick={(event) => void dismiss(answer, event.currentTarget)}>
                    {t("dismiss")}
                  </Button>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
        <Suspense>
          {form ? (
            <AnnotatePanel
              key={keyOf(form.answer)}
              slug={slug}
              captureId={form.answer.captureId}
              annotated={form.annotated}
              choices={choices}
              translateInto={locale}
              onClose={() => setForm(null)}
              onSaved={(claimIds) => {
                setForm(null);
                const run = async () => void (await removeClaimsAction(slug, { ids: [...claimIds] }));
                toast({ message: reader("savedClaims", { count: claimIds.length }), action: { label: common("undo"), run } });
              }}
            />
          ) : null}
        </Suspense>
      </div>
    </section>
  );
}
