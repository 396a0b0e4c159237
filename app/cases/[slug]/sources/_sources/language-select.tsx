"use client";

import { useMemo } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { languageName } from "@/lib/domain/support/language-name";
import type { FieldProps } from "@/app/_ui/field";
import { Select } from "@/app/_ui/select";

/** Languages that are offered by name; one that a source has already is offered too. Codes of ISO 639. */
const OFFERED = [
  "am", "ar", "az", "be", "bg", "bm", "bn", "cs", "da", "de", "el", "en", "es", "et", "fa", "ff", "fi", "fr", "ha", "he", "hi", "hr", "hu", "hy", "id", "it", "ja", "ka", "ko",
  "ku", "ln", "lt", "lv", "mg", "nl", "no", "pl", "ps", "pt", "ro", "ru", "rw", "sk", "so", "sq", "sr", "sv", "sw", "th", "ti", "tr", "uk", "ur", "vi", "wo", "yo", "zh",
];

type Props = Pick<FieldProps, "error" | "hideLabel"> & { value: string; disabled?: boolean; onChange: (tag: string) => void };

/** A source's language by its name, in the reader's language and order. */
export function LanguageSelect({ value, onChange, ...rest }: Props) {
  const t = useTranslations("sources");
  const locale = useLocale() === "en" ? "en" : "fr";
  const options = useMemo(() => {
    const tags = [...new Set([...OFFERED, ...(value ? [value] : [])])];
    return tags.map((tag) => ({ value: tag, label: languageName(tag, locale) })).sort((a, b) => a.label.localeCompare(b.label, locale));
  }, [value, locale]);
  return <Select label={t("language")} value={value} onChange={(event) => onChange(event.target.value)} options={[{ value: "", label: t("unknown") }, ...options]} {...rest} />;
}
