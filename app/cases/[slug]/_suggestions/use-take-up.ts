"use client";

import { useCallback, useRef } from "react";
import { useTranslations } from "use-intl/react";
import { useToast } from "@/app/_ui/toast";
import type { SuggestionRef } from "@/lib/contracts/suggestions";
import type { TakenUp } from "@/lib/services/assists/prefill-suggestion";
import { loadPrefillAction } from "./actions";

/**
 * Asks what a form starts with when a suggestion is taken up; null where that is being asked already, and where the suggestion is gone,
 * which is said. What is typed until the form stands is for the form: `isUnderWay` tells when a letter is no command.
 */
export function useTakeUp(slug: string) {
  const t = useTranslations("assists");
  const toast = useToast();
  const underWay = useRef(false);
  const takeUp = useCallback(
    async ({ captureId, place }: SuggestionRef): Promise<TakenUp | null> => {
      if (underWay.current) return null;
      underWay.current = true;
      const result = await loadPrefillAction(slug, { captureId, place }).finally(() => {
        underWay.current = false;
      });
      if (result.ok) return result.value;
      toast({ message: t("gone") });
      return null;
    },
    [slug, t, toast],
  );
  const isUnderWay = useCallback(() => underWay.current, []);
  return { takeUp, isUnderWay };
}
