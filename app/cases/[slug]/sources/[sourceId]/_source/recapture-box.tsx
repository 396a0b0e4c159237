"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { useTranslations } from "use-intl/react";
import { useErrorText } from "@/app/_errors/use-error-text";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { FileDrop } from "@/app/_ui/file-drop";
import { Progress } from "@/app/_ui/progress";
import { Tabs } from "@/app/_ui/tabs";
import { useToast } from "@/app/_ui/toast";
import type { ActionFailure } from "@/lib/http/define-action";
import { PasteForm } from "../../_sources/paste-form";

/** Captures the source once more, from a file or by paste. The same text again is noted, not stored twice. */
export function RecaptureBox({ slug, sourceId }: { slug: string; sourceId: string }) {
  const t = useTranslations("sources");
  const ways = useTranslations("import");
  const sentence = useErrorText();
  const toast = useToast();
  const router = useRouter();
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [busy, start] = useTransition();
  const send = (body: Blob, name: string, method: "upload" | "paste") =>
    start(async () => {
      const query = new URLSearchParams({ method, ...(name ? { name } : {}) });
      const answer = await fetch(`/api/cases/${slug}/sources/${sourceId}/captures?${query}`, { method: "POST", body });
      const result = (await answer.json()) as { seenAgain?: boolean; code?: ActionFailure["code"]; params?: ActionFailure["params"] };
      if (!answer.ok) return setFailure({ code: result.code ?? "unexpected", params: result.params ?? {}, fields: {} });
      setFailure(null);
      toast({ message: result.seenAgain ? t("recapturedSame") : t("recaptured") });
      router.refresh();
    });
  return (
    <section aria-label={t("recapture")} className="mt-8">
      <h2 className="mb-3 text-xl">{t("recapture")}</h2>
      {failure ? <ErrorSummary errors={[{ message: sentence(failure) }]} /> : null}
      {busy ? <Progress label={t("recapturing")} /> : null}
      <Tabs
        label={t("recapture")}
        tabs={[
          { id: "files", label: ways("files"), content: <FileDrop multiple={false} onFiles={([file]) => file && send(file, file.name, "upload")} /> },
          { id: "paste", label: ways("paste"), content: <PasteForm onPaste={(body) => send(body, "", "paste")} /> },
        ]}
      />
    </section>
  );
}
