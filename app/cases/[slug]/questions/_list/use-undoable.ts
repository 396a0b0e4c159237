"use client";

import { useTranslations } from "use-intl/react";
import { useErrorText } from "@/app/_errors/use-error-text";
import { useToast } from "@/app/_ui/toast";
import type { ActionResult } from "@/lib/http/define-action";

type Run = () => Promise<ActionResult<unknown>>;

/** Runs an action and says what came of it, with the way back where there is one. */
export function useUndoable(): (work: { run: Run; done: string; undo?: Run; undone?: string }) => Promise<void> {
  const common = useTranslations("common");
  const sentence = useErrorText();
  const toast = useToast();
  return async ({ run, done, undo, undone }) => {
    const result = await run();
    if (!result.ok) return toast({ message: sentence(result.error) });
    if (!undo) return toast({ message: done });
    toast({
      message: done,
      action: {
        label: common("undo"),
        run: async () => {
          const back = await undo();
          toast({ message: back.ok ? (undone ?? done) : sentence(back.error) });
        },
      },
    });
  };
}
