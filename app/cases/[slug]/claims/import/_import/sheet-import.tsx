"use client";

import { useRef, useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { FileDrop } from "@/app/_ui/file-drop";
import { LinkButton } from "@/app/_ui/link-button";
import { Notice } from "@/app/_ui/notice";
import { Spinner } from "@/app/_ui/spinner";
import type { ActionFailure } from "@/lib/http/define-action";
import type { SheetPreview } from "@/lib/services/spreadsheet/preview-sheet";
import { MappingTable } from "./mapping-table";
import { RefusedTable } from "./refused-table";
import { askPreview, sendSheet, type ColumnChoices, type SheetResult } from "./send-sheet";

const ACCEPT = ".csv,.tsv,.txt,.xlsx,.json,text/csv,application/json";

/** A file, what its columns mean, what can be read of it, and then what was made. */
export function SheetImport({ slug }: { slug: string }) {
  const t = useTranslations("table");
  const locale = useLocale();
  const [file, setFile] = useState<File | null>(null);
  const [choices, setChoices] = useState<ColumnChoices>(new Map());
  const [preview, setPreview] = useState<SheetPreview | null>(null);
  const [result, setResult] = useState<SheetResult | null>(null);
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [allOrNothing, setAllOrNothing] = useState(false);
  const [busy, setBusy] = useState<"reading" | "writing" | null>(null);

  // Of two readings, the one that was asked for last counts.
  const asked = useRef(0);

  const read = async (chosen: File, meanings: ColumnChoices) => {
    const turn = (asked.current += 1);
    setFile(chosen);
    setChoices(meanings);
    setResult(null);
    setFailure(null);
    setBusy("reading");
    const answer = await askPreview(slug, chosen, meanings);
    if (turn !== asked.current) return;
    setBusy(null);
    setPreview(answer.ok ? answer.value : null);
    if (!answer.ok) setFailure(answer.error);
  };
  const write = async () => {
    if (!file || busy) return;
    setFailure(null);
    setBusy("writing");
    const answer = await sendSheet(slug, file, choices, allOrNothing);
    setBusy(null);
    if (!answer.ok) return setFailure(answer.error);
    setResult(answer.value);
    setPreview(null);
  };

  const another = <Button onClick={() => setPreview(null)}>{t("another")}</Button>;
  const listed = (names: readonly string[]) => new Intl.ListFormat(locale, { type: "conjunction" }).format(names);

  return (
    <div className="space-y-6">
      {preview === null ? (
        <FileDrop accept={ACCEPT} hint={t("importHint")} disabled={busy !== null} onFiles={([chosen]) => chosen && void read(chosen, new Map())} />
      ) : null}
      <output className="block">
        {busy && file ? (
          <span className="flex items-center gap-2">
            <Spinner />
            {t(busy, { name: file.name })}
          </span>
        ) : null}
        {result ? (
          <Notice actions={<LinkButton href={`/cases/${slug}/claims`}>{t("toClaims")}</LinkButton>}>
            {result.appearances > 0 ? t("done", countsOf(result)) : t("nothingNew")}
          </Notice>
        ) : null}
      </output>
      <FailureSummary failure={failure} />
      {result && result.refusals > 0 ? <RefusedTable refused={result.refused} count={result.refusals} /> : null}
      {preview && file ? (
        <>
          {preview.missing.length > 0 ? (
            <Notice tone="notice" actions={another}>
              {t("missing", { name: file.name, columns: listed(preview.missing.map((column) => t(`columnNames.${column}`))) })}
            </Notice>
          ) : (
            <>
              <p className="font-medium">
                {preview.dataSet === null ? "" : `${t("recognised", { name: preview.dataSet })} `}
                {t("preview", { name: file.name, ...countsOf(preview) })}
              </p>
              <Checkbox label={t("allOrNothing")} checked={allOrNothing} onChange={(event) => setAllOrNothing(event.currentTarget.checked)} />
              <div className="flex flex-wrap gap-2">
                <Button variant="primary" disabled={preview.claims === 0 || busy !== null || (allOrNothing && preview.refusals > 0)} onClick={() => void write()}>
                  {t("doImport")}
                </Button>
                {another}
              </div>
            </>
          )}
          {preview.refusals > 0 ? <RefusedTable refused={preview.refused} count={preview.refusals} /> : null}
          {preview.dataSet === null ? (
            <MappingTable columns={preview.columns} onChoose={(index, column) => void read(file, new Map([...choices, [index, column]]))} />
          ) : null}
        </>
      ) : null}
    </div>
  );
}

function countsOf({ questions, claims, appearances }: Pick<SheetResult, "questions" | "claims" | "appearances">) {
  return { questions, claims, appearances };
}
