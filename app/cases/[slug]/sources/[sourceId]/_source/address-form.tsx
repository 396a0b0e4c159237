"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { useSubmit } from "@/app/_errors/use-submit";
import { Button } from "@/app/_ui/button";
import { Progress } from "@/app/_ui/progress";
import type { Recaptured } from "@/lib/services/sources/recapture";
import { FetchNotice } from "../../_sources/fetch-notice";
import { recaptureAddressAction } from "../../actions";

type Props = { slug: string; sourceId: string; url: string | null; mayFetch: boolean; onDone: (made: Recaptured) => void };

/** Captures the source again from its own address. */
export function AddressForm({ slug, sourceId, url, mayFetch, onDone }: Props) {
  const t = useTranslations("sources");
  const router = useRouter();
  const { failure, busy, submit } = useSubmit();
  const fetchAgain = async () => {
    const result = await recaptureAddressAction(slug, { id: sourceId });
    // That it failed is kept with the source, and shown below.
    if (!result.ok) router.refresh();
    return result;
  };
  if (url === null) return <p className="text-ink-soft">{t("noAddress")}</p>;
  if (!mayFetch) return <FetchNotice slug={slug} />;
  return (
    <div className="flex flex-col items-start gap-3">
      <FailureSummary failure={failure} />
      <p className="max-w-full text-sm break-words text-ink-soft">{t("fetchFrom", { url })}</p>
      {busy ? <Progress label={t("recapturing")} /> : null}
      <Button aria-disabled={busy || undefined} onClick={() => submit(fetchAgain, onDone)}>
        {t("fetchAgain")}
      </Button>
    </div>
  );
}
