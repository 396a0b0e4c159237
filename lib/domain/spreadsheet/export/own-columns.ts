import type { AnswerType, Claim } from "../../claims/types";
import { CLAIM_COLUMNS, type Cell, type ClaimRow } from "../columns";
import { parseDateOrRangeCell } from "../parse-date-cell";
import { readYesNo } from "../words";
import { claimsInCase, type CaseTables, type ClaimInCase, type ExportTable } from "./case-tables";

/** The words said where they read back to the same typed answer, else the typed answer. */
function answerCell(type: AnswerType, claim: Claim): Cell {
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

function claimCells({ claim, question, event, claimant, scope }: ClaimInCase): ClaimRow {
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

/** The case in our own columns, one row per appearance; a claim that appears nowhere has one row. Reads back to the same claims. */
export function exportOwnColumns(tables: CaseTables): ExportTable {
  const rows = claimsInCase(tables).flatMap((entry): ClaimRow[] => {
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
  });
  return { headers: CLAIM_COLUMNS, rows: rows.map((row) => CLAIM_COLUMNS.map((column) => row[column] ?? null)), leftOut: 0 };
}
