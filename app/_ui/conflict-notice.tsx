"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "./button";

type ConflictNoticeProps = {
  /** The text as it stands now, and who saved it when, in one line. */
  theirs: { text: ReactNode; byline?: ReactNode };
  /** The text that was refused. */
  yours: ReactNode;
  onKeepYours: () => void;
  onTakeTheirs: () => void;
};

/** Shown when an edit was made on an older version than the saved one: both texts, and the choice between them. */
export function ConflictNotice({ theirs, yours, onKeepYours, onTakeTheirs }: ConflictNoticeProps) {
  const t = useTranslations("common");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} role="alert" className="rounded-md border border-notice/50 bg-notice-soft p-4">
      <p className="font-semibold">{t("conflictTitle")}</p>
      <p className="text-ink-soft">{t("conflictLead")}</p>
      <div className="mt-3 grid gap-3 md:grid-cols-2">
        <Version title={t("conflictTheirs")} byline={theirs.byline} text={theirs.text}>
          <Button size="sm" onClick={onTakeTheirs}>
            {t("conflictTakeTheirs")}
          </Button>
        </Version>
        <Version title={t("conflictYours")} text={yours}>
          <Button size="sm" variant="primary" onClick={onKeepYours}>
            {t("conflictKeepYours")}
          </Button>
        </Version>
      </div>
    </div>
  );
}

function Version({ title, byline, text, children }: { title: string; byline?: ReactNode; text: ReactNode; children: ReactNode }) {
  return (
    <section className="flex flex-col rounded-sm border border-line bg-raised p-3" aria-label={title}>
      <p className="text-sm font-medium">{title}</p>
      {byline ? <p className="text-sm text-ink-faint">{byline}</p> : null}
      <div className="my-2 max-h-64 flex-1 overflow-y-auto font-serif text-quote whitespace-pre-wrap">{text}</div>
      <div>{children}</div>
    </section>
  );
}
