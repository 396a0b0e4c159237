import { answerOf } from "../claims/answer-of";
import type { Appearance, Claim, Event, NamedActor, Question } from "../claims/types";
import { actorResolver } from "../claims/resolve-actors";
import { overridingScope, SCOPE_FIELDS } from "../claims/override-scope";
import type { Decision } from "../disagreement/decisions";
import { questionDisagreements, RELATIONS_BY_WEIGHT } from "../disagreement/question-disagreements";
import type { Claimant, ComparedClaim, ScopeField } from "../disagreement/types";
import type { ChangedPassage } from "../passages/review";
import { groupBy } from "../support/group-by";
import { placeColumns, type Placed, type PlacedColumn } from "./columns";
import type { Matrix, MatrixCell, MatrixEntry, MatrixGroup, MatrixInput, MatrixRow, MatrixView } from "./types";

function ownScope(question: Question, claim: Claim): ScopeField[] {
  const own = overridingScope(question, claim);
  const fields = SCOPE_FIELDS.filter((field) => own[field] !== null && question[field] !== null);
  return [...new Set(fields.map((field): ScopeField => (field === "periodFrom" || field === "periodTo" ? "period" : field)))];
}

/** What stands behind the ids of a claim. */
interface Names {
  readonly actor: (id: string) => string;
  readonly reliability: (sourceId: string | null) => string | null;
  readonly changed: (passageId: string | null) => ChangedPassage | undefined;
}

function entryOf(question: Question, { claim, appearances }: Placed, names: Names): MatrixEntry {
  const shortest = appearances
    .filter(({ quote }) => quote !== null && quote !== "")
    .reduce<Appearance | null>((short, one) => (short === null || (one.quote ?? "").length < (short.quote ?? "").length ? one : short), null);
  const changes = appearances.flatMap(({ passageId }) => names.changed(passageId) ?? []);
  // What nobody has looked at comes first: it is what is to be done.
  const changed = changes.find(({ change }) => change === "unreviewed") ?? changes[0];
  return {
    claimId: claim.id,
    claimant: names.actor(claim.claimantId),
    answer: answerOf(claim),
    presentation: appearances[0]?.presentation ?? "asserts",
    quote: shortest?.quote ?? null,
    translation: shortest?.translation ?? null,
    hedge: appearances.find(({ hedge }) => hedge !== null)?.hedge ?? null,
    chain: appearances.find(({ chain }) => chain.length > 0)?.chain ?? [],
    appearances: appearances.map(({ id }) => id),
    ownScope: ownScope(question, claim),
    asOf: claim.asOf,
    statementDate: claim.statementDate,
    credibility: claim.credibility,
    reliability: [...new Set(appearances.flatMap(({ sourceId }) => names.reliability(sourceId) ?? []))].sort(),
    changed: changed ? { reviewId: changed.reviewId, change: changed.change } : null,
  };
}

/** A claim that answers nothing records a silence, unless it denies or takes back what another says. */
function isSilent({ claim, appearances }: Placed): boolean {
  const { answer, answerYes, answerDate, low, best, high, qualifier } = claim;
  const untyped = answerYes === null && answerDate === null && low === null && best === null && high === null;
  const speaks = appearances.some(({ presentation }) => presentation === "denies" || presentation === "retracts");
  return !speaks && (appearances.some(({ presentation }) => presentation === "silent") || (untyped && (answer === null || qualifier === "none-given")));
}

function cellOf(question: Question, column: string, placed: readonly Placed[], names: Names): MatrixCell {
  const spoken = placed.filter((one) => !isSilent(one));
  const shown = spoken.length > 0 ? spoken : placed;
  return {
    column,
    entries: shown.map((one) => entryOf(question, one, names)),
    silence: spoken.length > 0 ? null : placed.length > 0 ? "recorded" : "unanswered",
  };
}

function relationsOf(question: Question, claims: readonly ComparedClaim[], parties: readonly Claimant[], decisions: readonly Decision[]) {
  const { pairs, open } = questionDisagreements(question, claims, parties, decisions, 0);
  const relations = RELATIONS_BY_WEIGHT.filter((relation) => pairs[relation] > 0).map((relation) => ({
    relation,
    pairs: pairs[relation],
    open: open[relation],
  }));
  return { relations, openRelation: relations.find((one) => one.open > 0 && one.relation !== "agreement")?.relation ?? null };
}

function isShown(row: MatrixRow, view: MatrixView): boolean {
  if (view.only === "disagreements") return row.openRelation !== null;
  return view.only === "all" || !row.question.settled;
}

/** Events in their own order; questions of no event come last. */
function groupRows(input: MatrixInput, view: MatrixView, rows: readonly MatrixRow[]): MatrixGroup[] {
  if (!view.groupByEvent) return rows.length === 0 ? [] : [{ event: null, rows }];
  const byEvent = groupBy(rows, (row) => row.question.eventId ?? "");
  const known = new Set(input.events.map((event) => event.id));
  const groups = [...input.events]
    .sort((a, b) => a.position - b.position)
    .map((event): MatrixGroup => ({ event, rows: byEvent.get(event.id) ?? [] }));
  const rest = rows.filter((row) => !known.has(row.question.eventId ?? ""));
  return [...groups, { event: null, rows: rest }].filter((group) => group.rows.length > 0);
}

/**
 * The account matrix: rows are questions, columns are accounts. Each row tells how its accounts differ and what of it
 * is still open; filters keep rows, never cells, so that a row always shows all who spoke and who did not.
 * Of columns beyond the view's width only their names are there.
 */
export function buildMatrix(input: MatrixInput, view: MatrixView): Matrix {
  const columns = placeColumns(input, view);
  const hidden = new Set(view.hidden);
  const shown = columns.filter(({ column }) => !hidden.has(column.key));
  const byQuestion = new Map(shown.map((column): [PlacedColumn, Map<string, Placed[]>] => [column, groupBy(column.placed, ({ claim }) => claim.questionId)]));
  const resolve = actorResolver(input.actors);
  const asClaimant = ({ id, name, side }: NamedActor): Claimant => ({ id, name, side });
  const appearancesOf = groupBy(input.appearances, (appearance) => appearance.claimId);
  const claimsOf = groupBy(input.claims, (claim) => claim.questionId);
  const comparedOf = (question: Question): ComparedClaim[] =>
    (claimsOf.get(question.id) ?? []).map((claim) => ({
      ...claim,
      claimant: asClaimant(resolve(claim.claimantId)),
      appearances: appearancesOf.get(claim.id) ?? [],
    }));
  const partiesOf = (event: Event): Claimant[] => [...new Map(event.partyIds.map(resolve).map((actor) => [actor.id, asClaimant(actor)])).values()];
  const parties = new Map(input.events.map((event) => [event.id, partiesOf(event)]));
  const graded = new Map(input.sources.map(({ id, reliability }) => [id, reliability]));
  const changed = new Map((input.changed ?? []).map((passage) => [passage.passageId, passage]));
  const names: Names = {
    actor: (id) => resolve(id).name,
    reliability: (id) => graded.get(id ?? "") ?? null,
    changed: (id) => changed.get(id ?? ""),
  };
  const rows = [...input.questions]
    .sort((a, b) => a.position - b.position)
    .map((question): MatrixRow => ({
      question,
      cells: shown.slice(0, view.width).map((column) => cellOf(question, column.column.key, byQuestion.get(column)?.get(question.id) ?? [], names)),
      ...relationsOf(question, comparedOf(question), parties.get(question.eventId ?? "") ?? [], input.decisions),
    }))
    .filter((row) => isShown(row, view));
  return {
    columns: shown.map(({ column }) => column),
    hidden: columns.filter(({ column }) => hidden.has(column.key)).map(({ column }) => column),
    groups: groupRows(input, view, rows),
    questions: input.questions.length,
  };
}
