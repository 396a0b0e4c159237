"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { FileDrop } from "@/app/_ui/file-drop";
import { Progress } from "@/app/_ui/progress";
import { Tabs } from "@/app/_ui/tabs";
import { useToast } from "@/app/_ui/toast";
import type { ActionFailure, ActionResult } from "@/lib/http/define-action";
import type { Recaptured } from "@/lib/services/sources/recapture";
import { AddressForm } from "./address-form";
import { PasteForm } from "../../_sources/paste-form";

/** Captures the source once more, from a file, by paste or from its address. The same text again is noted, not stored twice. */
export function RecaptureBox({ slug, sourceId, url, mayFetch }: { slug: string; sourceId: string; url: string | null; mayFetch: boolean }) {
  const t = useTranslations("sources");
  const ways = useTranslations("import");
  const toast = useToast();
  const router = useRouter();
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [busy, setBusy] = useState(false);
  const told = ({ seenAgain, toReview }: Recaptured) => {
    if (!toReview) return toast({ message: seenAgain ? t("recapturedSame") : t("recaptured") });
    toast({ message: t("recapturedToReview", { count: toReview }), action: { label: t("review"), run: () => router.push(`/cases/${slug}/inbox?source=${sourceId}`) } });
  };
  /** Tells whether it went through. */
  const send = async (body: Blob, name: string, method: "upload" | "paste"): Promise<boolean> => {
    setBusy(true);
    const answer = await ask(`/api/cases/${slug}/sources/${sourceId}/captures?${new URLSearchParams({ method, ...(name ? { name } : {}) })}`, body);
    setBusy(false);
    setFailure(answer.ok ? null : answer.error);
    if (answer.ok) {
      told(answer.value);
      router.refresh();
    }
    return answer.ok;
  };
  return (
    <section aria-label={t("recapture")} className="mt-8">
      <h2 className="mb-3 text-xl">{t("recapture")}</h2>
      <FailureSummary failure={failure} />
      {busy ? <Progress label={t("recapturing")} /> : null}
      <Tabs
        label={t("recapture")}
        tabs={[
          { id: "files", label: ways("files"), content: <FileDrop multiple={false} onFiles={([file]) => file && void send(file, file.name, "upload")} /> },
          { id: "paste", label: ways("paste"), content: <PasteForm submit={t("recapturePaste")} draftId={`${slug}/${sourceId}`} onPaste={(body) => send(body, "", "paste")} /> },
          { id: "address", label: t("fromAddress"), content: <AddressForm slug={slug} sourceId={sourceId} url={url} mayFetch={mayFetch} onDone={told} /> },
        ]}
      />
    </section>
  );
}

/** Sends a document; an answer that never came, or is none of ours, is a failure like any other. */
async function ask(address: string, body: Blob): Promise<ActionResult<Recaptured>> {
  try {
    const answer = await fetch(address, { method: "POST", body });
    const result = (await answer.json()) as Partial<Recaptured> & { code?: ActionFailure["code"]; params?: ActionFailure["params"] };
    if (!answer.ok) return { ok: false, error: { code: result.code ?? "unexpected", params: result.params ?? {}, fields: {} } };
    return { ok: true, value: { captureId: result.captureId ?? "", seenAgain: result.seenAgain ?? false, toReview: result.toReview ?? null } };
  } catch {
    return { ok: false, error: { code: "unexpected", params: { id: "network" }, fields: {} } };
  }
}
