"use client";

import { Ellipsis, GitMerge, Pencil, Split, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { iconButtonStyle } from "@/app/_ui/button-style";
import { Menu } from "@/app/_ui/menu";
import type { Actor } from "@/lib/domain/claims/types";
import { mergeActorsAction, removeActorAction, restoreActorAction, unmergeActorAction } from "../actions";
import { ActorDialog } from "./actor-dialog";
import { MergeDialog } from "./merge-dialog";
import { useUndoable } from "./use-undoable";

type Props = {
  slug: string;
  actor: Actor;
  /** Actors that are nobody else; it may be merged into the others of them. One list for all menus of the page. */
  heads: readonly { readonly id: string; readonly name: string }[];
  sides: readonly string[];
};

/** What can be done with an actor. Merging rewrites nothing and is taken back as easily. */
export function ActorMenu({ slug, actor, heads, sides }: Props) {
  const t = useTranslations("questions");
  const common = useTranslations("common");
  const undoable = useUndoable();
  const [open, setOpen] = useState<"edit" | "merge" | null>(null);
  const { id, version, mergedIntoId } = actor;
  const others = () => heads.filter((head) => head.id !== id);
  return (
    <>
      <Menu
        align="end"
        opener={{ content: <Ellipsis />, label: t("menuOf", { name: actor.name }), className: iconButtonStyle }}
        label={t("menuOf", { name: actor.name })}
        items={[
          { label: common("edit"), icon: <Pencil />, onSelect: () => setOpen("edit") },
          mergedIntoId === null
            ? { label: t("merge"), icon: <GitMerge />, disabled: heads.every((head) => head.id === id), onSelect: () => setOpen("merge") }
            : {
                label: t("unmerge"),
                icon: <Split />,
                onSelect: () =>
                  void undoable({
                    run: () => unmergeActorAction(slug, { id, version }),
                    done: t("unmerged"),
                    undo: () => mergeActorsAction(slug, { id, version: version + 1, intoId: mergedIntoId }),
                  }),
              },
          "separator",
          {
            label: t("remove"),
            icon: <Trash2 />,
            danger: true,
            onSelect: () =>
              void undoable({
                run: () => removeActorAction(slug, { id }),
                done: t("actorRemoved"),
                undo: () => restoreActorAction(slug, { id }),
                undone: t("actorRestored"),
              }),
          },
        ]}
      />
      {open === "edit" ? <ActorDialog slug={slug} actor={actor} sides={sides} onClose={() => setOpen(null)} /> : null}
      {open === "merge" ? <MergeDialog slug={slug} actor={actor} others={others()} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
