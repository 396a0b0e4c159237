"use client";

import { useTranslations } from "use-intl/react";
import type { Span } from "@/lib/domain/comparison/types";
import { useStretch } from "./use-stretch";

/** The rest of a very long change, on request. */
export function LaterText({ slug, captureId, span }: { slug: string; captureId: string; span: Span }) {
  const t = useTranslations("captures");
  const { state, text, load } = useStretch(slug, captureId, span);
  if (state === "here") return text;
  return (
    <button type="button" disabled={state === "loading"} onClick={() => void load()} className="link font-sans text-sm">
      {state === "failed" ? t("failed") : t("rest", { count: span[1] - span[0] })}
    </button>
  );
}
