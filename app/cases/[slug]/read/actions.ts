"use server";

import { appearanceFromSelection, claimsFromSelection, oneId } from "@/lib/contracts/claims";
import { exclusionConfirmation, exclusionMark } from "@/lib/contracts/sources";
import { defineCaseAction } from "@/lib/http/define-action";
import { addToClaim, claimSelection } from "@/lib/services/claims/annotate-selection";
import { removeAppearance } from "@/lib/services/appearances/edit-appearance";
import { findClaims } from "@/lib/services/claims/find-claims";
import { z } from "zod";
import { LIST_LIMITS, TEXT_LIMITS } from "@/lib/limits";
import { removeClaim } from "@/lib/services/claims/remove-claim";
import { lookWhereNewer } from "@/lib/services/inbox/look-where-newer";
import { keepExclusion, markExclusion, unmarkExclusion } from "@/lib/services/sources/mark-exclusion";

export const claimSelectionAction = defineCaseAction({
  capability: "case.edit",
  input: claimsFromSelection,
  run: async ({ context, scope, input }) => {
    const made = await claimSelection(context, scope, input);
    await lookWhereNewer(context, scope, input.captureId);
    return made;
  },
});

/** Undo of the above. */
export const removeClaimsAction = defineCaseAction({
  capability: "case.edit",
  input: z.strictObject({ ids: z.array(oneId.shape.id).min(1).max(LIST_LIMITS.claimsOfSelection) }),
  run: async ({ context, scope, input }) => {
    for (const id of input.ids) await removeClaim(context, scope, id);
  },
});

export const addToClaimAction = defineCaseAction({
  capability: "case.edit",
  input: appearanceFromSelection,
  run: async ({ context, scope, input }) => {
    const made = await addToClaim(context, scope, input);
    await lookWhereNewer(context, scope, input.captureId);
    return made;
  },
});

export const removeAppearanceAction = defineCaseAction({
  capability: "case.edit",
  input: oneId,
  run: ({ context, scope, input }) => removeAppearance(context, scope, input.id),
});

export const findClaimsAction = defineCaseAction({
  capability: "case.read",
  input: z.strictObject({ words: z.string().max(TEXT_LIMITS.words), locale: z.enum(["fr", "en"]) }),
  refresh: false,
  run: ({ context, scope, input }) => findClaims(context, scope, input.words, input.locale),
});

export const markExclusionAction = defineCaseAction({
  capability: "case.edit",
  input: exclusionMark,
  run: ({ context, scope, input }) => markExclusion(context, scope, input),
});

export const keepExclusionAction = defineCaseAction({
  capability: "case.edit",
  input: exclusionConfirmation,
  run: ({ context, scope, input }) => keepExclusion(context, scope, input),
});

export const unmarkExclusionAction = defineCaseAction({
  capability: "case.edit",
  input: oneId,
  run: ({ context, scope, input }) => unmarkExclusion(context, scope, input.id),
});
