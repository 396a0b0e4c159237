import { findAppearance } from "@/lib/data/appearances";
import { findClaim } from "@/lib/data/claims";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Appearance, Claim } from "@/lib/domain/claims/types";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import { loadFormChoices } from "./load-form-choices";
import type { FormChoices } from "./load-form-choices";

/** A claim as its form needs it, with one of its appearances where that is edited too. @throws AppError `not-found`. */
export async function loadClaim(
  context: Context,
  scope: CaseScope,
  input: { claimId: string; appearanceId: string | null },
): Promise<{ claim: Claim; appearance: Appearance | null; choices: FormChoices }> {
  const claim = await findClaim(context.db, scope, input.claimId);
  if (!claim) throw new AppError("not-found", { entity: "claim" });
  const appearance = input.appearanceId === null ? null : await findAppearance(context.db, scope, input.appearanceId);
  if (input.appearanceId !== null && appearance?.claimId !== claim.id) throw new AppError("not-found", { entity: "appearance" });
  return { claim, appearance, choices: await loadFormChoices(context, scope) };
}
