import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Capability } from "@/lib/domain/access/roles";
import { openCase } from "@/lib/services/access/open-case";
import { requireAdmin, requireSignedIn } from "@/lib/services/access/require-instance";
import type { Context } from "@/lib/services/context";

/** Who may come in where no case is involved. `public` is for what makes somebody known: signing in, first visit, health. */
export type InstanceAccess = "public" | "signed-in" | "admin";

/** Who may come in, as entry points declare it; the cross-tenant test reads it from them. */
export type Access = InstanceAccess | { readonly case: Capability };

/** @throws AppError `unauthenticated`, `forbidden`. */
export function checkInstanceAccess(context: Context, access: InstanceAccess): void {
  if (access === "signed-in") requireSignedIn(context);
  if (access === "admin") requireAdmin(context);
}

/** Passes the door for the case an address names. @throws AppError as `openCase`. */
export async function passDoor(context: Context, slug: unknown, capability: Capability): Promise<CaseScope> {
  return openCase(context, typeof slug === "string" ? slug : "", capability);
}
