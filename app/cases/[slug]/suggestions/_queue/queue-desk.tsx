"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { fromPrefill } from "@/app/cases/[slug]/_claims/claim-form/from-prefill";
import { dismissSuggestionAction, loadPrefillAction, restoreSuggestionAction } from "@/app/cases/[slug]/_suggestions/actions";
import { removeClaimsAction } from "@/app/cases/[slug]/read/actions";
import type { Annotated } from "@/app/cases/[slug]/read/[captureId]/_reader/annotate-panel";
import { Skeleton } from "@/app/_ui/skeleton";
import { useToast } from "@/app/_ui/toast";
import { usePageKeys } from "@/app/_ui/use-page-keys";
import { translationLanguage } from "@/lib/domain/passages/translation-language";
import type { QueuedSuggestion } from "@/lib/services/assists/load-queue";
import type { FormChoices } from "@/lib/services/claims/load-form-choices";
import { QueueActions } from "./queue-actions";
import { QueueItem } from "./queue-item";
import { useQueue } from "./use-queue";
import { WhatWasRead } from "./what-was-read";

// The form comes with the first suggestion that is taken up.
const AnnotatePanel = lazy(() => import("@/app/cases/[slug]/read/[captureId]/_reader/annotate-panel").then((module) => ({ default: module.AnnotatePanel })));

type Props = {
  slug: string;
  first: readonly QueuedSuggestion[];
  choices: FormChoices;
  /** Shown when nothing waits any more. */
  end: ReactNode;
};

type Form = { item: QueuedSuggestion; annotated: Annotated };
type Undo = () => Promise<void>;

/** Works through the suggestions of a case by keyboard: claim, dismiss, skip, next source. A decision can be taken back. */
export function QueueDesk({ slug, first, choices, end }: Props) {
  const t = useTranslations("assists");
  const reader = useTranslations("reader");
  const common = useTranslations("common");
  const locale = useLocale() === "en" ? "en" : "fr";
  const toast = useToast();
  const desk = useRef<HTMLDivElement>(null);
  const lastUndo = useRef<Undo | null>(null);
  const { current, next, back, nextSource, returnTo, isFirst, waiting } = useQueue(slug, first);
  const [form, setForm] = useState<Form | null>(null);

  useEffect(() => {
    // What is read begins here, unless a form has the focus.
    if (!form) desk.current?.focus({ preventScroll: true });
  }, [form]);

  const undoable = (message: string, item: QueuedSuggestion, run: () => Promise<{ ok: boolean }>) => {
    const undo = async () => {
      lastUndo.current = null;
      if ((await run()).ok) returnTo(item);
    };
    lastUndo.current = undo;
    toast({ message, action: { label: common("undo"), run: undo } });
  };
  const takeUp = async (item: QueuedSuggestion) => {
    const result = await loadPrefillAction(slug, { captureId: item.captureId, place: item.place });
    if (!result.ok) return toast({ message: t("gone") });
    const { start, end: to, words, claims } = result.value;
    setForm({ item, annotated: { start, end: to, words, suggestion: { place: item.place, drafts: claims.map(fromPrefill) } } });
  };
  const dismiss = async (item: QueuedSuggestion, what: "passage" | "wording") => {
    const result = await dismissSuggestionAction(slug, { captureId: item.captureId, place: item.place, what });
    if (!result.ok) return toast({ message: t("gone") });
    next();
    undoable(t(what === "wording" ? "dismissedWording" : "dismissed"), item, () => restoreSuggestionAction(slug, { id: result.value }));
  };
  usePageKeys((event) => {
    if (form) return;
    // On a button or link Enter is theirs.
    if (event.key === "Enter" && event.target !== desk.current && event.target !== document.body) return;
    const run: Record<string, (() => void) | undefined> = {
      u: () => void lastUndo.current?.(),
      ArrowLeft: back,
      ...(current
        ? {
            Enter: () => void takeUp(current),
            d: () => void dismiss(current, event.shiftKey ? "wording" : "passage"),
            s: next,
            ArrowRight: next,
            n: () => void nextSource(),
          }
        : {}),
    };
    const command = run[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!command) return;
    event.preventDefault();
    command();
  });

  if (!current && !waiting) {
    return (
      <div ref={desk} tabIndex={-1}>
        {end}
      </div>
    );
  }
  return (
    <div className="grid gap-x-10 gap-y-5 lg:grid-cols-[minmax(0,42rem)_minmax(15rem,22rem)]">
      <div
        ref={desk}
        role="application"
        aria-label={t("queueTitle")}
        aria-describedby="queue-keys"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- its keys are the page's, and a screen reader is to pass them on
        tabIndex={0}
        className="focus-bar min-w-0"
      >
        {current ? <QueueItem slug={slug} item={current} /> : <Skeleton className="h-60" />}
      </div>
      <div className="min-w-0 max-lg:sticky max-lg:bottom-0 max-lg:-mx-4 max-lg:border-t max-lg:border-line-strong max-lg:bg-raised max-lg:px-4 max-lg:py-3 max-lg:shadow-floating">
        <Suspense fallback={<Skeleton className="h-60" />}>
          {form ? (
            <AnnotatePanel
              key={form.item.captureId + form.item.place}
              slug={slug}
              captureId={form.item.captureId}
              annotated={form.annotated}
              choices={choices}
              translateInto={translationLanguage(form.item.source.language ?? locale, locale)}
              onClose={() => setForm(null)}
              onSaved={(claimIds) => {
                setForm(null);
                next();
                undoable(reader("savedClaims", { count: claimIds.length }), form.item, () => removeClaimsAction(slug, { ids: [...claimIds] }));
              }}
            />
          ) : current ? (
            <div className="flex flex-col gap-4 lg:sticky lg:top-20">
              <WhatWasRead item={current} />
              <QueueActions
                onTakeUp={() => void takeUp(current)}
                onDismiss={(what) => void dismiss(current, what)}
                onSkip={next}
                onNextSource={() => void nextSource()}
                onBack={isFirst ? null : back}
              />
              <p id="queue-keys" className="text-sm text-ink-faint max-lg:sr-only">
                {t("queueKeys")}
              </p>
            </div>
          ) : null}
        </Suspense>
      </div>
    </div>
  );
}
