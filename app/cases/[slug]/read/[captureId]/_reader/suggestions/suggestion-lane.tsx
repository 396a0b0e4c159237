"use client";

import { Lightbulb } from "lucide-react";
import { lazy, Suspense, useEffect, useId, useImperativeHandle, useRef } from "react";
import type { KeyboardEvent, Ref, RefObject } from "react";
import { useTranslations } from "use-intl/react";
import type { ClaimDraft } from "@/app/cases/[slug]/_claims/claim-form/claim-draft";
import { fromPrefill } from "@/app/cases/[slug]/_claims/claim-form/from-prefill";
import { loadPrefillAction, visitCaptureAction } from "@/app/cases/[slug]/_suggestions/actions";
import { Button } from "@/app/_ui/button";
import { LetterKey } from "@/app/_ui/letter-key";
import { useToast } from "@/app/_ui/toast";
import { useLetterKeys } from "@/app/_ui/use-letter-keys";
import { useStoredChoice } from "@/app/_ui/use-stored-choice";
import type { ReaderSuggestion } from "@/lib/services/assists/load-suggestions";
import type { MarginPassage } from "@/lib/services/reader/load-reader";
import type { Annotated } from "../annotate-panel";
import { KindIcon } from "@/app/cases/[slug]/_suggestions/kind-icon";
import { amountsIn, suggestionOf } from "./read-off";
import { useLaneSteps } from "./use-lane-steps";
import { usePassageHighlight } from "./use-passage-highlight";
import { usePlacedMarks } from "./use-placed-marks";
import { useSuggestions } from "./use-suggestions";

// With it comes what every rule looks for, in words: for who looks at a mark.
const SuggestionCard = lazy(() => import("./suggestion-card").then((module) => ({ default: module.SuggestionCard })));

/** What the text's keys ask of the lane. */
export type LaneHandle = {
  next: () => void;
  toggle: () => void;
  /** What the assists read off words that somebody chose, a draft for each amount in them; nothing where no suggestion stands or the lane is off. */
  readOff: (chosen: { start: number; end: number; words: string }) => Promise<readonly Partial<ClaimDraft>[]>;
};

type Props = {
  slug: string;
  captureId: string;
  text: RefObject<HTMLElement | null>;
  passages: readonly MarginPassage[];
  canEdit: boolean;
  /** The source is in a language that the assists do not read. */
  isOther: boolean;
  /** A form is open: the card would stand in its way. */
  withForm: boolean;
  onAnnotate: (annotated: Annotated) => void;
  /** Told whether the text is still being read. */
  onReading: (isReading: boolean) => void;
  ref: Ref<LaneHandle>;
};

/** Suggestions of the assists as quiet marks beside the text, one shape for each kind. A person makes them claims, or dismisses them. */
export function SuggestionLane({ slug, captureId, text, passages, canEdit, isOther, withForm, onAnnotate, onReading, ref }: Props) {
  const t = useTranslations("assists");
  const common = useTranslations("common");
  const toast = useToast();
  const cardId = useId();
  const lane = useRef<HTMLUListElement>(null);
  const [choice, choose] = useStoredChoice("suggestions", ["on", "off"]);
  const [letters] = useLetterKeys();
  const on = choice === "on";
  const { state, suggestions, dismiss, tryAgain } = useSuggestions(slug, captureId, passages, on);
  const placed = usePlacedMarks(text, lane, on ? suggestions : NONE);
  const { current, setCurrent, step } = useLaneSteps(text, lane, suggestions);
  const shown = placed.find(({ suggestion }) => suggestion.place === current)?.suggestion ?? null;
  usePassageHighlight(text, withForm ? null : shown, "suggestion");

  const isReading = on && state === "loading";
  useEffect(() => onReading(isReading), [onReading, isReading]);
  useEffect(() => void visitCaptureAction(slug, { captureId }), [slug, captureId]);

  const toggle = () => choose(on ? "off" : "on");
  const readOff: LaneHandle["readOff"] = async (chosen) => {
    const found = on ? suggestionOf(chosen, suggestions) : undefined;
    const result = found && (await loadPrefillAction(slug, { captureId, place: found.place }));
    return result?.ok ? amountsIn(chosen.words, result.value.claims.map(fromPrefill)) : [];
  };
  useImperativeHandle(ref, () => ({ next: () => step(1), toggle, readOff }));

  const takeUp = async ({ place }: ReaderSuggestion) => {
    const result = await loadPrefillAction(slug, { captureId, place });
    if (!result.ok) return toast({ message: t("gone") });
    const { start, end, words, claims } = result.value;
    onAnnotate({ start, end, words, suggestion: { place, drafts: claims.map(fromPrefill) } });
  };
  const drop = (suggestion: ReaderSuggestion, what: "passage" | "wording") => {
    step(1);
    void dismiss(suggestion, what);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.key.length === 1 && !letters)) return;
    const run: Record<string, (() => void) | undefined> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      j: () => step(1),
      k: () => step(-1),
      i: toggle,
      Escape: () => text.current?.focus({ preventScroll: true }),
      ...(shown && canEdit ? { Enter: () => void takeUp(shown), d: () => drop(shown, event.shiftKey ? "wording" : "passage") } : {}),
    };
    // On the card's own buttons Enter is theirs.
    if (event.key === "Enter" && !(event.target as HTMLElement).dataset["suggestion"]) return;
    const command = run[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!command) return;
    event.preventDefault();
    command();
  };

  return (
    <>
      <div className="mb-3 flex min-h-8 flex-wrap items-center gap-2 text-sm sm:pe-44">
        <Button size="sm" variant="quiet" aria-pressed={on} aria-keyshortcuts="i" onClick={toggle}>
          <Lightbulb aria-hidden="true" />
          {t("toggle")}
          <LetterKey>I</LetterKey>
        </Button>
        <output className="text-ink-faint">{!on ? "" : state !== "ready" ? t(state) : isOther && suggestions.length === 0 ? t("otherLanguage") : t("count", { count: suggestions.length })}</output>
        {on && (state === "failed" || state === "unread") ? (
          <Button size="sm" onClick={tryAgain}>
            {common("retry")}
          </Button>
        ) : null}
      </div>
      {on ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys that each mark in it answers to
        <ul ref={lane} aria-label={t("lane")} onKeyDown={onKeyDown} className="suggestion-lane">
          {placed.map(({ suggestion, top }, index) => {
            const isCurrent = suggestion === shown;
            return (
              <li
                key={suggestion.place}
                className="absolute"
                style={{ top }}
                onPointerEnter={(event) => event.pointerType === "mouse" && setCurrent(suggestion.place)}
                onPointerLeave={(event) => event.pointerType === "mouse" && !event.currentTarget.contains(document.activeElement) && setCurrent(null)}
              >
                <button
                  type="button"
                  data-suggestion={suggestion.place}
                  data-kind={suggestion.kind}
                  tabIndex={isCurrent || (shown === null && index === 0) ? 0 : -1}
                  aria-label={t("mark", { kind: t(`kind.${suggestion.kind}`), words: suggestion.words })}
                  data-current={isCurrent ? "" : undefined}
                  aria-describedby={isCurrent && !withForm ? cardId : undefined}
                  aria-keyshortcuts={canEdit ? "Enter d Shift+D" : undefined}
                  className="suggestion-mark"
                  onFocus={() => setCurrent(suggestion.place)}
                  onClick={() => setCurrent(suggestion.place)}
                >
                  <KindIcon kind={suggestion.kind} />
                </button>
                {isCurrent && !withForm ? (
                  <Suspense>
                    <div className="suggestion-card">
                      <SuggestionCard id={cardId} suggestion={suggestion} onTakeUp={canEdit ? () => void takeUp(suggestion) : null} onDismiss={(what) => drop(suggestion, what)} />
                    </div>
                  </Suspense>
                ) : null}
              </li>
            );
          })}
        </ul>
      ) : null}
    </>
  );
}

const NONE: readonly ReaderSuggestion[] = [];
