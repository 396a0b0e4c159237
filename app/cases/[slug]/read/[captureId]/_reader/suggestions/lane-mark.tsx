"use client";

import { lazy, Suspense, useCallback } from "react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { KindIcon } from "@/app/cases/[slug]/_suggestions/kind-icon";
import type { ReaderSuggestion } from "@/lib/services/assists/load-suggestions";
import type { PlacedMark } from "./use-placed-marks";
import type { DismissFor } from "./use-suggestions";

// With it comes what every rule looks for, in words: for who looks at a mark.
const SuggestionCard = lazy(() => import("./suggestion-card").then((module) => ({ default: module.SuggestionCard })));

/** Room kept below a card, in px. */
const BELOW = 8;

type Props = PlacedMark & {
  cardId: string;
  /** Its card stands. */
  isShown: boolean;
  /** The one mark that Tab comes to. */
  isStop: boolean;
  /** Whether the pointer came to the mark, and not the mark to a resting pointer. */
  hasMoved: (event: { readonly clientX: number; readonly clientY: number }) => boolean;
  /** Told of the pointer on the mark, and off it. */
  onHover: (place: string | null) => void;
  /** Told that the mark has the focus, or was touched. */
  onPoint: (place: string) => void;
  onClose: () => void;
  /** Null for who may only read. */
  onTakeUp: ((suggestion: ReaderSuggestion) => void) | null;
  onDismiss: (suggestion: ReaderSuggestion, what: DismissFor) => void;
};

/** One suggestion's mark beside its line, with the card that says what it is and why. */
export function LaneMark({ suggestion, top, cardId, isShown, isStop, hasMoved, onHover, onPoint, onClose, onTakeUp, onDismiss }: Props) {
  const t = useTranslations("assists");
  const { place, kind, words } = suggestion;
  return (
    <li
      className="absolute"
      style={{ top }}
      onPointerEnter={(event) => event.pointerType === "mouse" && hasMoved(event) && onHover(place)}
      onPointerLeave={(event) => event.pointerType === "mouse" && onHover(null)}
    >
      <button
        type="button"
        data-suggestion={place}
        data-kind={kind}
        tabIndex={isStop ? 0 : -1}
        aria-label={t("mark", { kind: t(`kind.${kind}`), words })}
        data-current={isShown ? "" : undefined}
        aria-describedby={isShown ? cardId : undefined}
        aria-keyshortcuts={onTakeUp ? "Enter d Shift+D" : undefined}
        className="suggestion-mark"
        onFocus={() => onPoint(place)}
        onClick={() => onPoint(place)}
      >
        <KindIcon kind={kind} />
      </button>
      {isShown ? (
        <Suspense>
          <Lifted>
            <SuggestionCard
              id={cardId}
              suggestion={suggestion}
              onTakeUp={onTakeUp && (() => onTakeUp(suggestion))}
              onDismiss={(what) => onDismiss(suggestion, what)}
              onClose={onClose}
            />
          </Lifted>
        </Suspense>
      ) : null}
    </li>
  );
}

/** Where a card would end below the window it begins higher: what can be done stands at its foot. */
function Lifted({ children }: { children: ReactNode }) {
  const lift = useCallback((card: HTMLDivElement | null) => {
    if (card) card.style.setProperty("--lift", `${Math.max(0, Math.round(card.getBoundingClientRect().bottom + BELOW - window.innerHeight))}px`);
  }, []);
  return (
    <div ref={lift} className="suggestion-card">
      {children}
    </div>
  );
}
