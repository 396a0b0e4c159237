import { database } from "@/lib/db/process-database";
import { ANONYMOUS } from "@/lib/domain/access/principal";
import type { Context } from "@/lib/services/context";
import { newId } from "@/lib/services/support/new-id";

/** The context of somebody who has not shown who they are. */
export function anonymousContext(): Context {
  return { principal: ANONYMOUS, clock: () => new Date(), ids: newId, db: database() };
}
