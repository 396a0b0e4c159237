import { formatAnswer } from "@/lib/domain/claims/format-answer";
import type { Actor, Appearance, Claim, Event, Question } from "@/lib/domain/claims/types";
import type { NotedAppearance, NotedClaim, NotedDisagreement, NotedPictures, NotedQuestion, NoteLanguage } from "@/lib/domain/note/note";
import { sharedOrigins } from "@/lib/domain/note/shared-origins";
import type { ChangedPassage } from "@/lib/domain/passages/review";
import type { Passage } from "@/lib/domain/passages/types";

/** One question of a note with its claims in the order they were made. */
export function describeQuestion(parts: {
  question: Question;
  event: Event | null;
  claims: readonly Claim[];
  appearances: readonly Appearance[];
  actors: readonly Actor[];
  passages: readonly Passage[];
  /** Passages that their source no longer has as they were. */
  changed: readonly ChangedPassage[];
  /** Numbers of the note's sources by id. */
  numbers: ReadonlyMap<string, number>;
  disagreements: readonly NotedDisagreement[];
  /** Null where there is nothing to draw. */
  pictures: NotedPictures | null;
  language: NoteLanguage;
}): NotedQuestion {
  const { question, event, disagreements } = parts;
  const claims = parts.claims.map((claim) => describeClaim(parts, claim));
  const { id, text, answerType, settled, reviewerNote, unit, population, status, place, periodFrom, periodTo } = question;
  return {
    id, text, answerType, settled, reviewerNote, unit, population, status, place, periodFrom, periodTo,
    event: event && { name: event.name, place: event.place, periodFrom: event.periodFrom, periodTo: event.periodTo, reviewerNote: event.reviewerNote },
    claims,
    disagreements,
    silent: [...new Set(disagreements.filter(({ relation }) => relation === "silence").flatMap(({ claimants }) => claimants))].filter(
      (name) => !claims.some((claim) => claim.claimant === name && claim.answerText !== null),
    ),
    sharedOrigins: sharedOrigins(claims),
    pictures: parts.pictures,
  };
}

function describeClaim(parts: Parameters<typeof describeQuestion>[0], claim: Claim): NotedClaim {
  const actor = parts.actors.find((found) => found.id === claim.claimantId);
  const shown = parts.actors.find((found) => found.id === actor?.mergedIntoId) ?? actor;
  const { createdAt: _created, updatedAt: _updated, version: _version, questionId: _question, ...rest } = claim;
  return {
    ...rest,
    claimant: shown?.name ?? "",
    side: shown?.side ?? null,
    answerText: formatAnswer(parts.question.answerType, { ...claim, unit: claim.unit ?? parts.question.unit }, parts.language),
    appearances: parts.appearances.filter((appearance) => appearance.claimId === claim.id).map((appearance) => describeAppearance(parts, appearance)),
  };
}

function describeAppearance(parts: Parameters<typeof describeQuestion>[0], appearance: Appearance): NotedAppearance {
  const passage = parts.passages.find((found) => found.id === appearance.passageId);
  const changed = parts.changed.find((found) => found.passageId === appearance.passageId);
  const { id, presentation, hedge, chain, reviewerNote } = appearance;
  return {
    id, presentation, hedge, chain, reviewerNote,
    quote: passage?.exact ?? appearance.quote,
    translation: passage?.translation ? { text: passage.translation, language: passage.translationLanguage } : null,
    passageNote: passage?.reviewerNote ?? "",
    sourceChange: changed ? { change: changed.change, capture: changed.capture.number, capturedAt: changed.capture.capturedAt.toISOString() } : null,
    source: appearance.sourceId === null ? null : (parts.numbers.get(appearance.sourceId) ?? null),
    location: passage
      ? { passageId: passage.id, captureId: passage.captureId, start: passage.start, end: passage.end, prefix: passage.prefix, suffix: passage.suffix }
      : null,
  };
}
