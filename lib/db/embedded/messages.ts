import type { Owner } from "./owner";

/** What the server's process tells the one that started it. */
export type ServerMessage =
  | { kind: "ready"; greeting: Greeting }
  | { kind: "refused"; owner: Owner | null }
  | { kind: "failed"; reason: string }
  /** Answers `release`: others still use the server, which ends after the last of them. */
  | { kind: "kept" };

/** What the one that started the server tells it: it needs the database no longer. */
export type StarterMessage = { kind: "release" };

/** The line a client of the owner's socket gets once the database can be used. */
export interface Greeting {
  /** Loopback port, or null where the database is reached by the socket in the run directory. */
  port: number | null;
}
