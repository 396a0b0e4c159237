import type { ClaimBatch } from "@/lib/data/claim-batches";
import { overridingScope } from "@/lib/domain/claims/override-scope";
import type { Scope } from "@/lib/domain/claims/types";
import type { ImportPlan, PlannedClaim } from "@/lib/domain/spreadsheet/import-plan";
import { appearanceKey, claimKey, nameKey, questionKey, sourceKey, type KnownRecords } from "./known-records";
import type { PlacedQuote, PlacedQuotes } from "./place-quotes";

type Mutable<Batch> = { -readonly [Kind in keyof Batch]: Batch[Kind] extends readonly (infer Row)[] ? Row[] : never };

/** Makes of a plan the rows that the case does not have yet. Ids rise in the order of the sheet, which lists keep. */
class BatchMaker {
  readonly batch: Mutable<ClaimBatch> = { events: [], questions: [], actors: [], parties: [], sources: [], passages: [], claims: [], appearances: [] };
  readonly #passageIds = new Map<string, string>();

  constructor(
    private readonly plan: ImportPlan,
    private readonly known: KnownRecords,
    private readonly placed: PlacedQuotes,
    private readonly ids: () => string,
    private readonly createdAt: Date,
  ) {}

  make(): ClaimBatch {
    const actors = this.#actors();
    const events = this.#events(actors);
    const questions = this.#questions(events);
    const sources = this.#sources();
    this.#claims({ actors, questions, sources });
    return this.batch;
  }

  /** An id for each of `items`: the one known under its key, or a new one of a row that `insert` adds. */
  #place<Item>(items: readonly Item[], known: ReadonlyMap<string, string>, key: (item: Item) => string, insert: (item: Item, id: string) => void): string[] {
    const placed = new Map(known);
    const ids = this.#risingIds(items.length);
    return items.map((item, index) => {
      const found = placed.get(key(item));
      if (found !== undefined) return found;
      const id = at(ids, index);
      placed.set(key(item), id);
      insert(item, id);
      return id;
    });
  }

  #risingIds(count: number): string[] {
    return Array.from({ length: count }, this.ids).sort();
  }

  #actors(): string[] {
    return this.#place(this.plan.actors, this.known.actors, ({ name }) => nameKey(name), ({ name, side }, id) => {
      this.batch.actors.push({ id, createdAt: this.createdAt, name, kind: "group", side, interest: "", reviewerNote: "" });
    });
  }

  #events(actors: readonly string[]): string[] {
    const ids = this.#place(this.plan.events, this.known.events, ({ name }) => nameKey(name), ({ name }, id) => {
      this.batch.events.push({ id, createdAt: this.createdAt, name, place: null, periodFrom: null, periodTo: null, reviewerNote: "" });
    });
    for (const [index, { parties }] of this.plan.events.entries()) {
      for (const party of parties) this.batch.parties.push({ eventId: at(ids, index), actorId: at(actors, party) });
    }
    return ids;
  }

  #questions(events: readonly string[]): { id: string; scope: Scope }[] {
    const ids = this.#risingIds(this.plan.questions.length);
    return this.plan.questions.map(({ event, text, answerType, scope, choices }, index) => {
      const eventId = event === null ? null : at(events, event);
      const known = this.known.questions.get(questionKey(text, eventId, answerType));
      if (known) return { id: known.id, scope: known };
      const id = at(ids, index);
      this.batch.questions.push({ id, createdAt: this.createdAt, eventId, text, answerType, ...scope, choices, settled: false, reviewerNote: "" });
      return { id, scope };
    });
  }

  #sources(): string[] {
    // A source known by the words of a row, if not by its key, is not made again.
    const byWords = [...this.placed].flatMap(([{ source }, { sourceId }]) => (source === null ? [] : [[sourceKey(at(this.plan.sources, source)), sourceId] as const]));
    return this.#place(this.plan.sources, new Map([...byWords, ...this.known.sources]), sourceKey, (source, id) => {
      this.batch.sources.push({
        ...source, id, createdAt: this.createdAt, kind: "article", author: null, language: null, archiveUrl: null,
        reliability: null, reliabilityAsOf: null, reviewerNote: "",
      });
    });
  }

  #claims(ids: { actors: readonly string[]; questions: readonly { id: string; scope: Scope }[]; sources: readonly string[] }): void {
    const { plan, known, batch, createdAt } = this;
    const claimIds = this.#risingIds(plan.claims.length);
    const appearanceIds = this.#risingIds(plan.claims.reduce((sum, claim) => sum + claim.appearances.length, 0));
    let next = 0;
    for (const [index, claim] of plan.claims.entries()) {
      const question = at(ids.questions, claim.question);
      const fields = claimOf(claim, question, at(ids.actors, claim.claimant));
      const standing = known.claims.get(claimKey({ ...fields, claimantId: known.shownAs(fields.claimantId) }));
      const claimId = standing ?? at(claimIds, index);
      if (standing === undefined) batch.claims.push({ ...fields, id: claimId, createdAt, tags: [], credibility: null, reviewerNote: "" });
      for (const appearance of claim.appearances) {
        const { presentation, hedge, chain, source, note } = appearance;
        const quote = this.placed.get(appearance);
        const said = quote ? { quote: quote.exact, sourceId: quote.sourceId } : { quote: appearance.quote, sourceId: source === null ? null : at(ids.sources, source) };
        const id = at(appearanceIds, next++);
        if (known.appearances.has(appearanceKey({ claimId, presentation, hedge, chain, ...said }))) continue;
        // The words and the source of a passage are not copied into the appearance.
        const where = quote ? { passageId: this.#passage(quote), quote: null, sourceId: null } : { passageId: null, ...said };
        batch.appearances.push({ claimId, presentation, hedge, chain, ...where, id, createdAt, reviewerNote: note });
      }
    }
  }

  #passage({ passageId, sourceId: _source, ...passage }: PlacedQuote): string {
    if (passageId !== null) return passageId;
    const key = `${passage.captureId} ${passage.start} ${passage.end}`;
    const id = this.#passageIds.get(key) ?? this.ids();
    if (!this.#passageIds.has(key)) this.batch.passages.push({ ...passage, id, createdAt: this.createdAt });
    this.#passageIds.set(key, id);
    return id;
  }
}

function claimOf({ proposition, answer, scope, asOf, statementDate }: PlannedClaim, question: { id: string; scope: Scope }, claimantId: string) {
  return { questionId: question.id, claimantId, proposition, ...answer, ...overridingScope(question.scope, scope), asOf, statementDate };
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`the plan refers to ${index}, of ${items.length}`);
  return item;
}

/** What a plan brings that the case does not have; what it has already is referred to. */
export function batchOfPlan(plan: ImportPlan, known: KnownRecords, placed: PlacedQuotes, ids: () => string, createdAt: Date): ClaimBatch {
  return new BatchMaker(plan, known, placed, ids, createdAt).make();
}
