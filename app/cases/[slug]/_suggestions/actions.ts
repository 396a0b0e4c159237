"use server";

import { z } from "zod";
import { oneId } from "@/lib/contracts/claims";
import { id } from "@/lib/contracts/fields";
import { queuePlace, suggestionDismissal, suggestionRef } from "@/lib/contracts/suggestions";
import { defineCaseAction } from "@/lib/http/define-action";
import { dismissSuggestion, takeBackDismissal } from "@/lib/services/assists/decide-suggestion";
import { countQueue, loadQueue } from "@/lib/services/assists/load-queue";
import { prefillSuggestion } from "@/lib/services/assists/prefill-suggestion";
import { visitCapture } from "@/lib/services/assists/visit-capture";

/** What a claim form starts with. */
export const loadPrefillAction = defineCaseAction({
  capability: "case.edit",
  input: suggestionRef,
  refresh: false,
  run: ({ context, scope, input }) => prefillSuggestion(context, scope, input),
});

// The marks and the queue take a dismissed suggestion away by themselves: the page need not be rendered anew.
export const dismissSuggestionAction = defineCaseAction({
  capability: "case.edit",
  input: suggestionDismissal,
  refresh: false,
  run: ({ context, scope, input }) => dismissSuggestion(context, scope, input),
});

export const restoreSuggestionAction = defineCaseAction({
  capability: "case.edit",
  input: oneId,
  refresh: false,
  run: ({ context, scope, input }) => takeBackDismissal(context, scope, input.id),
});

export const visitCaptureAction = defineCaseAction({
  capability: "case.read",
  input: z.strictObject({ captureId: id }),
  refresh: false,
  run: ({ context, scope, input }) => visitCapture(context, scope, input.captureId),
});

/** What comes after a place of the queue. */
export const loadQueueAction = defineCaseAction({
  capability: "case.edit",
  input: queuePlace,
  refresh: false,
  run: ({ context, scope, input }) => loadQueue(context, scope, input),
});

/** How many wait in all. */
export const countQueueAction = defineCaseAction({
  capability: "case.edit",
  input: z.strictObject({}),
  refresh: false,
  run: ({ context, scope }) => countQueue(context, scope),
});
