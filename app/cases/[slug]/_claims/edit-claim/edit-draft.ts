import type { ClaimEdit } from "@/lib/contracts/claims";
import type { AnswerType } from "@/lib/domain/claims/types";
import { translationLanguage } from "@/lib/domain/passages/translation-language";
import type { ClaimPlace, WholeClaim } from "@/lib/services/claims/whole-claim";
import { fromClaim, toAppearanceFields, toClaimFields } from "../claim-form/claim-draft";
import type { AppearanceDraft } from "../claim-form/appearance-fields";
import type { ClaimDraft } from "../claim-form/claim-draft";

/** What the reviewer adds to a passage, as typed. */
export interface PassageDraft {
  readonly id: string;
  readonly version: number;
  readonly translation: string;
  readonly translationLanguage: "fr" | "en";
  readonly reviewerNote: string;
}

/** One place where the claim is made, as typed. */
export interface PlaceDraft extends AppearanceDraft {
  readonly id: string;
  readonly version: number;
  readonly reviewerNote: string;
  readonly passage: PassageDraft | null;
}

/** A whole claim as typed, with the versions it was begun on: they survive a reload with it, so that a stale edit is noticed. */
export interface EditDraft {
  readonly version: number;
  readonly claim: ClaimDraft;
  readonly credibility: number | null;
  readonly places: readonly PlaceDraft[];
}

/** A stored claim as the form has it. `locale` is the reader’s language. */
export function toEditDraft({ claim, places }: WholeClaim, locale: "fr" | "en"): EditDraft {
  return { version: claim.version, claim: fromClaim(claim), credibility: claim.credibility, places: places.map((place) => toPlaceDraft(place, locale)) };
}

function toPlaceDraft({ appearance, passage, source }: ClaimPlace, locale: "fr" | "en"): PlaceDraft {
  const { id, version, presentation, hedge, chain, reviewerNote } = appearance;
  return {
    id, version, presentation, reviewerNote,
    hedge: hedge ?? "",
    chain: chain.join(" > "),
    passage: passage && {
      id: passage.id,
      version: passage.version,
      translation: passage.translation ?? "",
      translationLanguage: passage.translationLanguage === "fr" || passage.translationLanguage === "en" ? passage.translationLanguage : translationLanguage(source?.language ?? null, locale),
      reviewerNote: passage.reviewerNote,
    },
  };
}

/** The draft as the action takes it; null while its question or claimant is not one of the case's. */
export function toClaimEdit(id: string, draft: EditDraft, type: AnswerType): ClaimEdit | null {
  const { question, claimant } = draft.claim;
  if (!question || !("id" in question) || !claimant || !("id" in claimant)) return null;
  const passages = new Map(draft.places.flatMap(({ passage }) => (passage ? [[passage.id, passage] as const] : [])));
  return {
    id,
    version: draft.version,
    questionId: question.id,
    claimantId: claimant.id,
    claim: { ...toClaimFields(draft.claim, type), credibility: draft.credibility },
    appearances: draft.places.map((place) => ({
      id: place.id,
      version: place.version,
      appearance: { ...toAppearanceFields(place), reviewerNote: place.reviewerNote },
    })),
    passages: [...passages.values()].map(({ translation, translationLanguage, ...passage }) => ({
      ...passage,
      translation: translation || null,
      translationLanguage: translation ? translationLanguage : null,
    })),
  };
}

/** The same typing on top of the versions that stand now: to save it over them. What has been removed meanwhile is left out. */
export function onto(draft: EditDraft, now: EditDraft): EditDraft {
  return {
    ...draft,
    version: now.version,
    places: now.places.map((standing) => {
      const typed = draft.places.find(({ id }) => id === standing.id);
      if (!typed) return standing;
      const { passage } = typed;
      return { ...typed, version: standing.version, passage: passage && standing.passage ? { ...passage, version: standing.passage.version } : standing.passage };
    }),
  };
}

/** A draft as text, to be read beside another's. */
export function draftText({ claim, places }: EditDraft): string {
  const lines = [
    claim.answer, claim.proposition, [claim.low, claim.best, claim.high].filter(Boolean).join(" / "), claim.date, claim.reviewerNote, claim.tags,
    ...places.flatMap((place) => [[place.presentation, place.hedge, place.chain].filter(Boolean).join(" · "), place.reviewerNote, place.passage?.translation, place.passage?.reviewerNote]),
  ];
  return lines.filter(Boolean).join("\n");
}
