"use client";

import { Bookmark, Trash2 } from "lucide-react";
import Link from "next/link";
import { useState, useTransition } from "react";
import { useTranslations } from "use-intl/react";
import { useErrorText, useFieldErrorText } from "@/app/_errors/use-error-text";
import { Button } from "@/app/_ui/button";
import { buttonStyle } from "@/app/_ui/button-style";
import { IconButton } from "@/app/_ui/icon-button";
import { Popover } from "@/app/_ui/popover";
import { TextField } from "@/app/_ui/text-field";
import { useToast } from "@/app/_ui/toast";
import { useStoredState } from "@/app/_ui/use-stored-state";
import type { SavedView, ViewPage } from "@/lib/domain/cases/saved-view";
import type { ActionFailure } from "@/lib/http/define-action";
import { removeViewAction, saveViewAction } from "../actions";

type Props = { slug: string; page: ViewPage; query: string; views: readonly SavedView[]; canEdit: boolean };

/** Views kept under a name for everybody in the case: go to one, keep this one, take one away. */
export function SavedViews({ slug, page, query, views, canEdit }: Props) {
  const t = useTranslations("matrix");
  const common = useTranslations("common");
  const sentence = useErrorText();
  const fieldSentence = useFieldErrorText();
  const toast = useToast();
  const [name, keepName, dropName] = useStoredState(`view/${slug}/${page}`, "");
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [busy, start] = useTransition();
  const save = () =>
    start(async () => {
      const result = await saveViewAction(slug, { page, name, query });
      setFailure(result.ok ? null : result.error);
      if (!result.ok) return;
      keepName("");
      dropName();
      toast({ message: t("viewSaved") });
    });
  const remove = async (view: SavedView) => {
    const result = await removeViewAction(slug, { id: view.id });
    if (!result.ok) return toast({ message: sentence(result.error) });
    toast({
      message: t("viewRemoved"),
      action: {
        label: common("undo"),
        run: async () => {
          const back = await saveViewAction(slug, { page, name: view.name, query: view.query });
          toast({ message: back.ok ? t("viewSaved") : sentence(back.error) });
        },
      },
    });
  };
  return (
    <Popover
      label={t("views")}
      align="end"
      className="w-80"
      opener={{
        content: (
          <>
            <Bookmark aria-hidden="true" />
            {t("views")}
          </>
        ),
        className: buttonStyle("secondary", "sm", "min-h-8"),
      }}
    >
      {views.length === 0 ? <p className="text-sm text-ink-faint">{t("viewsNone")}</p> : null}
      <ul>
        {views.map((view) => (
          <li key={view.id} className="flex items-center gap-2">
            <Link href={`/cases/${slug}/${page}?${view.query}`} prefetch={false} aria-current={view.query === query ? "true" : undefined} className="link min-w-0 flex-1 truncate py-1 aria-[current]:font-medium">
              {view.name}
            </Link>
            {canEdit ? (
              <IconButton label={t("viewRemove", { name: view.name })} onClick={() => void remove(view)}>
                <Trash2 />
              </IconButton>
            ) : null}
          </li>
        ))}
      </ul>
      {canEdit ? (
        <form
          className="mt-2 flex items-end gap-2 border-t border-line pt-3"
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) save();
          }}
        >
          <div className="min-w-0 flex-1">
            <TextField
              label={t("viewName")}
              value={name}
              onChange={(event) => keepName(event.target.value)}
              error={failure ? (failure.code === "duplicate" ? t("viewTaken") : (fieldSentence(failure.fields["name"]) ?? sentence(failure))) : null}
            />
          </div>
          <Button type="submit" aria-disabled={busy || undefined}>
            {common("save")}
          </Button>
        </form>
      ) : null}
    </Popover>
  );
}
