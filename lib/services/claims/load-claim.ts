import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import { loadFormChoices } from "./load-form-choices";
import type { FormChoices } from "./load-form-choices";
import { findWholeClaim } from "./whole-claim";
import type { WholeClaim } from "./whole-claim";

/** A claim as its form needs it. @throws AppError `not-found`. */
export async function loadClaim(context: Context, scope: CaseScope, claimId: string): Promise<{ whole: WholeClaim; choices: FormChoices }> {
  const whole = await findWholeClaim(context.db, scope, claimId);
  if (!whole) throw new AppError("not-found", { entity: "claim" });
  return { whole, choices: await loadFormChoices(context, scope) };
}
