import { listActors } from "@/lib/data/actors";
import { listAppearances } from "@/lib/data/appearances";
import { listClaims } from "@/lib/data/claims";
import { listEvents } from "@/lib/data/events";
import { listQuestions } from "@/lib/data/questions";
import { listSources } from "@/lib/data/sources";
import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { foldLabel } from "@/lib/domain/claims/fold-label";
import { actorResolver } from "@/lib/domain/claims/resolve-actors";
import type { AnswerType, Appearance, Claim, Question } from "@/lib/domain/claims/types";
import type { Source } from "@/lib/domain/sources/types";
import { labelKey, undotted } from "@/lib/domain/spreadsheet/import-plan";

/** What the case has already, by the keys under which a spreadsheet names it. */
export interface KnownRecords {
  readonly events: ReadonlyMap<string, string>;
  readonly actors: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
  readonly questions: ReadonlyMap<string, Question>;
  readonly claims: ReadonlyMap<string, string>;
  readonly appearances: ReadonlySet<string>;
  /** The actor that one is shown as, itself where it was not merged: a sheet written here names a claimant so. */
  readonly shownAs: (actorId: string) => string;
}

/** Names are one when they fold alike; a name of signs alone is compared as it is. */
export const nameKey = (name: string): string => foldLabel(undotted(name)) || labelKey(name);

/** A source is known by its address, else by its title, publication and date. */
export const sourceKey = ({ url, title, publication, publishedAt }: Pick<Source, "url" | "title" | "publication" | "publishedAt">): string =>
  url === null ? JSON.stringify([labelKey(title), labelKey(publication ?? ""), publishedAt]) : url;

/** A question belongs to its event; one of another answer type is another question. */
export const questionKey = (text: string, eventId: string | null, answerType: AnswerType): string =>
  JSON.stringify([labelKey(text), eventId, answerType]);

/** What makes two claims one: everything a row says of the claim itself. */
export const claimKey = (claim: Omit<Claim, "id" | "tags" | "credibility" | "reviewerNote" | "createdAt" | "updatedAt" | "version">): string =>
  JSON.stringify([
    claim.questionId, claim.claimantId, claim.proposition, claim.answer, claim.answerYes, claim.answerDate, claim.low, claim.best,
    claim.high, claim.qualifier, claim.unit, claim.population, claim.status, claim.place, claim.periodFrom, claim.periodTo,
    claim.asOf, claim.statementDate,
  ]);

/** What makes two appearances of a claim one. */
export const appearanceKey = (appearance: Pick<Appearance, "claimId" | "sourceId" | "quote" | "presentation" | "hedge" | "chain">): string =>
  JSON.stringify([appearance.claimId, appearance.sourceId, appearance.quote, appearance.presentation, appearance.hedge, appearance.chain]);

/** Reads all that a spreadsheet's rows may name; where two share a key, the older one is taken. */
export async function readKnownRecords(db: Db, scope: CaseScope): Promise<KnownRecords> {
  const [events, actors, sources, questions, claims, appearances] = [
    await listEvents(db, scope),
    await listActors(db, scope),
    await listSources(db, scope),
    await listQuestions(db, scope),
    await listClaims(db, scope),
    await listAppearances(db, scope),
  ];
  const resolve = actorResolver(actors);
  const shownAs = (id: string): string => resolve(id).id;
  const named = actors.map(({ name, id }) => [nameKey(name), id] as const);
  const aliased = actors.flatMap(({ aliases, id }) => aliases.map((alias) => [nameKey(alias), id] as const));
  return {
    events: firstOf(events.map(({ name, id }) => [nameKey(name), id])),
    // A name goes before an alias of somebody else.
    actors: firstOf([...named, ...aliased]),
    sources: firstOf(sources.map((source) => [sourceKey(source), source.id])),
    questions: firstOf(questions.map((question) => [questionKey(question.text, question.eventId, question.answerType), question])),
    claims: firstOf(claims.map((claim) => [claimKey({ ...claim, claimantId: shownAs(claim.claimantId) }), claim.id])),
    appearances: new Set(appearances.map(appearanceKey)),
    shownAs,
  };
}

function firstOf<Value>(entries: readonly (readonly [string, Value])[]): Map<string, Value> {
  const map = new Map<string, Value>();
  for (const [key, value] of entries) if (!map.has(key)) map.set(key, value);
  return map;
}
