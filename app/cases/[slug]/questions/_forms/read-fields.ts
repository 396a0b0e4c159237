import type { z } from "zod";
import type { FormValues } from "@/app/_ui/form-values";
import type { Question } from "@/lib/domain/claims/types";
import type { actorFields, eventFields, questionFields } from "@/lib/contracts/claims";

/** One field's text; nothing for a field that the form does not show. */
export function textOf(values: FormValues, name: string): string {
  return values[name]?.[0] ?? "";
}

/** The items of a field that holds several, separated by semicolons or line ends. */
export function listOf(values: FormValues, name: string): string[] {
  return textOf(values, name)
    .split(/[;\n]/u)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** A typed question as the contract takes it. Scope fields that its answer type does not show are left empty. */
export function readQuestion(values: FormValues): z.input<typeof questionFields> {
  const text = (name: string) => textOf(values, name);
  return {
    text: text("text"),
    eventId: text("eventId") || null,
    answerType: text("answerType") as z.input<typeof questionFields>["answerType"],
    unit: text("unit"),
    population: text("population"),
    status: text("status"),
    place: text("place"),
    periodFrom: text("periodFrom"),
    periodTo: text("periodTo"),
    choices: listOf(values, "choices"),
    settled: values["settled"] !== undefined,
    reviewerNote: text("reviewerNote"),
  };
}

/** A typed event with its parties. */
export function readEvent(values: FormValues): { event: z.input<typeof eventFields>; partyIds: string[] } {
  const text = (name: string) => textOf(values, name);
  return {
    event: { name: text("name"), place: text("place"), periodFrom: text("periodFrom"), periodTo: text("periodTo"), reviewerNote: text("reviewerNote") },
    partyIds: values["partyIds"] ?? [],
  };
}

/** A typed actor with its other names. */
export function readActor(values: FormValues): { actor: z.input<typeof actorFields>; aliases: string[] } {
  const text = (name: string) => textOf(values, name);
  return {
    actor: {
      name: text("name"),
      kind: text("kind") as z.input<typeof actorFields>["kind"],
      side: text("side"),
      interest: text("interest"),
      reviewerNote: text("reviewerNote"),
    },
    aliases: listOf(values, "aliases"),
  };
}

/** A question that is there, as the contract takes it. */
export function questionInput(question: Question): z.input<typeof questionFields> {
  const { text, eventId, answerType, unit, population, status, place, periodFrom, periodTo, choices, settled, reviewerNote } = question;
  return { text, eventId, answerType, unit, population, status, place, periodFrom, periodTo, choices: [...choices], settled, reviewerNote };
}
