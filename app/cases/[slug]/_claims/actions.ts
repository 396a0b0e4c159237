"use server";

import { z } from "zod";
import { appearanceEdit, claimEdit, oneId } from "@/lib/contracts/claims";
import { id } from "@/lib/contracts/fields";
import { defineCaseAction } from "@/lib/http/define-action";
import { editAppearance } from "@/lib/services/appearances/edit-appearance";
import { editClaim } from "@/lib/services/claims/edit-claim";
import { loadClaim } from "@/lib/services/claims/load-claim";
import { removeClaim, restoreClaim } from "@/lib/services/claims/remove-claim";

export const loadClaimAction = defineCaseAction({
  capability: "case.read",
  input: z.strictObject({ claimId: id, appearanceId: id.nullable() }),
  refresh: false,
  run: ({ context, scope, input }) => loadClaim(context, scope, input),
});

export const editClaimAction = defineCaseAction({
  capability: "case.edit",
  input: claimEdit,
  run: ({ context, scope, input }) => editClaim(context, scope, input),
});

export const editAppearanceAction = defineCaseAction({
  capability: "case.edit",
  input: appearanceEdit,
  run: ({ context, scope, input }) => editAppearance(context, scope, input),
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
