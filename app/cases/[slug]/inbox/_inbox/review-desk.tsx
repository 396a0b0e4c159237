"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { useErrorText } from "@/app/_errors/use-error-text";
import { useSubmit } from "@/app/_errors/use-submit";
import { Button } from "@/app/_ui/button";
import { LetterKey } from "@/app/_ui/letter-key";
import { Notice } from "@/app/_ui/notice";
import { useToast } from "@/app/_ui/toast";
import { usePageKeys } from "@/app/_ui/use-page-keys";
import { useStoredState } from "@/app/_ui/use-stored-state";
import type { ReviewAnswerInput } from "@/lib/contracts/passage-reviews";
import type { Excerpt, LoadedReview } from "@/lib/services/inbox/load-review";
import { answerReviewAction, undoAnswerAction } from "../actions";
import { AnswerBar } from "./answer-bar";
import { Candidates } from "./candidates";
import { Contexts } from "./contexts";
import { GivenAnswer } from "./given-answer";
import { NowForm } from "./now-form";
import { SmallDifference } from "./small-difference";
import { StatusMark } from "./status-mark";

type Props = {
  slug: string;
  loaded: LoadedReview;
  canEdit: boolean;
  /** The address names this passage: the focus comes here when it stands nowhere else. */
  asked: boolean;
  at: number;
  count: number;
  previous: string | null;
  next: string | null;
  dates: { older: string; newer: string; answered: string };
};

/** One passage to review, with both contexts and the three answers; their keys work anywhere on the page, but where one types. */
export function ReviewDesk({ slug, loaded, canEdit, asked, at, count, previous, next, dates }: Props) {
  const t = useTranslations("inbox");
  const common = useTranslations("common");
  const sentence = useErrorText();
  const toast = useToast();
  const router = useRouter();
  const desk = useRef<HTMLElement>(null);
  /** Where "now says this" begins; null while it is not being written. */
  const [writing, setWriting] = useState<{ excerpt: Excerpt; place: { start: number; end: number } | null } | null>(null);
  const { failure, busy, submit } = useSubmit();
  const { review, source, diff, candidates, claims } = loaded;
  const { id, version, status } = review;
  const [note, setNote, dropNote, noteRestored] = useStoredState(`review/${id}`, "");
  const answerable = canEdit && review.answer === null && status !== "exact" && status !== "typographic";

  useEffect(() => {
    if (asked && (document.activeElement === null || document.activeElement === document.body)) desk.current?.focus();
  }, [asked]);

  const go = (address: string | null) => {
    if (address !== null) router.push(address, { scroll: false });
  };
  const undo = async (answered: number) => {
    const back = await undoAnswerAction(slug, { id, version: answered });
    toast({ message: back.ok ? t("takenBack") : sentence(back.error) });
  };
  const give = (given: ReviewAnswerInput, done?: () => void) =>
    submit(
      () => answerReviewAction(slug, given),
      (answered) => {
        dropNote();
        done?.();
        toast({ message: t("saved", { answer: t(`answered.${given.answer}`) }), action: { label: common("undo"), run: () => undo(answered.version) } });
        router.replace(next ?? previous ?? `/cases/${slug}/inbox`, { scroll: false });
      },
    );
  const write = (place: { start: number; end: number } | null, excerpt: Excerpt = loaded.after) => setWriting({ place, excerpt });
  const found = review.start === null || review.end === null ? null : { start: review.start, end: review.end };
  const acts: Record<string, () => void> = {
    j: () => go(next),
    k: () => go(previous),
    ...(answerable && !writing
      ? {
          1: () => give({ answer: "still", id, version, reviewerNote: note, span: null }),
          2: () => write(found),
          3: () => give({ answer: "gone", id, version, reviewerNote: note }),
        }
      : {}),
  };
  usePageKeys((event) => {
    const act = acts[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  });
  // Also from the fields of the form, which keep the keys of a letter to themselves.
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== "Escape" || !writing || event.defaultPrevented) return;
    event.preventDefault();
    setWriting(null);
    desk.current?.focus();
  };

  const current = failure?.code === "conflict" ? (failure.params["current"] as LoadedReview["review"] | null) : null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- shortcuts for its own buttons
    <section ref={desk} tabIndex={-1} aria-labelledby="review-title" onKeyDown={onKeyDown} className="flex min-w-0 flex-col gap-4 rounded-sm">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <h2 id="review-title" className="text-xl">
            {source.title} <span className="font-sans text-sm font-normal text-ink-faint">{t("desk", { at: at + 1, count })}</span>
          </h2>
          <p className="mt-1 flex flex-wrap items-baseline gap-x-2 text-sm text-ink-soft">
            <StatusMark status={status} label={t(`status.${status}`)} />
            {t(`explains.${status}`)} {review.score > 0 && review.score < 1 ? t("score", { percent: Math.floor(review.score * 100) }) : null}
          </p>
        </div>
        <div className="flex gap-2">
          <Button size="sm" disabled={previous === null} onClick={() => go(previous)}>
            <ChevronLeft aria-hidden="true" />
            {t("previous")} <LetterKey>K</LetterKey>
          </Button>
          <Button size="sm" disabled={next === null} onClick={() => go(next)}>
            <ChevronRight aria-hidden="true" />
            {t("next")} <LetterKey>J</LetterKey>
          </Button>
        </div>
      </div>
      {failure?.code === "conflict" ? (
        <Notice tone="notice" title={t("conflictTitle")} actions={<Button onClick={() => router.refresh()}>{t("reload")}</Button>}>
          {t("conflict")} {current?.answer ? `${t(`answered.${current.answer}`)}${current.answeredBy ? ` (${current.answeredBy})` : ""}.` : null}
        </Notice>
      ) : failure ? (
        <FailureSummary failure={failure} />
      ) : null}
      {status === "edited" ? <SmallDifference parts={diff} language={source.language} /> : null}
      <Contexts slug={slug} loaded={loaded} dates={dates} />
      {candidates.length > 0 && review.answer === null ? (
        <Candidates
          slug={slug}
          captureId={review.captureId}
          candidates={candidates}
          language={source.language}
          onUse={answerable ? (place, excerpt) => write(place, excerpt) : null}
        />
      ) : null}
      <section aria-label={t("claims")}>
        <h3 className="mb-1 font-sans text-sm font-medium text-ink-soft">{t("claims")}</h3>
        <ul className="flex flex-col gap-1">
          {claims.map(({ claim, claimant, question, answer }) => (
            <li key={claim.id}>
              <span className="font-medium">{t("claim", { claimant, answer: answer ?? t("noAnswer") })}</span> <span className="text-sm text-ink-soft">{question.text}</span>
            </li>
          ))}
        </ul>
      </section>
      {review.answer === null ? null : (
        <GivenAnswer review={review} date={dates.answered} onTakeBack={canEdit ? () => void undo(version) : null} />
      )}
      {answerable && writing === null ? <AnswerBar acts={acts} busy={busy} note={note} onNote={setNote} restored={noteRestored} /> : null}
      {writing ? (
        <NowForm
          key={`${writing.excerpt.from} ${writing.place?.start}`}
          slug={slug}
          loaded={loaded}
          excerpt={writing.excerpt}
          place={writing.place}
          busy={busy}
          fieldErrors={Object.fromEntries(Object.entries(failure?.fields ?? {}).map(([path, code]) => [path.slice(path.lastIndexOf(".") + 1), code]))}
          onSave={(span, says, drop) => give({ answer: "now", id, version, reviewerNote: note, span, claims: says }, drop)}
          onCancel={() => setWriting(null)}
        />
      ) : null}
      {!canEdit && review.answer === null ? <p className="text-sm text-ink-soft">{t("viewerHint")}</p> : null}
    </section>
  );
}
