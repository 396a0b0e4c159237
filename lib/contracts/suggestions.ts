import { z } from "zod";
import { SUGGESTION_KINDS } from "@/lib/domain/assists/suggest/suggestion";
import { TEXT_LIMITS } from "@/lib/limits";
import { id } from "./fields";

/** The place of a suggestion in a capture: kind and offsets, as `placeOf` writes it. */
export const suggestionPlace = z
  .string()
  .max(TEXT_LIMITS.name)
  .regex(new RegExp(`^(?:${SUGGESTION_KINDS.join("|")})(?:-\\d{1,9}){4}$`, "u"));

/** Names a suggestion. */
export const suggestionRef = z.strictObject({ captureId: id, place: suggestionPlace });

/** A suggestion that is not wanted: this passage, or its wording in the whole case. */
export const suggestionDismissal = z.strictObject({ captureId: id, place: suggestionPlace, what: z.enum(["passage", "wording"]) });

/** Where a queue goes on. */
export const queuePlace = z.strictObject({ sourceId: id, position: z.number().int().min(-1) }).nullable();

/** A rule by its id. */
export const ruleSwitch = z.strictObject({ rule: z.string().min(1).max(TEXT_LIMITS.name).regex(/^[a-z][a-z0-9-]*$/u), on: z.boolean() });

export type SuggestionRef = z.infer<typeof suggestionRef>;
export type SuggestionDismissal = z.infer<typeof suggestionDismissal>;
export type QueuePlace = z.infer<typeof queuePlace>;
export type RuleSwitchInput = z.infer<typeof ruleSwitch>;
