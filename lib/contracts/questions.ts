import { z } from "zod";
import { LIST_LIMITS } from "@/lib/limits";
import { actorFields, eventFields, questionFields } from "./claims";
import { id, requiredLine, version } from "./fields";

const partyIds = z.array(id).max(LIST_LIMITS.parties).default([]);
const aliases = z.array(requiredLine()).max(LIST_LIMITS.aliases).default([]);

/** An edit of a question, with the version it was made on. */
export const questionEdit = z.strictObject({ id, version, question: questionFields });

/** A new event with its parties. */
export const newEvent = z.strictObject({ event: eventFields, partyIds });

/** An edit of an event and its parties. */
export const eventEdit = z.strictObject({ id, version, event: eventFields, partyIds });

/** A new actor with its other names. */
export const newActor = z.strictObject({ actor: actorFields, aliases });

/** An edit of an actor and its other names. */
export const actorEdit = z.strictObject({ id, version, actor: actorFields, aliases });

/** One actor is another. */
export const actorMerge = z.strictObject({ id, version, intoId: id });

/** A merge taken back. */
export const actorUnmerge = z.strictObject({ id, version });

/** Puts one thing of a list before another, or last. */
export const move = z.strictObject({ id, before: id.nullable() });

export type Move = z.infer<typeof move>;
