import { FactReader, type ClaimFacts } from "../disagreement/facts";
import { differingScopes } from "../disagreement/scopes";
import type { Claimant, ComparedClaim, ComparedQuestion, ScopeField } from "../disagreement/types";
import { isRange } from "../disagreement/value";
import { isWithheld } from "../quantity/quantity";
import { boundsOf } from "../claims/format-answer";
import { picturedSides, sideKey, type PictureSide } from "./sides";
import { valueScale, type Position, type ValueAxis, type ValueScale } from "./value-scale";

/** One end of a bar. An open one runs to the edge of the picture: no bound was said. */
export interface BarEnd {
  readonly at: Position;
  readonly value: number | null;
  readonly open: boolean;
}

/** One claim in a range plot. */
export interface RangePlotRow {
  readonly claimId: string | null;
  readonly claimant: Claimant;
  readonly side: PictureSide;
  /** `withheld`: a number exists and was kept back. `silent`: no answer. `words`: an answer that is no amount. */
  readonly kind: "range" | "withheld" | "silent" | "words";
  /** From low to high; null for a row without a bar. */
  readonly bar: readonly [BarEnd, BarEnd] | null;
  readonly best: { readonly at: Position; readonly value: number } | null;
  /** The ends are a convention for a vague word: drawn softer. */
  readonly vague: boolean;
  readonly stance: ClaimFacts["stance"];
  /** Where the claim is about something else than the question, so that bars are not compared across it. */
  readonly ownScope: readonly ScopeField[];
}

/** A range plot as plain data: positions run from 0 to 1 along the axis, rows from top to bottom. */
export interface RangePlot {
  readonly axis: ValueAxis;
  readonly sides: readonly PictureSide[];
  readonly rows: readonly RangePlotRow[];
  /** Names of the silent parties where they are too many for a row each; sides stand together. */
  readonly silent: readonly string[];
}

/** Parties that make no claim have a row each up to this many: a large event has far more of them than answers. */
const SILENT_ROWS = 3;

function barOf(facts: ClaimFacts, scale: ValueScale): RangePlotRow["bar"] {
  const { value } = facts;
  if (!isRange(value)) return null;
  const end = (bound: number, edge: Position): BarEnd =>
    Number.isFinite(bound) ? { at: scale.at(bound), value: bound, open: false } : { at: edge, value: null, open: true };
  return [end(value.low, 0), end(value.high, 1)];
}

function kindOf(facts: ClaimFacts): RangePlotRow["kind"] {
  if (facts.value.kind === "none") return "silent";
  if (!isRange(facts.value)) return "words";
  return isWithheld(boundsOf(facts.claim)) ? "withheld" : "range";
}

/** Rows by side, then by their lower bound; what has no bar comes last within its side, and who makes no claim after all claims. */
function compareRows(a: RangePlotRow, b: RangePlotRow): number {
  const start = (row: RangePlotRow): number => (row.bar === null ? 2 : row.bar[0].at);
  const end = (row: RangePlotRow): number => (row.bar === null ? 2 : row.bar[1].at);
  const unclaimed = (row: RangePlotRow): number => (row.claimId === null ? 1 : 0);
  return unclaimed(a) - unclaimed(b) || a.side.index - b.side.index || start(a) - start(b) || end(a) - end(b) || a.claimant.name.localeCompare(b.claimant.name, "und");
}

/**
 * The range plot of a quantity question: a row for each claim, and for the parties that make none where they are few. Scopes that differ
 * from the question's are marked, since bars side by side read as comparable.
 */
export function rangePlot(question: ComparedQuestion, claims: readonly ComparedClaim[], parties: readonly Claimant[] = []): RangePlot {
  const reader = new FactReader(question);
  const facts = claims.map((claim) => reader.read(claim));
  const asked = reader.read({ ...question, id: "", claimant: { id: "", name: "", side: null }, proposition: "", asOf: null, statementDate: null, appearances: [], ...UNANSWERED });
  const ranges = facts.map(({ value }) => value).filter(isRange);
  const bests = ranges.flatMap(({ best }) => (best === null ? [] : [best]));
  const scale = valueScale([...ranges.flatMap(({ low, high }) => [low, high]), ...bests], ranges.some(({ high }) => high === Infinity));
  const speaking = new Set(claims.map(({ claimant }) => claimant.id));
  const silent = parties.filter((party) => !speaking.has(party.id));
  const sides = picturedSides([...claims.map(({ claimant }) => claimant), ...silent]);
  const sideOf = (claimant: Claimant): PictureSide => sides.get(sideKey(claimant)) ?? { key: "", label: null, index: sides.size };
  const rows = facts.map((one): RangePlotRow => ({
    claimId: one.claim.id,
    claimant: one.claim.claimant,
    side: sideOf(one.claim.claimant),
    kind: kindOf(one),
    bar: barOf(one, scale),
    best: isRange(one.value) && one.value.best !== null ? { at: scale.at(one.value.best), value: one.value.best } : null,
    vague: isRange(one.value) && one.value.vague,
    stance: one.stance,
    ownScope: differingScopes(asked, one),
  }));
  const unanswered = silent.map((claimant): RangePlotRow => ({
    claimId: null, claimant, side: sideOf(claimant), kind: "silent", bar: null, best: null, vague: false, stance: "silent", ownScope: [],
  }));
  unanswered.sort(compareRows);
  const crowded = unanswered.length > SILENT_ROWS;
  return {
    axis: scale.axis,
    sides: [...sides.values()],
    rows: [...rows.sort(compareRows), ...(crowded ? [] : unanswered)],
    silent: crowded ? unanswered.map(({ claimant }) => claimant.name) : [],
  };
}

const UNANSWERED = { answer: null, answerYes: null, answerDate: null, low: null, best: null, high: null, qualifier: null };
