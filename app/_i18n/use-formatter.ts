"use client";

import { useLocale } from "use-intl/react";
import { formatInstant, type InstantStyle, type Locale } from "@/lib/domain/support/locale-format";

/** Days and times in the reader's language, in UTC: the client's `getFormatter`. */
export function useFormatter(): { dateTime: (at: Date, style: InstantStyle) => string } {
  const locale = useLocale() as Locale;
  return { dateTime: (at, style) => formatInstant(at, locale, style) };
}
