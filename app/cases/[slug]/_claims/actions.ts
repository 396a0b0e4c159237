"use server";

import { claimEdit, oneId } from "@/lib/contracts/claims";
import { defineCaseAction } from "@/lib/http/define-action";
import { removeAppearance } from "@/lib/services/appearances/edit-appearance";
import { editClaim } from "@/lib/services/claims/edit-claim";
import { loadClaim } from "@/lib/services/claims/load-claim";
import { removeClaim } from "@/lib/services/claims/remove-claim";
import { restore } from "@/lib/services/removed/restore";

export const loadClaimAction = defineCaseAction({
  capability: "case.read",
  input: oneId,
  refresh: false,
  run: ({ context, scope, input }) => loadClaim(context, scope, input.id),
});

export const editClaimAction = defineCaseAction({
  capability: "case.edit",
  input: claimEdit,
  run: ({ context, scope, input }) => editClaim(context, scope, input),
});

export const removeClaimAction = defineCaseAction({
  capability: "case.edit",
  input: oneId,
  run: ({ context, scope, input }) => removeClaim(context, scope, input.id),
});

export const restoreClaimAction = defineCaseAction({
  capability: "case.edit",
  input: oneId,
  run: ({ context, scope, input }) => restore(context, scope, { kind: "claim", id: input.id }),
});

/** A place is one appearance of a claim. */
export const removePlaceAction = defineCaseAction({
  capability: "case.edit",
  input: oneId,
  run: ({ context, scope, input }) => removeAppearance(context, scope, input.id),
});

export const restorePlaceAction = defineCaseAction({
  capability: "case.edit",
  input: oneId,
  run: ({ context, scope, input }) => restore(context, scope, { kind: "appearance", id: input.id }),
});
