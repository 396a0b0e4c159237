"use client";

import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { useTranslations } from "use-intl/react";
import { selectedRange, type TextRange } from "@/app/cases/[slug]/read/[captureId]/_reader/text-position";
import { sentenceAround } from "@/app/cases/[slug]/read/[captureId]/_reader/word-steps";
import { Button } from "@/app/_ui/button";
import { Kbd } from "@/app/_ui/kbd";
import { LetterKey } from "@/app/_ui/letter-key";
import type { Excerpt } from "@/lib/services/inbox/load-review";
import { stepSpan, type SpanStep } from "./span-steps";

type Props = {
  slug: string;
  captureId: string;
  /** Of the capture's whole text, UTF-16. */
  textLength: number;
  language: string | null;
  excerpt: Excerpt;
  span: TextRange | null;
  onSpan: (span: TextRange) => void;
};

/** UTF-16 units fetched at a time on either side. */
const MORE = 1500;
/** Waited for after the last change of a selection made without a mouse button. In ms. */
const SETTLE = 300;

const STEPS = [
  { end: "start", direction: -1, label: "startEarlier", key: "⇧ ←" },
  { end: "start", direction: 1, label: "startLater", key: "⇧ →" },
  { end: "end", direction: -1, label: "endEarlier", key: "←" },
  { end: "end", direction: 1, label: "endLater", key: "→" },
] as const satisfies readonly (SpanStep & { label: string; key: string })[];

/** A stretch of a capture in which words are selected: by mouse, by its buttons, or by arrow keys while it has the focus. */
export function SpanPicker({ slug, captureId, textLength, language, excerpt: first, span, onSpan }: Props) {
  const t = useTranslations("inbox");
  const hint = useId();
  const root = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const [excerpt, setExcerpt] = useState(first);
  const { from, text } = excerpt;
  const to = from + text.length;
  const lang = language ?? "fr";

  useEffect(() => root.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (span) root.current?.querySelector(`[data-s="${span.start}"]`)?.scrollIntoView({ block: "nearest" });
  }, [span]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      const range = root.current && selectedRange(root.current, window.getSelection());
      if (!range || pressed.current) return;
      window.getSelection()?.removeAllRanges();
      onSpan(range);
    };
    const onChange = () => {
      clearTimeout(timer);
      timer = setTimeout(read, SETTLE);
    };
    const onUp = () => {
      pressed.current = false;
      read();
    };
    document.addEventListener("selectionchange", onChange);
    document.addEventListener("pointerup", onUp);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", onChange);
      document.removeEventListener("pointerup", onUp);
    };
  }, [onSpan]);

  const fetchText = async (start: number, end: number) => (await fetch(`/api/cases/${slug}/captures/${captureId}/text?from=${start}&to=${end}`)).text();
  const more = async (side: "before" | "after") => {
    if (side === "before") {
      const start = Math.max(0, from - MORE);
      const found = await fetchText(start, from);
      setExcerpt({ from: start, text: found + text });
    } else setExcerpt({ from, text: text + (await fetchText(to, Math.min(textLength, to + MORE))) });
  };
  const step = (by: SpanStep) => {
    const next = stepSpan(span, excerpt, by, lang);
    if (next) onSpan(next);
  };
  const sentence = () => span && onSpan(sentenceAround(span, { start: from, text }, lang));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (arrow === 0 && event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    event.stopPropagation();
    if (arrow === 0) sentence();
    else step({ end: event.shiftKey ? "start" : "end", direction: arrow });
  };

  const piece = (start: number, end: number, marked = false) => {
    const Element = marked ? "mark" : "span";
    return end > start ? (
      <Element data-s={start} className={marked ? "rounded-xs bg-(--mark-strong) text-ink" : undefined}>
        {text.slice(start - from, end - from)}
      </Element>
    ) : null;
  };
  const [start, end] = span === null ? [to, to] : [Math.max(from, span.start), Math.min(to, span.end)];
  return (
    <div>
      <p id={hint} className="mb-1.5 text-sm text-ink-faint">
        {t("selectHint")}
      </p>
      <div className="rounded-sm border border-line-strong bg-paper">
        {from > 0 ? (
          <Button size="sm" variant="quiet" onClick={() => void more("before")}>
            {t("moreBefore")}
          </Button>
        ) : null}
        {/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex -- the selection is made in it by arrow keys, as in the reading view */}
        <div
          ref={root}
          role="application"
          aria-label={t("textNow")}
          aria-describedby={hint}
          tabIndex={0}
          lang={language ?? undefined}
          onKeyDown={onKeyDown}
          onPointerDown={() => {
            pressed.current = true;
          }}
          className="max-h-96 overflow-y-auto px-3 py-2 font-serif text-quote leading-relaxed whitespace-pre-wrap"
        >
          {piece(from, start)}
          {piece(start, end, true)}
          {piece(end, to)}
        </div>
        {/* oxlint-enable */}
        {to < textLength ? (
          <Button size="sm" variant="quiet" onClick={() => void more("after")}>
            {t("moreAfter")}
          </Button>
        ) : null}
      </div>
      <div className="mt-2 flex flex-wrap gap-1.5">
        {STEPS.map(({ label, key, ...by }) => (
          <Button key={label} size="sm" onClick={() => step(by)}>
            {t(label)} <Kbd>{key}</Kbd>
          </Button>
        ))}
        <Button size="sm" disabled={span === null} onClick={sentence}>
          {t("wholeSentence")} <LetterKey>S</LetterKey>
        </Button>
      </div>
    </div>
  );
}
