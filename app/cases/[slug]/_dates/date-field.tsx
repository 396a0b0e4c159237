"use client";

import { useEffect, useState } from "react";
import type { ComponentProps } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { useFieldErrorText } from "@/app/_errors/use-error-text";
import { TextField } from "@/app/_ui/text-field";
import { formatDate, type Locale } from "@/lib/domain/support/locale-format";

type Props = Omit<ComponentProps<typeof TextField>, "hint" | "type"> & {
  /** A stretch of two dates is an answer too. */
  range?: boolean;
};

/**
 * A date as people write it in either language, at any precision. What was understood stands in place of the hint while one
 * types, and what is no date is said when the field is left; the server reads it once more.
 */
export function DateField({ range = false, error, onChange, onBlur, ...rest }: Props) {
  const t = useTranslations("common");
  const locale = useLocale() as Locale;
  const fieldSentence = useFieldErrorText();
  const [own, setOwn] = useState(rest.defaultValue);
  const text = String(rest.value ?? own ?? "").trim();
  const read = useReading(text, range);
  // The text that was there when the field was left.
  const [left, setLeft] = useState<string | null>(null);
  const isRefused = read === null && text !== "" && left === text;
  return (
    <TextField
      {...rest}
      autoComplete="off"
      hint={<span aria-live="polite">{read ? t("dateUnderstood", { date: formatDate(read, locale) }) : t(range ? "dateRangeHint" : "dateHint")}</span>}
      error={isRefused ? fieldSentence(range ? "date-or-range" : "date") : read ? null : (error ?? null)}
      onChange={(event) => {
        setOwn(event.target.value);
        onChange?.(event);
      }}
      onBlur={(event) => {
        setLeft(event.target.value.trim());
        onBlur?.(event);
      }}
    />
  );
}

/** The date that a text is read as, null for none; undefined while that is not known. */
function useReading(text: string, range: boolean): string | null | undefined {
  const [known, setKnown] = useState<{ text: string; date: string | null }>();
  useEffect(() => {
    if (text === "") return;
    let gone = false;
    // Fetched with the first date: its lists of words are no part of a page's first load.
    void import("@/lib/domain/claims/typed-date").then(({ readTypedDate, readTypedDateOrRange }) => {
      if (!gone) setKnown({ text, date: range ? readTypedDateOrRange(text) : readTypedDate(text) });
    });
    return () => {
      gone = true;
    };
  }, [text, range]);
  return known?.text === text ? known.date : undefined;
}
