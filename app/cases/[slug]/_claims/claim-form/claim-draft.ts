import type { NewClaim } from "@/lib/contracts/claims";
import { wordedQualifier } from "@/lib/domain/claims/worded-qualifier";
import type { AnswerType, Appearance, Claim, Presentation } from "@/lib/domain/claims/types";

/** A question as the form has it: one of the case's, or a new one. */
export type QuestionDraft =
  | { readonly id: string }
  | {
      readonly text: string;
      readonly answerType: AnswerType;
      readonly eventId: string;
      readonly unit: string;
      readonly population: string;
      readonly status: string;
      readonly place: string;
      readonly periodFrom: string;
      readonly periodTo: string;
      readonly choices: string;
    };

/** A claimant as the form has it: one of the case's actors, or a new one. */
export type ClaimantDraft = { readonly id: string } | { readonly name: string; readonly kind: "person" | "group" | "institution" | "publication"; readonly side: string };

/** A claim while it is being written: everything as typed, so that nothing is lost on the way to a number or a date. */
export interface ClaimDraft {
  readonly question: QuestionDraft | null;
  readonly claimant: ClaimantDraft | null;
  readonly answer: string;
  readonly yes: "" | "yes" | "no";
  readonly date: string;
  readonly low: string;
  readonly best: string;
  readonly high: string;
  readonly qualifier: NonNullable<NewClaim["claim"]["qualifier"]> | "";
  readonly proposition: string;
  readonly presentation: Presentation;
  readonly hedge: string;
  /** Links joined by " > ", the origin first. */
  readonly chain: string;
  readonly population: string;
  readonly unit: string;
  readonly status: string;
  readonly place: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly asOf: string;
  readonly statementDate: string;
  readonly tags: string;
  readonly reviewerNote: string;
}

/** A new question's fields, its words given. */
export function newQuestion(text: string): QuestionDraft {
  return { text, answerType: "quantity", eventId: "", unit: "", population: "", status: "", place: "", periodFrom: "", periodTo: "", choices: "" };
}

/** A form with nothing typed. */
export const EMPTY_DRAFT: ClaimDraft = {
  question: null, claimant: null, answer: "", yes: "", date: "", low: "", best: "", high: "", qualifier: "", proposition: "",
  presentation: "asserts", hedge: "", chain: "", population: "", unit: "", status: "", place: "", periodFrom: "", periodTo: "",
  asOf: "", statementDate: "", tags: "", reviewerNote: "",
};

/** What is missing before a draft can be saved. */
export type MissingPart = "question" | "claimant";

/** What is missing, in the order of the form. */
export function missingParts(draft: ClaimDraft): MissingPart[] {
  const missing: MissingPart[] = [];
  if (!draft.question || ("text" in draft.question && draft.question.text.trim() === "")) missing.push("question");
  if (!draft.claimant || ("name" in draft.claimant && draft.claimant.name.trim() === "")) missing.push("claimant");
  return missing;
}

/** A typed number with any spaces or a decimal comma; null for nothing, NaN for what is none (the contract refuses it by name). */
export function readNumber(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/gu, "").replace(",", ".");
  return plain === "" ? null : Number(plain);
}

/** The claim's own fields for an answer type: what another type's field holds is not sent. */
export function toClaimFields(draft: ClaimDraft, type: AnswerType): NewClaim["claim"] {
  const quantity = type === "quantity";
  const said = {
    answer: draft.answer || null,
    answerYes: type === "yes-no" && draft.yes !== "" ? draft.yes === "yes" : null,
    answerDate: type === "date" ? draft.date || null : null,
  };
  return {
    proposition: draft.proposition,
    ...said,
    low: quantity ? readNumber(draft.low) : null,
    best: quantity ? readNumber(draft.best) : null,
    high: quantity ? readNumber(draft.high) : null,
    qualifier: quantity ? draft.qualifier || null : wordedQualifier(type, said),
    unit: draft.unit || null,
    population: draft.population || null,
    status: draft.status || null,
    place: draft.place || null,
    periodFrom: draft.periodFrom || null,
    periodTo: draft.periodTo || null,
    asOf: draft.asOf || null,
    statementDate: draft.statementDate || null,
    tags: splitList(draft.tags, ","),
    credibility: null,
    reviewerNote: draft.reviewerNote,
  };
}

/** How the source presents it. */
export function toAppearanceFields(draft: Pick<ClaimDraft, "presentation" | "hedge" | "chain">): NewClaim["appearance"] {
  return { presentation: draft.presentation, hedge: draft.hedge || null, chain: splitList(draft.chain, ">"), reviewerNote: "" };
}

/** The whole draft as the action takes it; `type` is the answer type of its question. Only after `missingParts` is empty. */
export function toNewClaim(draft: ClaimDraft, type: AnswerType): NewClaim {
  const { question, claimant } = draft;
  if (!question || !claimant) throw new Error("a draft without question or claimant cannot be saved");
  return {
    question: "id" in question ? { id: question.id } : { create: createdQuestion(question) },
    claimant: "id" in claimant ? { id: claimant.id } : { create: { ...claimant, side: claimant.side || null, interest: "", reviewerNote: "" } },
    claim: toClaimFields(draft, type),
    appearance: toAppearanceFields(draft),
  };
}

function createdQuestion(question: Extract<QuestionDraft, { text: string }>): Extract<NewClaim["question"], { create: unknown }>["create"] {
  return {
    eventId: question.eventId || null,
    text: question.text,
    answerType: question.answerType,
    unit: question.unit || null,
    population: question.population || null,
    status: question.status || null,
    place: question.place || null,
    periodFrom: question.periodFrom || null,
    periodTo: question.periodTo || null,
    choices: splitList(question.choices, ";"),
    settled: false,
    reviewerNote: "",
  };
}

/** A stored claim as the form has it; the appearance's part where there is one. */
export function fromClaim(claim: Claim, appearance?: Appearance): ClaimDraft {
  const text = (value: string | number | null): string => (value === null ? "" : String(value));
  return {
    question: { id: claim.questionId },
    claimant: { id: claim.claimantId },
    answer: text(claim.answer),
    yes: claim.answerYes === null ? "" : claim.answerYes ? "yes" : "no",
    date: text(claim.answerDate),
    low: text(claim.low),
    best: text(claim.best),
    high: text(claim.high),
    qualifier: (claim.qualifier as ClaimDraft["qualifier"] | null) ?? "",
    proposition: claim.proposition,
    presentation: appearance?.presentation ?? "asserts",
    hedge: text(appearance?.hedge ?? null),
    chain: appearance?.chain.join(" > ") ?? "",
    population: text(claim.population),
    unit: text(claim.unit),
    status: text(claim.status),
    place: text(claim.place),
    periodFrom: text(claim.periodFrom),
    periodTo: text(claim.periodTo),
    asOf: text(claim.asOf),
    statementDate: text(claim.statementDate),
    tags: claim.tags.join(", "),
    reviewerNote: claim.reviewerNote,
  };
}

function splitList(text: string, separator: string): string[] {
  return text.split(separator).map((item) => item.trim()).filter((item) => item !== "");
}
