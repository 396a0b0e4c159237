import { scopeInForce } from "../../claims/scope-in-force";
import type { Actor, Appearance, Claim, Event, Question, Scope } from "../../claims/types";
import type { Source } from "../../sources/types";
import type { Cell } from "../columns";

/** What a spreadsheet is written from: the case's things, or those of a selection. */
export interface CaseTables {
  readonly events: readonly Event[];
  readonly questions: readonly Question[];
  readonly actors: readonly Pick<Actor, "id" | "name" | "side">[];
  readonly claims: readonly Claim[];
  readonly appearances: readonly Appearance[];
  readonly sources: readonly Pick<Source, "id" | "title" | "publication" | "url" | "publishedAt">[];
}

/** A table ready to be written. */
export interface ExportTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Claims that the layout has no place for. */
  readonly leftOut: number;
}

/** A claim with everything around it that a row shows. */
export interface ClaimInCase {
  readonly claim: Claim;
  readonly question: Question;
  readonly event: Event | null;
  readonly claimant: CaseTables["actors"][number];
  /** The scope in force: the claim's own, else the question's. */
  readonly scope: Scope;
  readonly appearances: readonly (Appearance & { readonly source: CaseTables["sources"][number] | null })[];
}

/** The claims in the order of the tables, each with its question, event, claimant and appearances. */
export function claimsInCase(tables: CaseTables): ClaimInCase[] {
  const events = new Map(tables.events.map((event) => [event.id, event]));
  const questions = new Map(tables.questions.map((question) => [question.id, question]));
  const actors = new Map(tables.actors.map((actor) => [actor.id, actor]));
  const sources = new Map(tables.sources.map((source) => [source.id, source]));
  const appearances = new Map<string, ClaimInCase["appearances"][number][]>();
  for (const appearance of tables.appearances) {
    const source = appearance.sourceId === null ? null : (sources.get(appearance.sourceId) ?? null);
    const known = appearances.get(appearance.claimId);
    if (known) known.push({ ...appearance, source });
    else appearances.set(appearance.claimId, [{ ...appearance, source }]);
  }
  return tables.claims.flatMap((claim) => {
    const question = questions.get(claim.questionId);
    const claimant = actors.get(claim.claimantId);
    if (question === undefined || claimant === undefined) return [];
    const event = question.eventId === null ? null : (events.get(question.eventId) ?? null);
    return [{ claim, question, event, claimant, scope: scopeInForce(claim, question), appearances: appearances.get(claim.id) ?? [] }];
  });
}
