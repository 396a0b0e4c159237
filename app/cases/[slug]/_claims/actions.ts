"use server";

import { claimEdit, oneId } from "@/lib/contracts/claims";
import { defineCaseAction } from "@/lib/http/define-action";
import { removeAppearance, restoreAppearance } from "@/lib/services/appearances/edit-appearance";
import { editClaim } from "@/lib/services/claims/edit-claim";
import { loadClaim } from "@/lib/services/claims/load-claim";
import { removeClaim, restoreClaim } from "@/lib/services/claims/remove-claim";

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
  run: ({ context, scope, input }) => restoreClaim(context, scope, input.id),
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
  run: ({ context, scope, input }) => restoreAppearance(context, scope, input.id),
});
