import type { Network } from "@/lib/adapters/import/url/network";
import type { Database } from "@/lib/db/client";
import type { Principal } from "@/lib/domain/access/principal";

/** Everything a use case needs from outside, explicit so that the web, the command line and tests run the same code. */
export interface Context {
  readonly principal: Principal;
  /** Now, UTC. */
  readonly clock: () => Date;
  /** A new id, unique and rising with time. */
  readonly ids: () => string;
  readonly db: Database;
  /** How web addresses are reached: the internet when left out. Only tests put another in its place. */
  readonly network?: Network;
}
