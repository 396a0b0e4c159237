"use client";

import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { SourceWords } from "@/app/cases/[slug]/_passages/source-words";
import type { TextWindow } from "@/lib/domain/passages/text-window";
import { loadWindowAction } from "../actions";

/** UTF-16 units fetched at a time when the reader comes near an end of what is shown. */
const MORE = 12_000;

type Props = {
  slug: string;
  captureId: string;
  textLength: number;
  window: TextWindow;
  passage: { start: number; end: number } | null;
  language: string | null;
};

/** The column that scrolls around the text. */
function scrollerOf(text: HTMLElement | null): HTMLElement | null {
  return text?.closest<HTMLElement>("[data-scroller]") ?? null;
}

/** The text around a quote, which is marked; the rest comes as one scrolls to it, so that a long source costs little. */
export function SourceText({ slug, captureId, textLength, window: first, passage, language }: Props) {
  const t = useTranslations("lineup");
  const [before, setBefore] = useState<TextWindow[]>([]);
  const [after, setAfter] = useState<TextWindow[]>([]);
  const text = useRef<HTMLDivElement>(null);
  const mark = useRef<HTMLElement>(null);
  const busy = useRef(false);
  const heightBefore = useRef<number | null>(null);
  const start = before[0]?.start ?? first.start;
  const end = after.at(-1)?.end ?? first.end;

  useLayoutEffect(() => {
    const box = scrollerOf(text.current);
    const quote = mark.current;
    // A third from the top: what leads to the words is seen as well as what follows.
    if (box && quote) box.scrollTo({ top: quote.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop - box.clientHeight / 3 });
  }, []);

  useLayoutEffect(() => {
    const box = scrollerOf(text.current);
    // Browsers that keep the scroll anchored by themselves have moved already.
    if (box && before.length > 0 && heightBefore.current !== null && box.scrollTop < 400) {
      box.scrollBy({ top: box.scrollHeight - heightBefore.current });
    }
    heightBefore.current = null;
  }, [before]);

  useEffect(() => {
    const box = scrollerOf(text.current);
    if (!box) return;
    const more = async (side: "before" | "after") => {
      busy.current = true;
      const span = side === "before" ? { start: Math.max(0, start - MORE), end: start } : { start: end, end: Math.min(textLength, end + MORE) };
      const result = await loadWindowAction(slug, { captureId, ...span }).catch(() => null);
      busy.current = false;
      // The next scroll asks again.
      if (!result?.ok) return;
      if (side === "before") {
        heightBefore.current = box.scrollHeight;
        setBefore((parts) => [result.value, ...parts]);
      } else setAfter((parts) => [...parts, result.value]);
    };
    const look = () => {
      if (busy.current || box.clientHeight === 0) return;
      if (start > 0 && box.scrollTop < 300) void more("before");
      else if (end < textLength && box.scrollHeight - box.scrollTop - box.clientHeight < 600) void more("after");
    };
    box.addEventListener("scroll", look, { passive: true });
    // Somebody may have scrolled before this listened, or still be near an end of what came.
    look();
    return () => box.removeEventListener("scroll", look);
  }, [slug, captureId, start, end, textLength]);

  return (
    <div ref={text} className="reader-text px-4 py-3 text-[1.0625rem]" lang={language ?? undefined}>
      {start > 0 ? <p className="text-sm text-ink-faint">{t("moreAbove")}</p> : null}
      {before.map((part) => (
        <span key={part.start}><SourceWords>{part.text}</SourceWords></span>
      ))}
      {passage ? (
        <>
          <SourceWords>{first.text.slice(0, passage.start - first.start)}</SourceWords>
          <mark ref={mark} className="bg-mark-strong px-0.5">
            <SourceWords>{first.text.slice(passage.start - first.start, passage.end - first.start)}</SourceWords>
          </mark>
          <SourceWords>{first.text.slice(passage.end - first.start)}</SourceWords>
        </>
      ) : (
        <SourceWords>{first.text}</SourceWords>
      )}
      {after.map((part) => (
        <span key={part.start}><SourceWords>{part.text}</SourceWords></span>
      ))}
      {end < textLength ? <p className="text-sm text-ink-faint">{t("moreBelow")}</p> : null}
    </div>
  );
}
