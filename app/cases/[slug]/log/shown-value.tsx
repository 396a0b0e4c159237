import { getTranslator } from "@/app/_i18n/get-translator";

/** Characters shown of a long text; the whole of it is in the thing itself. */
const LONGEST = 600;

/** A value of a log entry as a person reads it. */
export async function ShownValue({ value }: { value: unknown }) {
  const t = await getTranslator("log");
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return <span className="text-ink-faint italic">{t("nothing")}</span>;
  if (value === true || value === false) return value ? t("yes") : t("no");
  if (typeof value === "number") return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value.join(" › ");
  const text = typeof value === "string" ? value : JSON.stringify(value, null, 1);
  return <span className="break-words whitespace-pre-wrap">{text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}</span>;
}
