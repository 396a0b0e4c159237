"use client";

import { useState, useTransition } from "react";
import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { useFieldErrorText } from "@/app/_errors/use-error-text";
import { Button } from "@/app/_ui/button";
import { ConflictNotice } from "@/app/_ui/conflict-notice";
import { Dialog } from "@/app/_ui/dialog";
import { DraftNotice } from "@/app/_ui/draft-notice";
import { Select } from "@/app/_ui/select";
import { Spinner } from "@/app/_ui/spinner";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import { useToast } from "@/app/_ui/toast";
import { useStoredState } from "@/app/_ui/use-stored-state";
import type { Source } from "@/lib/domain/sources/types";
import type { ActionFailure } from "@/lib/http/define-action";
import { editSourceAction, removeSourceAction, restoreSourceAction } from "../actions";
import { DateField } from "../../_dates/date-field";
import { LanguageSelect } from "./language-select";
import { fromDraft, LINES, toDraft, type MetadataDraft } from "./metadata-draft";

const KINDS = ["article", "communique", "statement", "post", "report", "other"] as const;

/** Edits what is known of a source; what is left empty is unknown. Removing can be undone. */
export function EditSourceDialog({ slug, source, onClose }: { slug: string; source: Source; onClose: () => void }) {
  const t = useTranslations("sources");
  const common = useTranslations("common");
  const fieldSentence = useFieldErrorText();
  const toast = useToast();
  // With the version it was begun on: a draft from before a reload may rest on an older one.
  const [{ draft, version }, keep, drop, restored] = useStoredState(`source/${source.id}`, { draft: toDraft(source), version: source.version });
  const setDraft = (next: MetadataDraft) => keep({ draft: next, version });
  const begin = (from: Source) => {
    keep({ draft: toDraft(from), version: from.version });
    drop();
  };
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [busy, start] = useTransition();
  const error = (name: string) => fieldSentence(failure?.fields[`metadata.${name}`]);
  const theirs = failure?.code === "conflict" ? (failure.params["current"] as Source | undefined) : undefined;

  /** Every field that can be edited, or two texts that differ in one left out would look the same. */
  const summary = (shown: MetadataDraft) => {
    const values: [label: string, value: string][] = [
      [t("sourceTitle"), shown.title],
      [t("kind"), t(`kinds.${shown.kind}`)],
      ...LINES.map((name): [string, string] => [t(name), shown[name]]),
      [t("reliability"), shown.reliability],
      [t("reviewerNote"), shown.reviewerNote],
    ];
    return values.filter(([, value]) => value !== "").map(([field, value]) => t("fieldValue", { field, value })).join("\n");
  };

  const save = (on: number) =>
    start(async () => {
      const result = await editSourceAction(slug, { id: source.id, version: on, metadata: fromDraft(draft) });
      if (!result.ok) return setFailure(result.error);
      drop();
      toast({ message: t("saved") });
      onClose();
    });
  const remove = () =>
    start(async () => {
      const result = await removeSourceAction(slug, { id: source.id });
      if (!result.ok) return setFailure(result.error);
      onClose();
      toast({ message: t("removed"), action: { label: common("undo"), run: async () => void (await restoreSourceAction(slug, { id: source.id })) } });
    });

  return (
    <Dialog
      open
      size="lg"
      onClose={onClose}
      title={t("edit")}
      keepOpenOnPressOutside
      actions={
        <>
          <Button variant="quiet" className="mr-auto text-danger" onClick={remove}>
            {t("remove")}
          </Button>
          <span className="flex gap-2">
            <Button onClick={onClose}>{common("cancel")}</Button>
            <Button variant="primary" type="submit" form="edit-source" aria-disabled={busy || undefined}>
              {busy ? <Spinner /> : null}
              {common("save")}
            </Button>
          </span>
        </>
      }
    >
      {theirs ? (
        <ConflictNotice
          theirs={{ text: summary(toDraft(theirs)) }}
          yours={summary(draft)}
          onKeepYours={() => {
            setFailure(null);
            save(theirs.version);
          }}
          onTakeTheirs={() => {
            setFailure(null);
            begin(theirs);
          }}
        />
      ) : failure ? (
        <FailureSummary failure={failure} />
      ) : null}
      <form
        id="edit-source"
        noValidate
        className="grid gap-4 pt-2 sm:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) save(version);
        }}
      >
        <div className="sm:col-span-2 empty:hidden">
          <DraftNotice restored={restored} onDiscard={() => begin(source)} />
        </div>
        <div className="sm:col-span-2">
          <TextField label={t("sourceTitle")} required value={draft.title} error={error("title")} onChange={(event) => setDraft({ ...draft, title: event.target.value })} />
        </div>
        <Select
          label={t("kind")}
          value={draft.kind}
          onChange={(event) => setDraft({ ...draft, kind: event.target.value as typeof draft.kind })}
          options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        {LINES.map((name) =>
          name === "language" ? (
            <LanguageSelect key={name} value={draft.language} error={error(name)} onChange={(language) => setDraft({ ...draft, language })} />
          ) : name === "publishedAt" ? (
            <DateField key={name} label={t(name)} value={draft[name]} error={error(name)} placeholder={t("unknown")} onChange={(event) => setDraft({ ...draft, [name]: event.target.value })} />
          ) : (
            <TextField
              key={name}
              label={t(name)}
              value={draft[name]}
              error={error(name)}
              placeholder={t("unknown")}
              onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
            />
          ),
        )}
        <Select
          label={t("reliability")}
          value={draft.reliability}
          onChange={(event) => setDraft({ ...draft, reliability: event.target.value })}
          options={[{ value: "", label: t("notGraded") }, ...(["A", "B", "C", "D", "E", "F"] as const).map((value) => ({ value, label: t(`grade.${value}`) }))]}
        />
        <div className="sm:col-span-2">
          <TextArea label={t("reviewerNote")} rows={3} value={draft.reviewerNote} onChange={(event) => setDraft({ ...draft, reviewerNote: event.target.value })} />
        </div>
      </form>
    </Dialog>
  );
}
