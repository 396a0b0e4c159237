"use server";

import { z } from "zod";
import { oneId } from "@/lib/contracts/claims";
import { sourceEdit, sourcesEdit } from "@/lib/contracts/sources";
import { wakeReading } from "@/lib/http/background-reading";
import { defineCaseAction } from "@/lib/http/define-action";
import { FETCH_LIMITS } from "@/lib/limits";
import { recaptureAddress } from "@/lib/services/schedule/recapture-address";
import { editSource, editSources } from "@/lib/services/sources/edit-source";
import { acceptFetchNotice, importUrl } from "@/lib/services/sources/import-url";
import { removeSource } from "@/lib/services/sources/remove-source";
import { restore } from "@/lib/services/removed/restore";

export const acceptFetchNoticeAction = defineCaseAction({
  capability: "case.edit",
  input: z.strictObject({}),
  run: ({ context, scope }) => acceptFetchNotice(context, scope),
});

export const importUrlAction = defineCaseAction({
  capability: "case.edit",
  input: z.strictObject({ address: z.string().trim().min(1).max(FETCH_LIMITS.urlLength) }),
  run: async ({ context, scope, input }) => {
    const imported = await importUrl(context, scope, input.address);
    wakeReading();
    return imported;
  },
});

export const recaptureAddressAction = defineCaseAction({
  capability: "case.edit",
  input: oneId,
  run: ({ context, scope, input }) => recaptureAddress(context, scope, input.id),
});

export const editSourceAction = defineCaseAction({
  capability: "case.edit",
  input: sourceEdit,
  run: ({ context, scope, input }) => editSource(context, scope, input),
});

export const editSourcesAction = defineCaseAction({
  capability: "case.edit",
  input: sourcesEdit,
  run: ({ context, scope, input }) => editSources(context, scope, input),
});

export const removeSourceAction = defineCaseAction({
  capability: "case.edit",
  input: oneId,
  run: ({ context, scope, input }) => removeSource(context, scope, input.id),
});

export const restoreSourceAction = defineCaseAction({
  capability: "case.edit",
  input: oneId,
  run: ({ context, scope, input }) => restore(context, scope, { kind: "source", id: input.id }),
});
