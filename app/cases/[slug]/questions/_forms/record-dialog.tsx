"use client";

import { useState, useTransition } from "react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { useFieldErrorText } from "@/app/_errors/use-error-text";
import { Button } from "@/app/_ui/button";
import { ConflictNotice } from "@/app/_ui/conflict-notice";
import { Dialog } from "@/app/_ui/dialog";
import { DraftNotice } from "@/app/_ui/draft-notice";
import { fillForm, readForm } from "@/app/_ui/form-values";
import type { FormValues } from "@/app/_ui/form-values";
import { Spinner } from "@/app/_ui/spinner";
import { useToast } from "@/app/_ui/toast";
import { useDraft } from "@/app/_ui/use-draft";
import type { ActionFailure, ActionResult } from "@/lib/http/define-action";

type Props<T extends { version: number }> = {
  title: string;
  /** Names the form and what it edits; the draft is kept under it. */
  draftId: string;
  /** What is edited, as it was when the dialog opened; null for something new. */
  record: T | null;
  /** The fields, filled from a record; `error` gives the sentence for a field of the contract. */
  renderFields: (record: T | null, error: (field: string) => string | null) => ReactNode;
  save: (values: FormValues, version: number | null) => Promise<ActionResult<unknown>>;
  /** What a person compares when somebody else was faster. */
  recordText: (record: T) => string;
  valuesText: (values: FormValues) => string;
  savedText: string;
  onClose: () => void;
};

/** A form in a dialog: keeps what is typed, shows both texts of a stale edit, says what is wrong beside the fields. */
export function RecordDialog<T extends { version: number }>(props: Props<T>) {
  const common = useTranslations("common");
  const [busy, start] = useTransition();
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={props.title}
      keepOpenOnPressOutside
      actions={
        <>
          <Button onClick={props.onClose}>{common("cancel")}</Button>
          <Button variant="primary" type="submit" form="record" aria-disabled={busy || undefined}>
            {busy ? <Spinner /> : null}
            {common("save")}
          </Button>
        </>
      }
    >
      <RecordForm {...props} busy={busy} start={start} />
    </Dialog>
  );
}

type FormProps<T extends { version: number }> = Props<T> & { busy: boolean; start: (work: () => Promise<void>) => void };

function RecordForm<T extends { version: number }>(props: FormProps<T>) {
  const { draftId, renderFields, save, recordText, valuesText, savedText, onClose, busy, start } = props;
  const fieldSentence = useFieldErrorText();
  const toast = useToast();
  const [record, setRecord] = useState(props.record);
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [tried, setTried] = useState<FormValues>({});
  const [saves, setSaves] = useState(0);
  const { ref, restored, stale, discard } = useDraft({ id: draftId, ...(record ? { version: record.version } : {}), saved: saves });

  const submit = (version: number | null) =>
    start(async () => {
      if (!ref.current) return;
      const values = readForm(ref.current);
      setTried(values);
      const result = await save(values, version);
      if (!result.ok) return setFailure(result.error);
      setSaves((count) => count + 1);
      toast({ message: savedText });
      onClose();
    });

  const theirs = failure?.code === "conflict" ? (failure.params["current"] as T | undefined) : undefined;
  const takeTheirs = (current: T) => {
    discard();
    setFailure(null);
    setRecord(current);
  };

  return (
    <form
      ref={ref}
      id="record"
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) submit(record?.version ?? null);
      }}
    >
      {theirs ? (
        <ConflictNotice
          theirs={{ text: recordText(theirs) }}
          yours={valuesText(tried)}
          onKeepYours={() => {
            setFailure(null);
            submit(theirs.version);
          }}
          onTakeTheirs={() => takeTheirs(theirs)}
        />
      ) : failure ? (
        <FailureSummary failure={failure} />
      ) : stale && record ? (
        <ConflictNotice
          theirs={{ text: recordText(record) }}
          yours={valuesText(stale)}
          onKeepYours={() => ref.current && fillForm(ref.current, stale)}
          onTakeTheirs={discard}
        />
      ) : null}
      <DraftNotice restored={restored} onDiscard={discard} />
      <div key={record?.version} className="contents">
        {renderFields(record, (field) => fieldSentence(failure?.fields[field]))}
      </div>
    </form>
  );
}
