"use client";

import { useLocale, useTranslations } from "use-intl/react";
import type { ActionFailure } from "@/lib/http/define-action";

/** One clear sentence for why something did not happen. What is wrong with single fields is said beside them. */
export function useErrorText(): (failure: ActionFailure) => string {
  const t = useTranslations("errors");
  const locale = useLocale();
  return ({ code, params }) => {
    // What an adapter found wrong comes with its own sentence in both languages.
    const own = params[locale === "en" ? "en" : "fr"];
    return t(`code.${code}`, { ...toValues(params), ...(typeof own === "string" ? { sentence: own } : {}) });
  };
}

/** One short sentence for a field's error as the contracts name it. */
export function useFieldErrorText(): (code: string | undefined) => string | null {
  const t = useTranslations("errors");
  return (code) => {
    if (code === undefined) return null;
    return t.has(`field.${code}` as never) ? t(`field.${code}` as never) : t("field.invalid");
  };
}

function toValues(params: ActionFailure["params"]): Record<string, string | number> {
  const values: Record<string, string | number> = { id: "", minutes: 0, expected: "", sentence: "" };
  for (const [key, value] of Object.entries(params)) {
    if (typeof value === "string" || typeof value === "number") values[key] = value;
  }
  return values;
}
