"use client";

import { useTranslations } from "use-intl/react";
import type { Part } from "@/lib/domain/comparison-view/row-parts";

type MarkProps = {
  part: Part;
  /** Whether what both texts have is marked, instead of what differs. */
  common: boolean;
  language: string | null;
  onTwin: (edit: number) => void;
};

const WORD = /[\p{L}\p{N}]/u;

/** A piece of text: as it stands, or marked as deleted or inserted by element, line, sign and words for screen readers. */
export function Mark({ part: { text, edit, mark }, common, language, onTwin }: MarkProps) {
  const t = useTranslations("captures");
  if (common && mark?.class !== "moved") return !mark && WORD.test(text) ? <mark tabIndex={-1} data-at={edit} data-begins className="comparison-common">{text}</mark> : text;
  if (!mark) return text;
  const Element = mark.op === "delete" ? "del" : "ins";
  const moved = mark.class === "moved";
  const label = mark.op === "delete" ? (moved ? "movedAway" : "deleted") : moved ? "movedHere" : "inserted";
  const twin = mark.twin;
  return (
    <Element
      tabIndex={-1}
      lang={language ?? undefined}
      data-at={edit}
      data-begins={mark.begins || undefined}
      data-change={mark.change}
      data-class={mark.class}
      className={mark.op === "delete" ? "comparison-del" : "comparison-ins"}
    >
      {mark.begins ? <span className="sr-only">{t(label)} </span> : null}
      {twin === null || !mark.begins ? null : (
        <button type="button" className="comparison-twin" aria-label={t("toTwin")} title={t("toTwin")} onClick={() => onTwin(twin)}>
          <span aria-hidden="true">{mark.op === "delete" ? "⇢" : "⇠"}</span>
        </button>
      )}
      {text}
      <span className="sr-only"> {t("end")}</span>
    </Element>
  );
}
