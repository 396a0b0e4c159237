"use client";

import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { Spinner } from "@/app/_ui/spinner";

type Props = { onOpenEmpty: () => void; onCancel: () => void };

/** Stands where the tools of selected words are, while a form waits for the reading assists. Enter does not wait, Escape gives up. */
export function WaitingBar({ onOpenEmpty, onCancel }: Props) {
  const t = useTranslations("reader");
  const common = useTranslations("common");
  const empty = useRef<HTMLButtonElement>(null);
  useEffect(() => empty.current?.focus({ preventScroll: true }), []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a key that both buttons answer to
    <div
      className="flex flex-wrap items-center gap-x-2 gap-y-1"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <output className="flex items-center gap-2 px-2 text-sm text-ink-soft">
        <Spinner />
        {t("waitingForReading")}
      </output>
      <Button ref={empty} size="sm" variant="quiet" onClick={onOpenEmpty}>
        {t("openEmpty")}
      </Button>
      <Button size="sm" variant="quiet" onClick={onCancel}>
        {common("cancel")}
      </Button>
    </div>
  );
}
