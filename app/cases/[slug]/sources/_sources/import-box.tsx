"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { FileDrop } from "@/app/_ui/file-drop";
import { Tabs } from "@/app/_ui/tabs";
import type { Source } from "@/lib/domain/sources/types";
import { EditSourcesDialog } from "./edit-sources-dialog";
import { FetchForm } from "./fetch-form";
import { ImportRow } from "./import-row";
import type { ImportJob } from "./import-row";
import { PasteForm } from "./paste-form";
import { sendDocument } from "./send-document";

/** How many documents are on their way at once: the server parses two at a time. */
const AT_ONCE = 2;
const ACCEPT = ".txt,.text,.md,.markdown,.html,.htm,.pdf,.docx,text/plain,text/markdown,text/html,application/pdf";

/** Brings documents in: by files, by paste, by address. Each has its own progress; one that fails leaves the others alone. */
export function ImportBox({ slug, mayFetch, sources }: { slug: string; mayFetch: boolean; sources: readonly Pick<Source, "id" | "version">[] }) {
  const t = useTranslations("import");
  const router = useRouter();
  const [jobs, setJobs] = useState<ImportJob[]>([]);
  const [, refresh] = useTransition();
  // As the page came: the box does not change its size under what is dropped on it.
  const [compact] = useState(sources.length > 0);
  const [describing, setDescribing] = useState(false);
  const fresh = new Set(jobs.flatMap((job) => (job.state === "done" && job.result ? [job.result.sourceId] : [])));
  // As the list has them: an edit carries the version it was made on.
  const brought = sources.filter(({ id }) => fresh.has(id)).map(({ id, version }) => ({ id, version }));
  const waiting = jobs.some(({ state }) => state === "waiting" || state === "sending" || state === "reading");

  const change = (id: number, part: Partial<ImportJob>) => setJobs((all) => all.map((job) => (job.id === id ? { ...job, ...part } : job)));
  const run = async (job: ImportJob): Promise<boolean> => {
    change(job.id, { state: "sending" });
    const sent = await sendDocument(slug, { body: job.body, name: job.name, method: job.method, again: job.again }, (part) =>
      change(job.id, { part, state: part < 1 ? "sending" : "reading" }),
    );
    change(job.id, sent.ok ? { state: sent.value.duplicateOf === undefined ? "done" : "known", result: sent.value } : { state: "failed", error: sent.error });
    return sent.ok;
  };
  /** Tells whether all of them went through. */
  const add = async (fresh: readonly Omit<ImportJob, "id" | "state" | "part">[]): Promise<boolean> => {
    const start = jobs.length;
    const queue = fresh.map((job, index): ImportJob => ({ ...job, id: start + index, state: "waiting", part: 0 }));
    setJobs((all) => [...all, ...queue]);
    let failed = 0;
    const next = async (): Promise<void> => {
      const job = queue.shift();
      if (!job) return;
      if (!(await run(job))) failed += 1;
      await next();
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
    refresh(() => router.refresh());
    return failed === 0;
  };

  return (
    <section aria-label={t("title")} className="mb-8">
      <Tabs
        label={t("title")}
        tabs={[
          {
            id: "files",
            label: t("files"),
            content: (
              <FileDrop
                accept={ACCEPT}
                compact={compact}
                hint={t("filesHint")}
                onFiles={(files) => void add(files.map((file) => ({ body: file, name: file.name, method: "upload" as const, again: false })))}
              />
            ),
          },
          {
            id: "paste",
            label: t("paste"),
            content: <PasteForm submit={t("pasteSubmit")} draftId={slug} onPaste={(body, name) => add([{ body, name, method: "paste", again: false }])} />,
          },
          { id: "url", label: t("url"), content: <FetchForm slug={slug} mayFetch={mayFetch} /> },
        ]}
      />
      {jobs.length > 0 ? (
        <ul aria-label={t("progress")} className="mt-4 divide-y divide-line rounded-md border border-line bg-raised">
          {jobs.map((job) => (
            <ImportRow
              key={job.id}
              slug={slug}
              job={job}
              onAgain={() => void add([{ body: job.body, name: job.name, method: job.method, again: true }])}
            />
          ))}
        </ul>
      ) : null}
      {brought.length > 1 ? (
        <p className="mt-3">
          <Button size="sm" disabled={waiting} onClick={() => setDescribing(true)}>
            {t("describe", { count: brought.length })}
          </Button>
        </p>
      ) : null}
      {describing ? <EditSourcesDialog slug={slug} sources={brought} onClose={() => setDescribing(false)} /> : null}
    </section>
  );
}
