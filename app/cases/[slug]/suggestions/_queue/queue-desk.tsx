"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { fromPrefill } from "@/app/cases/[slug]/_claims/claim-form/from-prefill";
import { dismissSuggestionAction, restoreSuggestionAction } from "@/app/cases/[slug]/_suggestions/actions";
import { useTakeUp } from "@/app/cases/[slug]/_suggestions/use-take-up";
import { removeClaimsAction } from "@/app/cases/[slug]/read/actions";
import type { Annotated } from "@/app/cases/[slug]/read/[captureId]/_reader/annotate-panel";
import { PageHeader } from "@/app/_ui/page-header";
import { Skeleton } from "@/app/_ui/skeleton";
import { useToast } from "@/app/_ui/toast";
import { usePageKeys } from "@/app/_ui/use-page-keys";
import { translationLanguage } from "@/lib/domain/passages/translation-language";
import type { QueuedSuggestion } from "@/lib/services/assists/load-queue";
import type { FormChoices } from "@/lib/services/claims/load-form-choices";
import { QueueActions } from "./queue-actions";
import { QueueItem } from "./queue-item";
import type { Decided } from "./queue-line";
import { QueueSkipped } from "./queue-skipped";
import { useLeft } from "./use-left";
import { useQueue } from "./use-queue";
import { WhatWasRead } from "./what-was-read";

// The form comes with the first suggestion that is taken up.
const AnnotatePanel = lazy(() => import("@/app/cases/[slug]/read/[captureId]/_reader/annotate-panel").then((module) => ({ default: module.AnnotatePanel })));

type Props = {
  slug: string;
  /** What the page came with: the first that wait, and how many do. */
  queue: { readonly first: readonly QueuedSuggestion[]; readonly waiting: number };
  choices: FormChoices;
  /** What is to be known of the sources that nothing can be offered of yet. */
  notice: ReactNode;
  /** Shown when nothing waits any more. */
  end: ReactNode;
};

type Form = { item: QueuedSuggestion; annotated: Annotated };
type Undo = () => Promise<void>;

/** Works through the suggestions of a case by keyboard: claim, dismiss, skip, next source. A decision can be taken back. */
export function QueueDesk({ slug, queue, choices, notice, end }: Props) {
  const t = useTranslations("assists");
  const reader = useTranslations("reader");
  const common = useTranslations("common");
  const locale = useLocale() === "en" ? "en" : "fr";
  const toast = useToast();
  const desk = useRef<HTMLDivElement>(null);
  const lastUndo = useRef<Undo | null>(null);
  const { takeUp, isUnderWay } = useTakeUp(slug);
  const { current, next, back, nextSource, settle, unsettle, restart, isFirst, waiting } = useQueue(slug, queue.first);
  const { left, change, recount } = useLeft(slug, queue);
  const [form, setForm] = useState<Form | null>(null);

  useEffect(() => {
    // What is read begins here, unless a form has the focus.
    if (!form) desk.current?.focus({ preventScroll: true });
  }, [form]);

  const undoable = (message: string, run: Undo) => {
    const undo = async () => {
      lastUndo.current = null;
      await run();
    };
    lastUndo.current = undo;
    toast({ message, action: { label: common("undo"), run: undo } });
  };
  const annotate = async (item: QueuedSuggestion) => {
    const taken = await takeUp(item);
    if (taken) setForm({ item, annotated: { start: taken.start, end: taken.end, words: taken.words, suggestion: { place: item.place, drafts: taken.claims.map(fromPrefill) } } });
  };
  // On at once, and back at once, not when the server has answered: the next key is for what is on screen.
  const dismiss = async (item: QueuedSuggestion, what: Decided) => {
    const all = what === "wording";
    const decided = dismissSuggestionAction(slug, { captureId: item.captureId, place: item.place, what });
    let isBack = false;
    const comeBack = () => {
      if (isBack) return;
      isBack = true;
      unsettle(item, what);
      change(1);
    };
    settle(item, what);
    change(-1);
    undoable(t(all ? "dismissedWording" : "dismissed"), async () => {
      comeBack();
      const result = await decided;
      if (result.ok) await restoreSuggestionAction(slug, { id: result.value });
      if (all) void recount();
    });
    if (!(await decided).ok) {
      comeBack();
      return toast({ message: t("gone") });
    }
    if (all) void recount();
  };
  const saved = ({ item }: Form, claimIds: readonly string[]) => {
    setForm(null);
    settle(item, "passage");
    undoable(reader("savedClaims", { count: claimIds.length }), async () => {
      if ((await removeClaimsAction(slug, { ids: [...claimIds] })).ok) unsettle(item, "passage");
    });
  };
  const isAtEnd = !current && !waiting;
  usePageKeys((event) => {
    if (form) return;
    if (isUnderWay()) return event.preventDefault();
    // On a button or link Enter is theirs.
    if (event.key === "Enter" && event.target !== desk.current && event.target !== document.body) return;
    const run: Record<string, (() => void) | undefined> = {
      u: () => void lastUndo.current?.(),
      ArrowLeft: back,
      k: back,
      ...(current
        ? {
            Enter: () => void annotate(current),
            d: () => void dismiss(current, event.shiftKey ? "wording" : "passage"),
            s: next,
            j: next,
            ArrowRight: next,
            n: () => void nextSource(),
          }
        : {}),
      ...(isAtEnd && left > 0 ? { Enter: () => void restart() } : {}),
    };
    const command = run[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!command) return;
    event.preventDefault();
    command();
  });

  const head = (
    <>
      <PageHeader title={t("queueTitle")} lead={isAtEnd && left === 0 ? undefined : <output>{t("queueLead", { count: left })}</output>} />
      {notice}
    </>
  );
  if (isAtEnd) {
    return (
      <>
        {head}
        <div ref={desk} tabIndex={-1} className="outline-none">
          {left > 0 ? <QueueSkipped left={left} onRestart={() => void restart()} /> : end}
        </div>
      </>
    );
  }
  return (
    <>
      {head}
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
                onSaved={(claimIds) => saved(form, claimIds)}
              />
            ) : current ? (
              <div className="flex flex-col gap-4 lg:sticky lg:top-20">
                <WhatWasRead item={current} />
                <QueueActions
                  onTakeUp={() => void annotate(current)}
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
    </>
  );
}
