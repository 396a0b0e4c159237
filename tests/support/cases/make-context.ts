import type { Database } from "@/lib/db/client";
import type { Principal } from "@/lib/domain/access/principal";
import type { Context } from "@/lib/services/context";
import { newId } from "@/lib/services/support/new-id";

/** The command line's principal, an instance admin. */
export const CLI: Principal = { kind: "cli", id: "cli:test", name: "test", isAdmin: true };

/** A context whose clock moves on by a second each time it is read, so that what follows is later. */
export function makeContext(db: Database, principal: Principal = CLI): Context {
  let now = Date.UTC(2026, 0, 5, 8, 0, 0);
  return { principal, db, ids: newId, clock: () => new Date((now += 1000)) };
}
