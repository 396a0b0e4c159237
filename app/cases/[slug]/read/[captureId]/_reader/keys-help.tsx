"use client";

import { Keyboard } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { openShortcuts } from "@/app/_shell/shortcuts/open-shortcuts";
import { Button } from "@/app/_ui/button";
import { LetterKey } from "@/app/_ui/letter-key";

/** The way to the reader's keys. */
export function KeysHelp() {
  const t = useTranslations("reader");
  return (
    <Button size="sm" variant="quiet" aria-haspopup="dialog" onClick={openShortcuts}>
      <Keyboard aria-hidden="true" />
      <span className="max-sm:sr-only">{t("keysTitle")}</span>
      <LetterKey>?</LetterKey>
    </Button>
  );
}
