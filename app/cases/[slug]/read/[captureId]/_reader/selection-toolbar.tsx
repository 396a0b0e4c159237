"use client";

import { Copy, EyeOff, Plus, Quote } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { LetterKey } from "@/app/_ui/letter-key";
import { Toolbar } from "@/app/_ui/toolbar";
import { useLetterKeys } from "@/app/_ui/use-letter-keys";
import type { ReaderSelection } from "./use-selection";

type Props = {
  selection: ReaderSelection;
  canEdit: boolean;
  onNewClaim: () => void;
  onAddTo: () => void;
  onExclude: () => void;
  onCopy: () => void;
  /** Stands in the tools' place. */
  children?: ReactNode;
};

/** What can be done with the selected words, close below them. */
export function SelectionToolbar({ selection, canEdit, onNewClaim, onAddTo, onExclude, onCopy, children }: Props) {
  const t = useTranslations("reader");
  const [letters] = useLetterKeys();
  return (
    <div
      className="absolute z-20 w-max max-w-full -translate-x-1/2 rounded-md border border-line-strong bg-raised p-1 shadow-floating"
      style={{ top: selection.bottom + 10, left: `clamp(min(50%, 21rem), ${selection.left}px, max(50%, calc(100% - 21rem)))` }}
      // Pressing a button must not let the selection go.
      onPointerDown={(event) => event.preventDefault()}
    >
      {children ?? (
        <Toolbar label={t("selectionTools")}>
          {canEdit ? (
            <>
              <Button size="sm" variant="primary" onClick={onNewClaim} aria-keyshortcuts={letters ? "n" : undefined}>
                <Quote aria-hidden="true" />
                {t("newClaim")}
                <LetterKey>N</LetterKey>
              </Button>
              <Button size="sm" variant="quiet" aria-label={t("addToClaim")} onClick={onAddTo} aria-keyshortcuts={letters ? "a" : undefined}>
                <Plus aria-hidden="true" />
                {t("addToClaimShort")}
                <LetterKey>A</LetterKey>
              </Button>
              <Button size="sm" variant="quiet" onClick={onExclude} aria-keyshortcuts={letters ? "x" : undefined}>
                <EyeOff aria-hidden="true" />
                {t("exclude")}
                <LetterKey>X</LetterKey>
              </Button>
            </>
          ) : null}
          <Button size="sm" variant="quiet" aria-label={t("copy")} onClick={onCopy}>
            <Copy aria-hidden="true" />
            {t("copyShort")}
          </Button>
        </Toolbar>
      )}
    </div>
  );
}
