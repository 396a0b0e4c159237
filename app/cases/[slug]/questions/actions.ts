"use server";

import { oneId, questionFields } from "@/lib/contracts/claims";
import { actorEdit, actorMerge, actorUnmerge, eventEdit, move, newActor, newEvent, questionEdit } from "@/lib/contracts/questions";
import { defineCaseAction } from "@/lib/http/define-action";
import { createActor } from "@/lib/services/actors/create-actor";
import { editActor } from "@/lib/services/actors/edit-actor";
import { mergeActors, unmergeActor } from "@/lib/services/actors/merge-actors";
import { removeActor } from "@/lib/services/actors/remove-actor";
import { moveEvent } from "@/lib/services/events/move-event";
import { createEvent, editEvent, removeEvent } from "@/lib/services/events/save-event";
import { moveQuestion } from "@/lib/services/questions/move-question";
import { createQuestion, editQuestion, removeQuestion } from "@/lib/services/questions/save-question";
import { restore } from "@/lib/services/removed/restore";

const capability = "case.edit";

export const createQuestionAction = defineCaseAction({
  capability,
  input: questionFields,
  run: ({ context, scope, input }) => createQuestion(context, scope, input),
});

export const editQuestionAction = defineCaseAction({
  capability,
  input: questionEdit,
  run: ({ context, scope, input }) => editQuestion(context, scope, input),
});

export const removeQuestionAction = defineCaseAction({
  capability,
  input: oneId,
  run: ({ context, scope, input }) => removeQuestion(context, scope, input.id),
});

export const restoreQuestionAction = defineCaseAction({
  capability,
  input: oneId,
  run: ({ context, scope, input }) => restore(context, scope, { kind: "question", id: input.id }),
});

export const moveQuestionAction = defineCaseAction({
  capability,
  input: move,
  run: ({ context, scope, input }) => moveQuestion(context, scope, input),
});

export const createEventAction = defineCaseAction({
  capability,
  input: newEvent,
  run: ({ context, scope, input }) => createEvent(context, scope, input.event, input.partyIds),
});

export const editEventAction = defineCaseAction({
  capability,
  input: eventEdit,
  run: ({ context, scope, input }) => editEvent(context, scope, input),
});

export const removeEventAction = defineCaseAction({
  capability,
  input: oneId,
  run: ({ context, scope, input }) => removeEvent(context, scope, input.id),
});

export const restoreEventAction = defineCaseAction({
  capability,
  input: oneId,
  run: ({ context, scope, input }) => restore(context, scope, { kind: "event", id: input.id }),
});

export const moveEventAction = defineCaseAction({
  capability,
  input: move,
  run: ({ context, scope, input }) => moveEvent(context, scope, input),
});

export const createActorAction = defineCaseAction({
  capability,
  input: newActor,
  run: ({ context, scope, input }) => createActor(context, scope, input.actor, input.aliases),
});

export const editActorAction = defineCaseAction({
  capability,
  input: actorEdit,
  run: ({ context, scope, input }) => editActor(context, scope, input),
});

export const removeActorAction = defineCaseAction({
  capability,
  input: oneId,
  run: ({ context, scope, input }) => removeActor(context, scope, input.id),
});

export const restoreActorAction = defineCaseAction({
  capability,
  input: oneId,
  run: ({ context, scope, input }) => restore(context, scope, { kind: "actor", id: input.id }),
});

export const mergeActorsAction = defineCaseAction({
  capability,
  input: actorMerge,
  run: ({ context, scope, input }) => mergeActors(context, scope, input),
});

export const unmergeActorAction = defineCaseAction({
  capability,
  input: actorUnmerge,
  run: ({ context, scope, input }) => unmergeActor(context, scope, input),
});
