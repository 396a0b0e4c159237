import type { InstanceScope } from "@/lib/domain/access/instance-scope";
import type { Principal } from "@/lib/domain/access/principal";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";

/** Somebody signed in, or the command line. @throws AppError `unauthenticated`. */
export function requireSignedIn(context: Context): Exclude<Principal, { kind: "anonymous" }> {
  if (context.principal.kind === "anonymous") throw new AppError("unauthenticated");
  return context.principal;
}

/** An instance admin. @throws AppError `unauthenticated`, `forbidden`. */
export function requireAdmin(context: Context): void {
  if (!requireSignedIn(context).isAdmin) throw new AppError("forbidden", { capability: "instance.manage" });
}

/** The door of what belongs to no case. @throws AppError `unauthenticated`, `forbidden`. */
export function openInstance(context: Context): InstanceScope {
  requireAdmin(context);
  return { instance: true } as unknown as InstanceScope;
}
