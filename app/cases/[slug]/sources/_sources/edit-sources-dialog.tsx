"use client";

import { useState, useTransition } from "react";
import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { useFieldErrorText } from "@/app/_errors/use-error-text";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { Dialog } from "@/app/_ui/dialog";
import { TextField } from "@/app/_ui/text-field";
import { useToast } from "@/app/_ui/toast";
import type { ActionFailure } from "@/lib/http/define-action";
import { editSourcesAction } from "../actions";
import { LanguageSelect } from "./language-select";

const FIELDS = ["publication", "author", "publishedAt", "language"] as const;
type Field = (typeof FIELDS)[number];

/** Gives several sources the same metadata: only the fields that are ticked change, an empty one becomes unknown. */
export function EditSourcesDialog({ slug, ids, onClose }: { slug: string; ids: readonly string[]; onClose: () => void }) {
  const t = useTranslations("sources");
  const common = useTranslations("common");
  const fieldSentence = useFieldErrorText();
  const toast = useToast();
  const [typed, setTyped] = useState<Partial<Record<Field, string>>>({});
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [busy, start] = useTransition();
  const tick = (name: Field, on: boolean) => {
    const { [name]: _, ...others } = typed;
    setTyped(on ? { ...typed, [name]: "" } : others);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("editChosen", { count: ids.length })}
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
      <FailureSummary failure={failure} />
      <form
        id="edit-sources"
        noValidate
        className="flex flex-col gap-3 pt-2"
        onSubmit={(event) => {
          event.preventDefault();
          start(async () => {
            const result = await editSourcesAction(slug, { ids: [...ids], fields: typed });
            if (!result.ok) return setFailure(result.error);
            toast({ message: t("saved") });
            onClose();
          });
        }}
      >
        <p className="text-ink-soft">{t("bulkHint")}</p>
        {FIELDS.map((name) => (
          <div key={name} className="grid items-end gap-3 sm:grid-cols-[12rem_1fr]">
            <Checkbox label={t(name)} checked={typed[name] !== undefined} onChange={(event) => tick(name, event.target.checked)} />
            {name === "language" ? (
              <LanguageSelect
                hideLabel
                disabled={typed.language === undefined}
                value={typed.language ?? ""}
                error={fieldSentence(failure?.fields["fields.language"])}
                onChange={(language) => setTyped({ ...typed, language })}
              />
            ) : (
              <TextField
                label={t(name)}
                hideLabel
                disabled={typed[name] === undefined}
                value={typed[name] ?? ""}
                error={fieldSentence(failure?.fields[`fields.${name}`])}
                onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
              />
            )}
          </div>
        ))}
      </form>
    </Dialog>
  );
}
