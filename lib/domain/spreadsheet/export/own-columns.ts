import type { Actor, Answer, AnswerType, Appearance, Claim, Event, Question, Scope } from "../../claims/types";
import type { Source } from "../../sources/types";
import { CLAIM_COLUMNS, type Cell, type ClaimRow } from "../columns";
import { parseDateOrRangeCell } from "../parse-date-cell";
import { readYesNo } from "../words";
import { claimsInCase, type CaseTables, type ExportTable } from "./case-tables";

/** The words said where they read back to the same typed answer, else the typed answer. */
function answerCell(type: AnswerType, claim: Answer): Cell {
  const words = claim.answer;
  if (type === "yes-no" && claim.answerYes !== null) {
    return words !== null && readYesNo(words) === claim.answerYes ? words : claim.answerYes ? "yes" : "no";
  }
  if (type === "date" && claim.answerDate !== null) {
    const reading = words === null ? null : parseDateOrRangeCell(words);
    return reading !== null && "date" in reading && reading.date === claim.answerDate ? words : claim.answerDate;
  }
  return words;
}

function claimCells({ claim, question, event, claimant, scope }: ClaimInRows): ClaimRow {
  return {
    event: event?.name ?? null,
    question: question.text,
    answer_type: question.answerType,
    unit: scope.unit,
    population: scope.population,
    status: scope.status,
    place: scope.place,
    period_from: scope.periodFrom,
    period_to: scope.periodTo,
    claimant: claimant.name,
    claimant_side: claimant.side,
    proposition: claim.proposition,
    answer: answerCell(question.answerType, claim),
    low: claim.low,
    best: claim.best,
    high: claim.high,
    qualifier: claim.qualifier,
    as_of: claim.asOf,
    statement_date: claim.statementDate,
  };
}

/** A claim with what our columns say of it: less than the case knows, so that a note's claims can be written too. */
export interface ClaimInRows {
  readonly claim: Pick<Claim, "proposition" | "asOf" | "statementDate" | keyof Answer>;
  readonly question: Pick<Question, "text" | "answerType">;
  readonly event: Pick<Event, "name"> | null;
  readonly claimant: Pick<Actor, "name" | "side">;
  /** The scope in force: the claim's own, else the question's. */
  readonly scope: Scope;
  readonly appearances: readonly (Pick<Appearance, "presentation" | "hedge" | "quote" | "chain" | "reviewerNote"> & {
    readonly source: Pick<Source, "title" | "publication" | "url" | "publishedAt"> | null;
  })[];
}

/** A claim's rows, one per appearance; a claim that appears nowhere has one. They read back to the same claim. */
export function claimRows(entry: ClaimInRows): ClaimRow[] {
  const shared = claimCells(entry);
  if (entry.appearances.length === 0) return [shared];
  return entry.appearances.map((appearance) => ({
    ...shared,
    presentation: appearance.presentation,
    hedge: appearance.hedge,
    quote: appearance.quote,
    source_title: appearance.source?.title ?? null,
    source_publication: appearance.source?.publication ?? null,
    source_url: appearance.source?.url ?? null,
    source_date: appearance.source?.publishedAt ?? null,
    chain: appearance.chain.join(" > ") || null,
    note: appearance.reviewerNote,
  }));
}

/** The case in our own columns. */
export function exportOwnColumns(tables: CaseTables): ExportTable {
  return { headers: CLAIM_COLUMNS, rows: claimsInCase(tables).flatMap(claimRows).map(inColumns), leftOut: 0 };
}

/** A row's cells in the order of our columns. */
export function inColumns(row: ClaimRow): Cell[] {
  return CLAIM_COLUMNS.map((column) => row[column] ?? null);
}
