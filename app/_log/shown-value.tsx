import { getTranslator } from "@/app/_i18n/get-translator";

/** Characters shown of a long text; the whole of it is in the thing itself. */
const LONGEST = 600;

type Props = { field: string; value: unknown; names: ReadonlyMap<string, string> };

/** A value of a log entry as a person reads it: ids by name, fixed words in their language. */
export async function ShownValue({ field, value, names }: Props) {
  const t = await getTranslator("log");
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return <span className="text-ink-faint italic">{t("nothing")}</span>;
  if (value === true || value === false) return value ? t("yes") : t("no");
  if (typeof value === "number") return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value.join(" › ");
  if (typeof value !== "string") return <code className="text-xs break-words whitespace-pre-wrap">{JSON.stringify(value, null, 1)}</code>;
  const fixed = `value.${field}.${value}`;
  // A fixed word is one lower-case word; anything else cannot be a key and may hold dots.
  if (/^[a-z-]+$/u.test(value) && t.has(fixed as never)) return t(fixed as never);
  const text = names.get(value) ?? value;
  return <span className="break-words whitespace-pre-wrap">{text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}</span>;
}
