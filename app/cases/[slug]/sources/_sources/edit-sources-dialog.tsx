"use client";

import { useState, useTransition } from "react";
import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { useFieldErrorText } from "@/app/_errors/use-error-text";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { ConflictNotice } from "@/app/_ui/conflict-notice";
import { Dialog } from "@/app/_ui/dialog";
import { DraftNotice } from "@/app/_ui/draft-notice";
import { TextField } from "@/app/_ui/text-field";
import { useToast } from "@/app/_ui/toast";
import { useStoredState } from "@/app/_ui/use-stored-state";
import type { Source } from "@/lib/domain/sources/types";
import type { ActionFailure } from "@/lib/http/define-action";
import { editSourcesAction } from "../actions";
import { DateField } from "../../_dates/date-field";
import { LanguageSelect } from "./language-select";

const FIELDS = ["publication", "author", "publishedAt", "language"] as const;
type Field = (typeof FIELDS)[number];
type Fields = Partial<Record<Field, string>>;
type Chosen = Pick<Source, "id" | "version">;

/**
 * Gives several sources the same metadata: only the fields that are ticked change, an empty one becomes unknown. Sources that
 * somebody changed meanwhile are shown as they are now before anything is written.
 */
export function EditSourcesDialog({ slug, sources, onClose }: { slug: string; sources: readonly Chosen[]; onClose: () => void }) {
  const t = useTranslations("sources");
  const common = useTranslations("common");
  const fieldSentence = useFieldErrorText();
  const toast = useToast();
  // As they were when the dialog opened, whatever the list behind it shows later.
  const [chosen, setChosen] = useState(sources);
  const [typed, keep, drop, restored] = useStoredState<Fields>(`sources/${slug}`, {});
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [busy, start] = useTransition();
  const stale = failure?.code === "conflict" ? (failure.params["current"] as readonly Source[]) : [];

  const tick = (name: Field, on: boolean) => {
    const { [name]: _, ...others } = typed;
    keep(on ? { ...typed, [name]: "" } : others);
  };
  const discard = () => {
    keep({});
    drop();
  };
  const save = (which: readonly Chosen[]) => {
    setChosen(which);
    start(async () => {
      const result = which.length === 0 ? null : await editSourcesAction(slug, { sources: which.map(({ id, version }) => ({ id, version })), fields: typed });
      if (result && !result.ok) return setFailure(result.error);
      drop();
      toast({ message: t("saved") });
      onClose();
    });
  };
  const shown = (fields: Partial<Record<Field, string | null>>) =>
    FIELDS.filter((name) => typed[name] !== undefined).map((name) => t("fieldValue", { field: t(name), value: fields[name] || t("unknown") })).join("\n");

  return (
    <Dialog
      open
      onClose={onClose}
      title={t("editChosen", { count: chosen.length })}
      keepOpenOnPressOutside
      actions={
        <>
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Button variant="primary" type="submit" form="edit-sources" aria-disabled={busy || undefined} disabled={Object.keys(typed).length === 0}>
            {common("save")}
          </Button>
        </>
      }
    >
      {stale.length > 0 ? (
        <ConflictNotice
          theirs={{ text: stale.map((source) => `${source.title}\n${shown(source)}`).join("\n\n") }}
          yours={shown(typed)}
          onKeepYours={() => {
            const newest = new Map(stale.map((source) => [source.id, source]));
            save(chosen.map((source) => newest.get(source.id) ?? source));
          }}
          onTakeTheirs={() => save(chosen.filter(({ id }) => !stale.some((source) => source.id === id)))}
        />
      ) : (
        <FailureSummary failure={failure} />
      )}
      <form
        id="edit-sources"
        noValidate
        className="flex flex-col gap-3 pt-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) save(chosen);
        }}
      >
        <DraftNotice restored={restored} onDiscard={discard} />
        <p className="text-ink-soft">{t("bulkHint")}</p>
        {FIELDS.map((name) => (
          <div key={name} className="grid items-end gap-3 sm:grid-cols-[12rem_1fr]">
            <Checkbox label={t(name)} checked={typed[name] !== undefined} onChange={(event) => tick(name, event.target.checked)} />
            {name === "language" ? (
              <LanguageSelect
                hideLabel
                value={typed.language ?? ""}
                error={fieldSentence(failure?.fields["fields.language"])}
                onChange={(language) => keep({ ...typed, language })}
              />
            ) : name === "publishedAt" ? (
              <DateField
                label={t(name)}
                hideLabel
                value={typed[name] ?? ""}
                error={fieldSentence(failure?.fields[`fields.${name}`])}
                onChange={(event) => keep({ ...typed, [name]: event.target.value })}
              />
            ) : (
              <TextField
                label={t(name)}
                hideLabel
                value={typed[name] ?? ""}
                error={fieldSentence(failure?.fields[`fields.${name}`])}
                onChange={(event) => keep({ ...typed, [name]: event.target.value })}
              />
            )}
          </div>
        ))}
      </form>
    </Dialog>
  );
}
