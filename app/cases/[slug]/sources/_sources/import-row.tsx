"use client";

import { Check, CircleAlert, Files } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "use-intl/react";
import { useErrorText } from "@/app/_errors/use-error-text";
import { Button } from "@/app/_ui/button";
import { Progress } from "@/app/_ui/progress";
import type { ActionFailure } from "@/lib/http/define-action";
import type { ImportedDocument } from "@/lib/services/sources/import-document";

/** One document on its way in. */
export type ImportJob = {
  id: number;
  body: Blob;
  /** File name; empty for pasted text. */
  name: string;
  method: "upload" | "paste";
  /** Import although the case has these bytes. */
  again: boolean;
  state: "waiting" | "sending" | "reading" | "done" | "known" | "failed";
  /** How much is sent, 0 to 1. */
  part: number;
  result?: ImportedDocument;
  error?: ActionFailure;
};

/** Where a document stands, and what can be done about it. */
export function ImportRow({ slug, job, onAgain }: { slug: string; job: ImportJob; onAgain: () => void }) {
  const t = useTranslations("import");
  const sentence = useErrorText();
  const name = job.name || t("pasted");
  if (job.state === "failed") {
    return (
      <li className="flex items-start gap-2.5 px-4 py-2.5" role="alert">
        <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-danger" />
        <span>{job.error ? sentence(job.error) : name}</span>
      </li>
    );
  }
  if (job.result && (job.state === "done" || job.state === "known")) {
    return (
      <li className="flex flex-wrap items-center gap-x-2.5 gap-y-1 px-4 py-2.5">
        {job.state === "done" ? <Check aria-hidden="true" className="size-4 text-accent" /> : <Files aria-hidden="true" className="size-4 text-notice" />}
        <Link href={`/cases/${slug}/read/${job.result.captureId}`} className="link min-w-0">
          {job.result.title}
        </Link>
        <span className="text-sm text-ink-faint">{name}</span>
        {job.state === "known" ? (
          <>
            <span className="text-ink-soft">{t("known")}</span>
            <Button size="sm" variant="quiet" onClick={onAgain}>
              {t("again")}
            </Button>
          </>
        ) : null}
      </li>
    );
  }
  return (
    <li className="px-4 py-2.5">
      <Progress label={name} detail={t(`state.${job.state === "waiting" || job.state === "sending" ? job.state : "reading"}`)} {...(job.state === "sending" ? { value: job.part } : job.state === "waiting" ? { value: 0 } : {})} />
    </li>
  );
}
