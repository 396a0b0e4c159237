"use client";

import { useMemo, useState, useTransition } from "react";
import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { Button } from "@/app/_ui/button";
import { Combobox } from "@/app/_ui/combobox";
import { Dialog } from "@/app/_ui/dialog";
import { dropDraft } from "@/app/_ui/draft-store";
import { useDraft } from "@/app/_ui/use-draft";
import type { Actor } from "@/lib/domain/claims/types";
import type { ActionFailure } from "@/lib/http/define-action";
import { mergeActorsAction, unmergeActorAction } from "../actions";
import { useUndoable } from "./use-undoable";

type Props = { slug: string; actor: Actor; others: readonly { readonly id: string; readonly name: string }[]; onClose: () => void };

/** Asks which actor this one is. */
export function MergeDialog({ slug, actor, others, onClose }: Props) {
  const t = useTranslations("questions");
  const common = useTranslations("common");
  const undoable = useUndoable();
  const [intoId, setIntoId] = useState<string | null>(null);
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [busy, start] = useTransition();
  const options = useMemo(() => others.map(({ id, name }) => ({ value: id, label: name })), [others]);
  const { id, version } = actor;
  const { ref } = useDraft({ id: `merge/${id}` });
  const merge = () =>
    start(async () => {
      if (!intoId) return;
      const result = await mergeActorsAction(slug, { id, version, intoId });
      if (!result.ok) return setFailure(result.error);
      dropDraft(`merge/${id}`);
      onClose();
      void undoable({
        run: async () => result,
        done: t("merged"),
        undo: () => unmergeActorAction(slug, { id, version: version + 1 }),
        undone: t("unmerged"),
      });
    });
  return (
    <Dialog
      open
      onClose={onClose}
      size="sm"
      title={t("mergeTitle", { name: actor.name })}
      keepOpenOnPressOutside
      actions={
        <>
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Button variant="primary" type="submit" form="merge" aria-disabled={busy || !intoId || undefined}>
            {t("mergeConfirm")}
          </Button>
        </>
      }
    >
      <form
        ref={ref}
        id="merge"
        noValidate
        className="flex min-h-72 flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) merge();
        }}
      >
        <FailureSummary failure={failure} />
        <p className="text-ink-soft">{t("mergeLead")}</p>
        <Combobox name="into" label={t("mergeInto")} options={options} onChoose={(option) => setIntoId(option?.value ?? null)} />
      </form>
    </Dialog>
  );
}
