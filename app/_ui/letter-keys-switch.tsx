"use client";

import { useTranslations } from "use-intl/react";
import { Checkbox } from "./checkbox";
import { useLetterKeys } from "./use-letter-keys";

/** The switch for shortcuts of a single letter, in the account and in each page's help on keys. */
export function LetterKeysSwitch() {
  const t = useTranslations("common");
  const [on, set] = useLetterKeys();
  return <Checkbox label={t("letterKeys")} hint={t("letterKeysHint")} checked={on} onChange={(event) => set(event.target.checked)} />;
}
