import { z } from "zod";
import { LIST_LIMITS, TEXT_LIMITS } from "@/lib/limits";
import { id, line, optionalLine, partialDate, partialDateOrRange, prose, requiredLine, statusLine, version } from "./fields";
import { suggestionPlace } from "./suggestions";

const bound = z.number().min(0).finite().nullable().default(null);
const scope = {
  unit: optionalLine(),
  population: optionalLine(),
  status: statusLine(),
  place: optionalLine(),
  periodFrom: partialDate,
  periodTo: partialDate,
};

/** low ≤ best ≤ high, as far as each is known. */
function ordered(value: { low: number | null; best: number | null; high: number | null }): boolean {
  const known = [value.low, value.best, value.high].filter((part) => part !== null);
  return known.every((part, index) => index === 0 || (known[index - 1] ?? part) <= part);
}

/** A claim's own fields. The question and the claimant are named apart: they may be new. */
export const claimFields = z.strictObject({
  proposition: line(TEXT_LIMITS.paragraph).default(""),
  answer: optionalLine(TEXT_LIMITS.sentence),
  answerYes: z.boolean().nullable().default(null),
  answerDate: partialDateOrRange,
  low: bound,
  best: bound,
  high: bound,
  qualifier: z.enum(["exact", "about", "at-least", "at-most", "range", "vague", "none-given"]).nullable().default(null),
  ...scope,
  asOf: partialDateOrRange,
  statementDate: partialDateOrRange,
  tags: z.array(requiredLine(TEXT_LIMITS.label)).max(LIST_LIMITS.tags).default([]),
  credibility: z.number().int().min(1).max(6).nullable().default(null),
  reviewerNote: prose().default(""),
});

/** How a source presents a claim. */
export const appearanceFields = z.strictObject({
  presentation: z.enum(["asserts", "reports", "denies", "retracts", "silent"]).default("asserts"),
  hedge: optionalLine(TEXT_LIMITS.sentence),
  chain: z.array(requiredLine()).max(LIST_LIMITS.chain).default([]),
  reviewerNote: prose().default(""),
});

/** A question: one checkable facet. */
export const questionFields = z.strictObject({
  eventId: id.nullable().default(null),
  text: requiredLine(TEXT_LIMITS.sentence),
  answerType: z.enum(["quantity", "yes-no", "date", "choice", "text"]),
  ...scope,
  choices: z.array(requiredLine()).max(LIST_LIMITS.choices).default([]),
  settled: z.boolean().default(false),
  reviewerNote: prose().default(""),
});

/** An event: something that happened. */
export const eventFields = z.strictObject({
  name: requiredLine(),
  place: optionalLine(),
  periodFrom: partialDate,
  periodTo: partialDate,
  reviewerNote: prose().default(""),
});

/** An actor: a person, group, institution or publication. */
export const actorFields = z.strictObject({
  name: requiredLine(),
  kind: z.enum(["person", "group", "institution", "publication"]).default("group"),
  side: optionalLine(),
  interest: prose(TEXT_LIMITS.paragraph).default(""),
  reviewerNote: prose().default(""),
});

const questionRef = z.union([z.strictObject({ id }), z.strictObject({ create: questionFields })]);
const claimantRef = z.union([z.strictObject({ id }), z.strictObject({ create: actorFields })]);

/** A claim's own fields, `low`, `best` and `high` in order. */
export const orderedClaim = claimFields.refine(ordered, { path: ["best"], error: "bounds" });

/** One new claim: to which question, by whom, what, and how the source presents it. */
export const newClaim = z.strictObject({
  question: questionRef,
  claimant: claimantRef,
  claim: orderedClaim,
  appearance: appearanceFields,
});

/** A selection in a capture and the claims it makes: one selection may make several. UTF-16 offsets. */
export const claimsFromSelection = z.strictObject({
  captureId: id,
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  translation: optionalLine(TEXT_LIMITS.translation),
  translationLanguage: z.enum(["fr", "en"]).nullable().default(null),
  claims: z.array(newClaim).min(1).max(LIST_LIMITS.claimsOfSelection),
  /** Place of the suggestion that the claims were taken from. */
  suggestion: suggestionPlace.nullable().default(null),
});

/** A selection that is a further appearance of a claim already there. */
export const appearanceFromSelection = z.strictObject({
  captureId: id,
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  claimId: id,
  appearance: appearanceFields,
});

/** An edit of how a source presents a claim. */
export const appearanceEdit = z.strictObject({ id, version, appearance: appearanceFields });

/** An edit of what the reviewer adds to a passage. */
export const passageEdit = z.strictObject({
  id,
  version,
  translation: optionalLine(TEXT_LIMITS.translation),
  translationLanguage: z.enum(["fr", "en"]).nullable().default(null),
  reviewerNote: prose().default(""),
});

/** An edit of a claim and of what its form shows with it: where it is made, and those passages. Each with the version it was made on. */
export const claimEdit = z.strictObject({
  id,
  version,
  questionId: id,
  claimantId: id,
  claim: orderedClaim,
  appearances: z.array(appearanceEdit).max(LIST_LIMITS.withClaim).default([]),
  passages: z.array(passageEdit).max(LIST_LIMITS.withClaim).default([]),
});

/** Names one thing to remove or restore. */
export const oneId = z.strictObject({ id });

export type ClaimsFromSelection = z.infer<typeof claimsFromSelection>;
export type AppearanceFromSelection = z.infer<typeof appearanceFromSelection>;
export type NewClaim = z.infer<typeof newClaim>;
export type ClaimEdit = z.infer<typeof claimEdit>;
export type AppearanceEdit = z.infer<typeof appearanceEdit>;
export type PassageEdit = z.infer<typeof passageEdit>;
export type QuestionInput = z.infer<typeof questionFields>;
export type EventInput = z.infer<typeof eventFields>;
export type ActorInput = z.infer<typeof actorFields>;
