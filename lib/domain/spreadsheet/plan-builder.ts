import { joinScopes, sharedScope } from "../claims/override-scope";
import type { Answer, Presentation, Scope } from "../claims/types";
import { labelKey, type ImportPlan, type PlannedAppearance, type PlannedClaim, type PlannedQuestion } from "./import-plan";
import type { DraftSource, RowDraft } from "./row-draft";
import type { SettledType } from "./settle-answer-types";

interface OpenClaim extends Omit<PlannedClaim, "appearances" | "scope"> {
  scope: Scope;
  readonly appearances: PlannedAppearance[];
}

/** Things in order of first appearance, each once. */
class Register<Item> {
  readonly items: Item[] = [];
  readonly #indexes = new Map<string, number>();

  index(key: string, make: () => Item): number {
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.items.length);
    this.items.push(make());
    return this.items.length - 1;
  }
}

const separated = (parts: readonly unknown[]): string => parts.map((part) => String(part ?? "")).join("\u001f");

/** A row that does not say how the source presents its claim asserts what it answers; with nothing to say it is silent. */
function presentationOf(draft: RowDraft, answer: Answer): Presentation {
  if (draft.presentation !== null) return draft.presentation;
  const { low, best, high, answerYes, answerDate, qualifier } = answer;
  const bare = low === null && best === null && high === null && answerYes === null && answerDate === null;
  const unanswered = bare && (answer.answer === null || qualifier === "none-given");
  return unanswered && draft.proposition === "" ? "silent" : "asserts";
}

/** Puts accepted rows together into a plan. */
export class PlanBuilder {
  readonly #events = new Register<string>();
  readonly #actors = new Register<{ name: string; side: string | null }>();
  readonly #sources = new Register<DraftSource>();
  readonly #questions: PlannedQuestion[] = [];
  readonly #claims: OpenClaim[] = [];
  readonly #rows = new Set<number>();

  /** Adds a question with all its rows. Choices are listed where a row states that there are any: else they are only taken for such. */
  addQuestion(event: string | null, { type: answerType, stated }: SettledType, answered: readonly { draft: RowDraft; answer: Answer }[]): void {
    const [first] = answered;
    if (first === undefined) return;
    const question = this.#questions.length;
    this.#questions.push({
      event: event === null ? null : this.#events.index(labelKey(event), () => event),
      text: first.draft.question,
      answerType,
      scope: sharedScope(answered.map(({ draft }) => draft.scope)),
      choices: answerType === "choice" && stated ? [...new Set(answered.filter(({ answer }) => answer.qualifier === null).map(({ answer }) => answer.answer).filter((text) => text !== null))] : [],
    });
    const known = new Map<string, OpenClaim[]>();
    for (const { draft, answer } of answered) {
      const claim = this.#claimOf(known, question, draft, answer);
      claim.appearances.push(this.#appearance(draft, answer));
      this.#rows.add(draft.row);
    }
  }

  finish(): Omit<ImportPlan, "refused" | "language"> {
    const parties = this.#parties();
    return {
      events: this.#events.items.map((name, index) => ({ name, parties: [...(parties[index] ?? [])] })),
      questions: this.#questions,
      actors: this.#actors.items,
      sources: this.#sources.items,
      claims: this.#claims,
      rows: this.#rows.size,
    };
  }

  #parties(): Set<number>[] {
    const parties = this.#events.items.map(() => new Set<number>());
    for (const claim of this.#claims) {
      const event = this.#questions[claim.question]?.event ?? null;
      if (event !== null && this.#actors.items[claim.claimant]?.side) parties[event]?.add(claim.claimant);
    }
    return parties;
  }

  #claimOf(known: Map<string, OpenClaim[]>, question: number, draft: RowDraft, answer: Answer): OpenClaim {
    const claimant = this.#actor(draft);
    const { answer: words, answerYes, answerDate, low, best, high, qualifier } = answer;
    const key = separated([claimant, draft.proposition, words, answerYes, answerDate, low, best, high, qualifier, draft.asOf, draft.statementDate]);
    const alike = known.get(key) ?? [];
    for (const claim of alike) {
      const scope = joinScopes(claim.scope, draft.scope);
      if (scope === null) continue;
      claim.scope = scope;
      return claim;
    }
    const { proposition, scope, asOf, statementDate } = draft;
    const claim: OpenClaim = { question, claimant, proposition, answer, scope, asOf, statementDate, appearances: [] };
    this.#claims.push(claim);
    known.set(key, [...alike, claim]);
    return claim;
  }

  #actor({ claimant }: RowDraft): number {
    const index = this.#actors.index(labelKey(claimant.name), () => ({ ...claimant }));
    const actor = this.#actors.items[index];
    if (actor !== undefined) actor.side ??= claimant.side;
    return index;
  }

  #appearance(draft: RowDraft, answer: Answer): PlannedAppearance {
    const { row, hedge, quote, chain, source, note } = draft;
    const key = source === null ? "" : separated(source.url === null ? [source.title, source.publication, source.publishedAt] : [source.url]);
    return {
      row,
      presentation: presentationOf(draft, answer),
      hedge,
      quote,
      chain,
      source: source === null ? null : this.#sources.index(key, () => source),
      note,
    };
  }
}
