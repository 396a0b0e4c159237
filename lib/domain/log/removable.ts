/** What can be removed from view and brought back. */
export type RemovableKind = "source" | "event" | "question" | "actor" | "claim" | "appearance";
