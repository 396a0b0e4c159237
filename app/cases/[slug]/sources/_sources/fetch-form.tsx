"use client";

import { useState, useTransition } from "react";
import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { Button } from "@/app/_ui/button";
import { Progress } from "@/app/_ui/progress";
import { TextField } from "@/app/_ui/text-field";
import { useToast } from "@/app/_ui/toast";
import { useStoredState } from "@/app/_ui/use-stored-state";
import type { ActionFailure } from "@/lib/http/define-action";
import { importUrlAction } from "../actions";
import { FetchNotice } from "./fetch-notice";

/** Fetches a page by its address, once somebody of the case has read what the site learns by that. */
export function FetchForm({ slug, mayFetch }: { slug: string; mayFetch: boolean }) {
  const t = useTranslations("import");
  const toast = useToast();
  const [address, keep, drop] = useStoredState(`fetch/${slug}`, "");
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [busy, start] = useTransition();

  if (!mayFetch) return <FetchNotice slug={slug} />;
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        start(async () => {
          const result = await importUrlAction(slug, { address });
          if (!result.ok) return setFailure(result.error);
          setFailure(null);
          keep("");
          drop();
          toast({ message: result.value.duplicateOf === undefined ? t("fetched", { title: result.value.title }) : t("known") });
        });
      }}
    >
      <FailureSummary failure={failure} />
      <TextField label={t("address")} type="url" value={address} onChange={(event) => keep(event.target.value)} placeholder="https://" />
      {busy ? <Progress label={t("fetching")} /> : null}
      <div>
        <Button type="submit" variant="primary" aria-disabled={busy || undefined} disabled={address.trim() === ""}>
          {t("fetch")}
        </Button>
      </div>
    </form>
  );
}
