"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { useFieldErrorText } from "@/app/_errors/use-error-text";
import { useSubmit } from "@/app/_errors/use-submit";
import { Checkbox } from "@/app/_ui/checkbox";
import { ConflictNotice } from "@/app/_ui/conflict-notice";
import { DraftNotice } from "@/app/_ui/draft-notice";
import { SaveButton } from "@/app/_ui/save-button";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import { useToast } from "@/app/_ui/toast";
import { useDraft } from "@/app/_ui/use-draft";
import type { Case } from "@/lib/domain/cases/case";
import { editCaseAction } from "./actions";

type Fields = Parameters<typeof editCaseAction>[1]["fields"];

function fieldsOf(found: Case): Fields {
  const { title, description, gradingEnabled, reviewerNote } = found;
  return { title, description, gradingEnabled, reviewerNote, language: found.language === "en" ? "en" : "fr" };
}

/** The case's own fields. A save on an older version shows both texts. */
export function CaseForm({ found }: { found: Case }) {
  const t = useTranslations("settings");
  const cases = useTranslations("cases");
  const common = useTranslations("common");
  const fieldSentence = useFieldErrorText();
  const toast = useToast();
  const { failure, busy, submit, forget } = useSubmit();
  const [typed, setTyped] = useState(fieldsOf(found));
  const [saved, setSaved] = useState(found.version);
  const { ref, restored, stale, discard } = useDraft({ id: `case/${found.id}`, version: found.version, saved });
  const theirs = failure?.code === "conflict" ? (failure.params["current"] as Case) : null;
  // Typed before a reload, on a version that is no longer the newest.
  const left = stale && {
    ...typed,
    title: stale["title"]?.[0] ?? typed.title,
    description: stale["description"]?.[0] ?? typed.description,
    reviewerNote: stale["reviewerNote"]?.[0] ?? typed.reviewerNote,
  };
  const error = (field: keyof Fields) => fieldSentence(failure?.fields[`fields.${field}`]);
  const save = (version: number, fields = typed) =>
    submit(
      () => editCaseAction(found.slug, { version, fields }),
      (written) => {
        setSaved(written.version);
        toast({ message: t("saved") });
      },
    );
  const summary = ({ title, description }: { title: string; description?: string }) => [title, description].filter(Boolean).join("\n\n");
  return (
    <form
      ref={ref}
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        save(found.version);
      }}
    >
      <DraftNotice restored={restored} onDiscard={discard} />
      {theirs ? (
        <ConflictNotice
          theirs={{ text: summary(theirs) }}
          yours={summary(typed)}
          onKeepYours={() => save(theirs.version)}
          onTakeTheirs={() => {
            setTyped(fieldsOf(theirs));
            forget();
          }}
        />
      ) : left ? (
        <ConflictNotice
          theirs={{ text: summary(found) }}
          yours={summary(left)}
          onKeepYours={() => {
            discard();
            setTyped(left);
            save(found.version, left);
          }}
          onTakeTheirs={discard}
        />
      ) : (
        <FailureSummary failure={failure} />
      )}
      <TextField
        name="title"
        label={cases("caseTitle")}
        required
        value={typed.title}
        error={error("title")}
        onChange={(event) => setTyped({ ...typed, title: event.target.value })}
      />
      <TextArea
        name="description"
        label={cases("caseDescription")}
        value={typed.description}
        error={error("description")}
        onChange={(event) => setTyped({ ...typed, description: event.target.value })}
      />
      <Select
        name="language"
        label={cases("language")}
        value={typed.language}
        onChange={(event) => setTyped({ ...typed, language: event.target.value === "en" ? "en" : "fr" })}
        options={[
          { value: "fr", label: cases("french") },
          { value: "en", label: cases("english") },
        ]}
      />
      <Checkbox
        name="gradingEnabled"
        label={t("grading")}
        hint={t("gradingHint")}
        checked={typed.gradingEnabled}
        onChange={(event) => setTyped({ ...typed, gradingEnabled: event.target.checked })}
      />
      <TextArea
        name="reviewerNote"
        label={t("reviewerNote")}
        hint={t("reviewerNoteHint")}
        value={typed.reviewerNote}
        error={error("reviewerNote")}
        onChange={(event) => setTyped({ ...typed, reviewerNote: event.target.value })}
      />
      <div>
        <SaveButton busy={busy}>{common("save")}</SaveButton>
      </div>
    </form>
  );
}
