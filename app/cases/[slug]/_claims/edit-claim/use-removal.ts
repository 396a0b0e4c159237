"use client";

import { useTranslations } from "use-intl/react";
import { useToast } from "@/app/_ui/toast";
import type { ActionFailure, ActionResult } from "@/lib/http/define-action";
import { removeClaimAction, removePlaceAction, restoreClaimAction, restorePlaceAction } from "../actions";

type Way = (slug: string, input: { id: string }) => Promise<ActionResult<void>>;

/** Removing a claim or one of its places, each with its undo. What goes wrong is returned. */
export function useRemoval(slug: string) {
  const t = useTranslations("claims");
  const common = useTranslations("common");
  const toast = useToast();
  const remove = async (id: string, way: Way, back: Way, removed: string, restored: string): Promise<ActionFailure | null> => {
    const result = await way(slug, { id });
    if (!result.ok) return result.error;
    const undo = async () => {
      if ((await back(slug, { id })).ok) toast({ message: restored });
    };
    toast({ message: removed, action: { label: common("undo"), run: undo } });
    return null;
  };
  return {
    removeClaim: (id: string) => remove(id, removeClaimAction, restoreClaimAction, t("removed"), t("restored")),
    removePlace: (id: string) => remove(id, removePlaceAction, restorePlaceAction, t("placeRemoved"), t("placeRestored")),
    saved: () => toast({ message: t("saved") }),
  };
}
