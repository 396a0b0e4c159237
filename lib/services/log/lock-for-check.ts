import { lockChain } from "@/lib/data/log";
import type { Db } from "@/lib/db/client";

/**
 * Makes transactions on one chain queue from here on. For rules over several rows that no single write can hold, such as
 * "a case keeps an owner": two owners who remove each other at the same moment must not both find the other still there.
 */
export async function lockForCheck(tx: Db, chain: string): Promise<void> {
  await lockChain(tx, chain);
}
