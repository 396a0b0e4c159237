"use client";

import { Lightbulb } from "lucide-react";
import { useEffect, useId, useImperativeHandle, useRef, useState } from "react";
import type { KeyboardEvent, Ref, RefObject } from "react";
import { useTranslations } from "use-intl/react";
import type { ClaimDraft } from "@/app/cases/[slug]/_claims/claim-form/claim-draft";
import { fromPrefill } from "@/app/cases/[slug]/_claims/claim-form/from-prefill";
import { loadPrefillAction, visitCaptureAction } from "@/app/cases/[slug]/_suggestions/actions";
import { useTakeUp } from "@/app/cases/[slug]/_suggestions/use-take-up";
import { Button } from "@/app/_ui/button";
import { LetterKey } from "@/app/_ui/letter-key";
import { useLetterKeys } from "@/app/_ui/use-letter-keys";
import { useStoredChoice } from "@/app/_ui/use-stored-choice";
import { QUEUED_KINDS } from "@/lib/domain/assists/suggest/suggestion";
import type { ReaderSuggestion } from "@/lib/services/assists/load-suggestions";
import type { MarginPassage } from "@/lib/services/reader/load-reader";
import type { Annotated } from "../annotate-panel";
import { LaneMark } from "./lane-mark";
import { amountsIn, suggestionOf } from "./read-off";
import { useLaneSteps } from "./use-lane-steps";
import { usePassageHighlight } from "./use-passage-highlight";
import { usePlacedMarks } from "./use-placed-marks";
import { useAway } from "./use-away";
import { usePointerMoved } from "./use-pointer-moved";
import { useSuggestions } from "./use-suggestions";

/** What the text's keys ask of the lane. */
export type LaneHandle = {
  next: () => void;
  toggle: () => void;
  /** Gives the focus back to a suggestion's mark; false where it has none any more. */
  focus: (place: string) => boolean;
  /** Takes a suggestion away that claims have just been made of. */
  taken: (place: string) => void;
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
  const cardId = useId();
  const lane = useRef<HTMLUListElement>(null);
  const [choice, choose] = useStoredChoice("suggestions", ["on", "off"]);
  const [letters] = useLetterKeys();
  const on = choice === "on";
  const { state, suggestions, dismiss, takeAway, tryAgain } = useSuggestions(slug, captureId, passages, on);
  const placed = usePlacedMarks(text, lane, on ? suggestions : NONE);
  const { current, setCurrent, step } = useLaneSteps(text, lane, suggestions);
  const [hovered, setHovered] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const { takeUp, isUnderWay } = useTakeUp(slug);
  const at = (place: string | null) => placed.find(({ suggestion }) => suggestion.place === place)?.suggestion;
  const shown = withForm ? null : (at(hovered) ?? (isOpen ? at(current) : null) ?? null);
  const stop = (at(current) ?? placed[0]?.suggestion)?.place;
  usePassageHighlight(text, shown, "suggestion");
  useAway(lane, () => setOpen(false));
  const hasMoved = usePointerMoved();

  const isReading = on && state === "loading";
  useEffect(() => onReading(isReading), [onReading, isReading]);
  useEffect(() => void visitCaptureAction(slug, { captureId }), [slug, captureId]);

  const toText = () => text.current?.focus({ preventScroll: true });
  const markOf = (wanted: string) => lane.current?.querySelector<HTMLElement>(`[data-suggestion="${CSS.escape(wanted)}"]`);
  const toggle = () => {
    // The marks go, and the focus must not go with them.
    if (lane.current?.contains(document.activeElement)) toText();
    choose(on ? "off" : "on");
  };
  const readOff: LaneHandle["readOff"] = async (chosen) => {
    const found = on ? suggestionOf(chosen, suggestions) : undefined;
    const result = found && (await loadPrefillAction(slug, { captureId, place: found.place }));
    return result?.ok ? amountsIn(chosen.words, result.value.claims.map(fromPrefill)) : [];
  };
  const focus = (wanted: string): boolean => {
    const mark = markOf(wanted);
    mark?.focus({ preventScroll: true });
    return mark !== undefined && mark !== null;
  };
  useImperativeHandle(ref, () => ({ next: () => step(1), toggle, focus, taken: takeAway, readOff }));

  const annotate = async ({ place: taking }: ReaderSuggestion) => {
    const taken = await takeUp({ captureId, place: taking });
    if (taken) onAnnotate({ start: taken.start, end: taken.end, words: taken.words, suggestion: { place: taking, drafts: taken.claims.map(fromPrefill) } });
  };
  const drop = (suggestion: ReaderSuggestion, what: "passage" | "wording") => {
    setHovered(null);
    if (!step(1, suggestion.place)) {
      toText();
      setOpen(false);
    }
    void dismiss(suggestion, what);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.key.length === 1 && !letters)) return;
    if (isUnderWay()) return event.preventDefault();
    // The mark that has the focus, whichever the pointer rests on.
    const own = suggestions.find((suggestion) => suggestion.place === current);
    const run: Record<string, (() => void) | undefined> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      j: () => step(1),
      k: () => step(-1),
      i: toggle,
      Escape: () => {
        toText();
        setOpen(false);
      },
      ...(own && canEdit ? { Enter: () => void annotate(own), d: () => drop(own, event.shiftKey ? "wording" : "passage") } : {}),
    };
    // On the card's own buttons Enter is theirs.
    if (event.key === "Enter" && !(event.target as HTMLElement).dataset["suggestion"]) return;
    const command = run[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!command) return;
    event.preventDefault();
    command();
  };
  const waiting = suggestions.filter(({ kind }) => QUEUED_KINDS.has(kind)).length;

  return (
    <>
      <div className="mb-3 flex min-h-8 flex-wrap items-center gap-2 text-sm sm:pe-44">
        <Button size="sm" variant="quiet" aria-pressed={on} aria-keyshortcuts="i" onClick={toggle}>
          <Lightbulb aria-hidden="true" />
          {t("toggle")}
          <LetterKey>I</LetterKey>
        </Button>
        <output className="text-ink-faint">{!on ? "" : state !== "ready" ? t(state) : isOther && suggestions.length === 0 ? t("otherLanguage") : t("count", { count: waiting, others: suggestions.length - waiting })}</output>
        {on && (state === "failed" || state === "unread") ? (
          <Button size="sm" onClick={tryAgain}>
            {common("retry")}
          </Button>
        ) : null}
      </div>
      {on ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys that each mark in it answers to
        <ul ref={lane} aria-label={t("lane")} onKeyDown={onKeyDown} className="suggestion-lane">
          {placed.map((mark) => (
            <LaneMark
              key={mark.suggestion.place}
              {...mark}
              cardId={cardId}
              isShown={mark.suggestion === shown}
              isStop={mark.suggestion.place === stop}
              hasMoved={hasMoved}
              onHover={setHovered}
              onPoint={(pointed) => {
                setCurrent(pointed);
                setOpen(true);
                setHovered(null);
              }}
              onClose={() => {
                setOpen(false);
                setHovered(null);
              }}
              onTakeUp={canEdit ? (suggestion) => void annotate(suggestion) : null}
              onDismiss={drop}
            />
          ))}
        </ul>
      ) : null}
    </>
  );
}

const NONE: readonly ReaderSuggestion[] = [];
