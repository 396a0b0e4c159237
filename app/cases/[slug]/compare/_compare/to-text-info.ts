import { getFormatter, getTranslator } from "@/app/_i18n/get-translator";
import { textRef } from "@/lib/contracts/comparison-address";
import type { ComparedText } from "@/lib/services/comparison/load-texts";
import type { TextInfo } from "./text-info";

/** A text as the browser gets it, its origin in the reader's words. */
export async function toTextInfo({ ref, source, capture, span }: ComparedText): Promise<TextInfo> {
  const t = await getTranslator("captures");
  const format = await getFormatter();
  const date = format.dateTime(capture.capturedAt, { dateStyle: "medium", timeStyle: "short" });
  // What tells versions of one source apart comes first: a narrow column cuts the end.
  const facts = [ref.what === "passage" ? t("passage") : null, t("captured", { number: capture.number, date }), source.publication ?? source.title];
  return {
    ref: textRef(ref),
    captureId: capture.id,
    span,
    language: source.language,
    title: source.title,
    origin: facts.filter(Boolean).join(" · "),
    hash: capture.textSha256,
  };
}
