"use client";

import { useTranslations } from "use-intl/react";
import { excerpt } from "@/lib/domain/comparison-view/excerpt";
import type { ShownClasses, VersionPart } from "@/lib/domain/comparison-view/versions-view";

type Props = { part: VersionPart; shown: ShownClasses; count: number };

/** What one version has at a place: the base's words, its own, or that it leaves the base's words out. */
export function VersionPiece({ part: { kind, class: name, text, differing }, shown, count }: Props) {
  const t = useTranslations("captures");
  const marked = name !== null && shown.has(name);
  const moved = name === "moved";
  if (kind === "missing") {
    if (!marked) return null;
    const words = excerpt(text, [0, text.length]);
    return words === "" ? null : (
      <del className="comparison-del" data-begins="" data-class={name}>
        <span className="sr-only">{t(moved ? "movedAway" : "deleted")} </span>
        {words}
        <span className="sr-only"> {t("end")}</span>
      </del>
    );
  }
  if (kind === "added" && marked && text.trim() !== "") {
    return (
      <ins className="comparison-ins" data-begins="" data-class={name}>
        <span className="sr-only">{t(moved ? "movedHere" : "inserted")} </span>
        {text}
        <span className="sr-only"> {t("end")}</span>
      </ins>
    );
  }
  if (kind === "form" && marked) return <span className="comparison-form">{text}</span>;
  if (differing === 0 || text.trim() === "") return text;
  return (
    <span className="comparison-base" title={t("notInAll", { count: differing, of: count })}>
      {text}
    </span>
  );
}
